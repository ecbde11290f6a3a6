// The values of parameters as people read them: lists, yes and no, records with words.
import type { Words } from "../../api/generated";
import { pick, say } from "../../kit/language";
import { words } from "./words";

const domains: Readonly<Record<string, Words>> = {
  CARD: words.domain_card,
  SUBSIDY: words.domain_subsidy,
  FUND: words.domain_fund,
  PROJECT: words.domain_project,
  CATALOGUE: words.domain_catalogue,
  MEDICAL: words.domain_medical,
  SECURITY: words.domain_security,
};
export function domain_words(domain: string): Words {
  return domains[domain] ?? { zh: domain, en: domain };
}

/** One line for each thing the value says. */
export function value_lines(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [text];
  }
  if (Array.isArray(value)) {
    const lines = value.map(line_of);
    // Short things stand on one line, sentences each on their own.
    return lines.every((line) => line.length < 24) ? [lines.join(say({ zh: "、", en: ", " }))] : lines;
  }
  return [line_of(value)];
}
function line_of(value: unknown): string {
  if (typeof value === "boolean") return say(value ? words.yes : words.no);
  if (typeof value !== "object" || value === null) return String(value);
  const record = value as Record<string, unknown>;
  const said = pick(record, "");
  const rest = Object.entries(record).filter(([name]) => name !== "zh" && name !== "en");
  if (said) return [record["due"] ?? record["on"], said].filter(Boolean).map(String).join(" ");
  return rest.map(([name, one]) => `${name} ${String(one)}`).join(say({ zh: "，", en: ", " }));
}
