// The words of the frame around the pages: menu groups, sign-in, first steps.
import type { MenuGroup } from "../kit/module_page";
import type { Words } from "../api/generated";

export const groups: Readonly<Record<MenuGroup, Words>> = {
  work: { zh: "工作台", en: "My work" },
  subsidies: { zh: "补贴发放", en: "Subsidies" },
  money: { zh: "资金与银行", en: "Money and banks" },
  funds: { zh: "建设资金与项目", en: "Funds and projects" },
  people: { zh: "人员与社保卡", en: "People and cards" },
  making: { zh: "采集与制卡", en: "Collecting and making cards" },
  rules: { zh: "规则", en: "Rules" },
  supervision: { zh: "监督与审计", en: "Supervision" },
  system: { zh: "平台管理", en: "Platform" },
};
export const group_order: readonly MenuGroup[] = ["work", "subsidies", "money", "funds", "people", "making", "supervision", "rules", "system"];

export const words = {
  all_operations: { zh: "全部业务", en: "All operations" },
  all_note: {
    zh: "按模块列出您可以办理的全部业务；每一项都有由声明生成的页面。",
    en: "Everything your posts permit, by module; each has a page made of its declaration.",
  },
  check: { zh: "核验单据", en: "Check a paper" },
  check_note: {
    zh: "平台打印的单据都有编号和校验码。扫描二维码，或在此填写，即可核验是否由本平台出具。",
    en: "Every paper of the platform has a number and a check code. Scan its QR code, or type them here.",
  },
  check_number: { zh: "编号", en: "Number" },
  check_code: { zh: "校验码", en: "Check code" },
  check_go: { zh: "核验", en: "Check" },
  check_genuine: { zh: "本平台出具，编号与校验码相符", en: "Genuine: issued by this platform; number and check code agree" },
  check_unknown: { zh: "未能核实", en: "Not confirmed" },
  check_unknown_note: {
    zh: "没有这份单据，或校验码与存档不符。请核对编号和校验码；仍不符的，请勿采信，并向出具单位核实。",
    en: "There is no such paper, or its check code differs. Compare both; if they still differ, do not rely on it and ask the office named on it.",
  },
  check_kind: { zh: "单据名称", en: "Kind of paper" },
  check_issued: { zh: "首次打印", en: "First printed on" },
  check_copies: { zh: "打印次数", en: "Prints" },
  check_compare: {
    zh: "请再核对纸面：单据名称、日期应与上面一致；内容有涂改的以存档为准。",
    en: "Now look at the paper: its name and day must be these; where it was altered, what the platform keeps counts.",
  },
  find_operation: { zh: "按名称查找", en: "Find by name" },
  reads: { zh: "查看", en: "Look" },
  writes: { zh: "办理", en: "Do" },
  reveals: { zh: "查看敏感信息", en: "Reveal" },
  within: { zh: "数据范围", en: "Reach" },
  tour_menu: { zh: "您的菜单", en: "Your menu" },
  tour_menu_text: { zh: "按您的岗位（{}）列出可以办理的业务。", en: "What your posts permit: {}." },
  tour_first_text: { zh: "每天从这里开始。", en: "The day begins here." },
  tour_jobs: { zh: "任务", en: "Jobs" },
  tour_jobs_text: {
    zh: "导入名册、生成文件等较长的工作在这里看进度；离开页面或刷新都不会中断。",
    en: "Long work, such as reading a roster, shows its progress here; leaving the page or reloading does not stop it.",
  },
  tour_help: { zh: "帮助", en: "Help" },
  tour_help_text: {
    zh: "每一页的说明、快捷键和所依据的条款。也可以从这里再看一遍导览。",
    en: "What the page is for, its keys, and the article behind it. The tour can be taken again from there.",
  },
  tour_language: { zh: "中文和英文", en: "Chinese and English" },
  tour_language_text: { zh: "随时切换，页面和填写的内容都保留。", en: "Switch at any time; the page and what you typed stay." },
  tour_account: { zh: "账号", en: "Account" },
  tour_account_text: {
    zh: "修改密码、启用动态口令、退出登录。离开座位请先退出。",
    en: "Change the password, switch the second factor on, sign out. Sign out before you leave the desk.",
  },
} as const;
