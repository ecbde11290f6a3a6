// The words of the pages of cards.
export const words = {
  look_up: { zh: "联机验卡", en: "Look a card up" },
  look_up_help: { zh: "按社会保障卡卡号或公民身份号码查验卡片是否可用。", en: "Checks by card number or citizen number whether a card can be used." },
  card: { zh: "社保卡查询", en: "A person's card" },
  banks: { zh: "银行", en: "Banks" },
  import: { zh: "导入注册文件", en: "Import a registry file" },
} as const;
