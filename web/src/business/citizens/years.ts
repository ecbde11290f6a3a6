// The years a citizen may choose from.

/** This year and the four before it, by the calendar of Shanghai. */
export function years_back(now = new Date()): number[] {
  const year = Number(new Intl.DateTimeFormat("en", { timeZone: "Asia/Shanghai", year: "numeric" }).format(now));
  return [0, 1, 2, 3, 4].map((back) => year - back);
}
