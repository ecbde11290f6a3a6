// The words of the pages of cards.
export const words = {
  look_up: { zh: "联机验卡", en: "Look a card up" },
  look_up_help: {
    zh: "按社会保障卡卡号或公民身份号码查验卡片是否可用。",
    en: "Checks by card number or citizen number whether a card can be used.",
  },
  card: { zh: "社保卡查询", en: "A person's card" },
  banks: { zh: "银行", en: "Banks" },
  waiting: { zh: "领卡清单", en: "Cards to collect" },
  waiting_help: {
    zh: "制成后等待领取的卡，最早的在前；逾期未领的将封存清理。",
    en: "Finished cards that wait for their holders, oldest first; those nobody fetches are cleared.",
  },
  bank_notices: { zh: "银行挂失通知", en: "Notices to banks" },
  bank_notices_help: {
    zh: "平台变更卡状态后通知发卡银行；逾时未确认的为“半挂失”，系统会再次通知。",
    en: "Banks are told of every change of a card; without an answer in time a loss is half blocked and told again.",
  },
  differences: { zh: "卡状态差异", en: "Differing states" },
  differences_help: {
    zh: "平台与银行记录不一致的卡。两边状态各自独立，此处只提示核对。",
    en: "Cards on which the platform and the bank differ. Both parts stay independent; this list only says where to look.",
  },
  cancellations: { zh: "注销复核", en: "Cancellations" },
  cancellations_help: { zh: "注销须凭证明材料，由另一人复核。", en: "A card is cancelled with a proof and by a second person." },
  channels: { zh: "电子社保卡渠道", en: "E-card channels" },
  channels_help: { zh: "登记、测试、上线、暂停、退出。", en: "Registered, tested, opened, suspended, closed." },
  check_ecard: { zh: "核验电子社保卡", en: "Check an e-card" },
  check_ecard_help: {
    zh: "扫描或录入持卡人出示的二维码，一码一次、一分钟内有效。",
    en: "Scan the code the holder shows: it is good once, within a minute.",
  },
  blacklist: { zh: "黑名单", en: "Blocked cards" },
  import: { zh: "导入注册文件", en: "Import a registry file" },
} as const;
