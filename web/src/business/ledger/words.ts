// The words of the pages of the ledger.
export const words = {
  ledger: { zh: "资金账", en: "Ledger" },
  ledger_help: {
    zh: "复式记账：每笔划转都有借有贷。核对会把每个账户的合计与划转逐一相加比较。",
    en: "Double entry: each transfer has a debit and a credit. The check adds every transfer up against the accounts.",
  },
  check: { zh: "核对资金账", en: "Check the ledger" },
  right: { zh: "账平：{} 个账户、{} 笔划转，没有差异。", en: "It balances: {} accounts, {} transfers, no difference." },
  wrong: { zh: "账不平：{} 处差异。{}", en: "It does not balance: {} differences. {}" },
  accounts: { zh: "账户", en: "Accounts" },
  transfers: { zh: "划转", en: "Transfers" },
  export: { zh: "导出日记账", en: "Export the journal" },
  quota: { zh: "可用额度", en: "Quota" },
  transit: { zh: "在途资金", en: "In transit" },
  paid: { zh: "已发放", en: "Paid" },
  treasury: { zh: "财政来源", en: "Treasury" },
} as const;
