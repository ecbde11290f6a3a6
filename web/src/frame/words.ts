// The words of the frame around the pages: menu groups, sign-in, first steps.
import type { MenuGroup } from "../kit/module_page";
import type { Words } from "../api/generated";

export const groups: Readonly<Record<MenuGroup, Words>> = {
  work: { zh: "工作台", en: "My work" },
  subsidies: { zh: "补贴发放", en: "Subsidies" },
  money: { zh: "资金与银行", en: "Money and banks" },
  people: { zh: "人员与社保卡", en: "People and cards" },
  rules: { zh: "规则", en: "Rules" },
  supervision: { zh: "监督与审计", en: "Supervision" },
  system: { zh: "平台管理", en: "Platform" },
};
export const group_order: readonly MenuGroup[] = ["work", "subsidies", "money", "people", "supervision", "rules", "system"];

export const words = {
  all_operations: { zh: "全部业务", en: "All operations" },
  all_note: {
    zh: "按模块列出您可以办理的全部业务；每一项都有由声明生成的页面。",
    en: "Everything your posts permit, by module; each has a page made of its declaration.",
  },
  find_operation: { zh: "按名称查找", en: "Find by name" },
  reads: { zh: "查看", en: "Look" },
  writes: { zh: "办理", en: "Do" },
  reveals: { zh: "查看敏感信息", en: "Reveal" },
  within: { zh: "数据范围", en: "Reach" },
  new_version: { zh: "网页已更新，请刷新", en: "The page was updated; reload it" },
} as const;
