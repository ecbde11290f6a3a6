// Numbers as people read them: separators, 万 and 亿, dates and times; whole fen, no floating point.
import type { Language } from "./language";

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "1200.50" becomes "1,200.50"; anything that is no amount stays as it is. */
export function money_text(amount: string | null | undefined): string {
  if (amount === null || amount === undefined || amount === "") return "";
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!parts) return amount;
  return `${parts[1]}${grouped(parts[2]!)}.${(parts[3] ?? "").padEnd(2, "0")}`;
}

/** Whole fen of an amount, exact beyond what a double holds. */
export function fen(amount: string | null | undefined): bigint {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount ?? "");
  if (!parts) return 0n;
  const value = BigInt(parts[2]!) * 100n + BigInt((parts[3] ?? "").padEnd(2, "0"));
  return parts[1] ? -value : value;
}

export function amount_of_fen(value: bigint): string {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A short form for headings: 1.26亿元, 57.98万元, ¥579.83K. */
export function money_brief(amount: string | null | undefined, language: Language): string {
  const value = fen(amount);
  const size = value < 0n ? -value : value;
  const scaled = (unit: bigint) => {
    const hundredths = (value * 100n) / unit;
    return amount_of_fen(hundredths).replace(/\.?0+$/, "");
  };
  if (language === "zh") {
    if (size >= 10_000_000_000n) return `${scaled(10_000_000_000n)}亿元`;
    if (size >= 1_000_000n) return `${scaled(1_000_000n)}万元`;
    return `${money_text(amount_of_fen(value))}元`;
  }
  if (size >= 100_000_000_000n) return `¥${scaled(100_000_000_000n)}bn`;
  if (size >= 100_000_000n) return `¥${scaled(100_000_000n)}m`;
  return `¥${money_text(amount_of_fen(value))}`;
}

export function count_text(value: number | string | null | undefined): string {
  if (value === null || value === undefined || value === "") return "";
  const text = String(value);
  return /^-?\d+$/.test(text) ? (text.startsWith("-") ? `-${grouped(text.slice(1))}` : grouped(text)) : text;
}

/** "2026-11-22T08:34:40.132848+08:00" becomes "2026-11-22 08:34". The clock is the office's, +08:00. */
export function instant_text(instant: string | null | undefined, seconds = false): string {
  if (!instant) return "";
  return instant.replace("T", " ").slice(0, seconds ? 19 : 16);
}

export function percent_text(part: bigint | number, whole: bigint | number): string {
  const all = BigInt(whole);
  if (all === 0n) return "–";
  const tenths = (BigInt(part) * 1000n + all / 2n) / all;
  return `${tenths / 10n}.${tenths % 10n}%`;
}

/** Part of a whole in hundredths, for the width of a bar. */
export function share(part: bigint, whole: bigint): number {
  if (whole <= 0n) return 0;
  return Math.min(100, Number((part * 10_000n) / whole) / 100);
}

export function duration_text(seconds: number, language: Language): string {
  if (seconds < 60) return language === "zh" ? `${seconds}秒` : `${seconds} s`;
  if (seconds < 3600)
    return language === "zh" ? `${Math.round(seconds / 60)}分钟` : `${Math.round(seconds / 60)} min`;
  return language === "zh" ? `${(seconds / 3600).toFixed(1)}小时` : `${(seconds / 3600).toFixed(1)} h`;
}

const capital_digits = "零壹贰叁肆伍陆柒捌玖";

/** The amount as a form wants it: 人民币壹万贰仟元整. */
export function capital_amount(amount: string): string {
  const value = fen(amount);
  const yuan = value / 100n;
  const rest = Number(value % 100n);
  const section = (four: number) => {
    const units = ["仟", "佰", "拾", ""];
    let text = "";
    let gap = false;
    [1000, 100, 10, 1].forEach((size, at) => {
      const digit = Math.floor(four / size) % 10;
      if (digit === 0) {
        gap = text !== "";
        return;
      }
      if (gap) text += "零";
      gap = false;
      text += capital_digits[digit]! + units[at]!;
    });
    return text;
  };
  let text = "";
  let gap = false;
  const groups: number[] = [];
  for (let left = yuan; left > 0n; left /= 10_000n) groups.unshift(Number(left % 10_000n));
  groups.forEach((four, at) => {
    const unit = ["", "万", "亿", "万亿"][groups.length - 1 - at] ?? "";
    if (four === 0) {
      gap = text !== "";
      return;
    }
    if (text && (gap || four < 1000)) text += "零";
    gap = false;
    text += section(four) + unit;
  });
  const jiao = Math.floor(rest / 10);
  const cents = rest % 10;
  let tail = text ? "元" : "";
  if (rest === 0) tail = text ? "元整" : "零元整";
  else {
    if (jiao) tail += `${capital_digits[jiao]}角`;
    else if (text) tail += "零";
    if (cents) tail += `${capital_digits[cents]}分`;
    else tail += "整";
  }
  return `人民币${text}${tail}`;
}
