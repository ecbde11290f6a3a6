// The words of the pages of subsidies.
export const words = {
  inbox: { zh: "待办", en: "Inbox" },
  inbox_help: {
    zh: "等待我办理的批次，按到达时间排列。用上下键选择，回车打开。",
    en: "Batches that wait for me, oldest first. Choose with the arrow keys, open with Enter.",
  },
  inbox_empty: { zh: "没有等待您办理的批次", en: "Nothing waits for you" },
  inbox_hint: { zh: "新的批次到达后会出现在这里。", en: "Batches appear here when they reach you." },
  waited: { zh: "已等 {} 天", en: "{} days" },
  today: { zh: "今天到达", en: "Today" },
  deadline: { zh: "截止 {}", en: "due {}" },
  late: { zh: "已逾期", en: "Late" },
  count_waiting: { zh: "{} 个批次待办，{} 个逾期", en: "{} batches wait, {} late" },
  batches: { zh: "发放批次", en: "Batches" },
  batches_help: { zh: "一个项目、一个期号、一份名册就是一个批次。", en: "One item, one period, one roster make a batch." },
  batch: { zh: "发放批次", en: "Batch" },
  new_batch: { zh: "新建批次", en: "New batch" },
  new_batch_help: {
    zh: "选择项目和期号，建立批次后上传名册。",
    en: "Choose the item and the period; then drop the roster.",
  },
  created: { zh: "批次已建立", en: "The batch was created" },
  key_next: { zh: "下一行", en: "Next row" },
  key_previous: { zh: "上一行", en: "Previous row" },
  key_open: { zh: "打开", en: "Open" },
} as const;
