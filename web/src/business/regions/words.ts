// The words of the pages of regions.
export const words = {
  calendar: { zh: "工作日历", en: "Working calendar" },
  calendar_help: {
    zh: "期限按工作日计算时以本日历为准。没有录入放假通知的年度，期限是暂定的。",
    en: "Terms in working days are counted on this calendar. For a year without its notice they are provisional.",
  },
  notice: { zh: "通知文号", en: "Notice" },
  no_notice: { zh: "本年度的放假通知尚未录入，期限为暂定", en: "The notice of this year is not loaded; terms are provisional" },
  holiday: { zh: "放假", en: "Holiday" },
  makeup: { zh: "调休上班", en: "Make-up workday" },
  weekend: { zh: "周末", en: "Weekend" },
  year: { zh: "年度", en: "Year" },
  month: { zh: "{}月", en: "Month {}" },
  weekdays: { zh: "一二三四五六日", en: "MTWTFSS" },
} as const;
