// The words of the pages of policies.
export const words = {
  packs: { zh: "规则包", en: "Rule packs" },
  packs_help: {
    zh: "各地文件中的数字和口径，按施行日期生效。每个参数都写明条款。",
    en: "The figures and definitions of local documents, by their dates. Every parameter names its clause.",
  },
  pack: { zh: "规则包", en: "Rule pack" },
  in_force: { zh: "施行 {} 起", en: "In force from {}" },
  until: { zh: "至 {}", en: "until {}" },
  open_end: { zh: "未定期限", en: "no last day" },
  parameters: { zh: "参数", en: "Parameters" },
  assumed: { zh: "假定", en: "Assumed" },
  by_default: { zh: "默认", en: "Default" },
  with_defaults: { zh: "显示未规定而取默认值的参数", en: "Show parameters that take a default" },
  clause: { zh: "条款", en: "Clause" },
  unknown_days: { zh: "文件未载明日期，日期为假定", en: "The document tells no date; the date is assumed" },
  ends_soon: { zh: "还有 {} 天期满", en: "{} days left" },
} as const;
