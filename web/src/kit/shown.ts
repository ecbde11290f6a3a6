// Which columns and facts an answer has: `state`, `state_zh`, `state_en` are one thing to a reader.
import { state_words } from "../api/declared";
import { roles, type FieldShape, type Role, type Words } from "../api/generated";
import { count_text, instant_text, money_text } from "./figures";
import { pick, say } from "./language";
import { has_names, name_of } from "./names";
import { words } from "./words";

export interface Column {
  readonly name: string;
  readonly words: Words;
  readonly kind: FieldShape["kind"];
  readonly many: boolean;
  /** The answer says it in both languages: `name_zh`, `name_en`. */
  readonly said: boolean;
  readonly choices?: FieldShape["choices"];
  readonly fields?: readonly FieldShape[];
  /** A kind whose codes have names: region, bank, organisation, item. */
  readonly names?: string;
}

const cut = (text: string, ends: readonly RegExp[]) => ends.reduce((left, end) => left.replace(end, ""), text).trim();

export function columns_of(fields: readonly FieldShape[]): Column[] {
  const by_name = new Map(fields.map((field) => [field.name, field]));
  const columns: Column[] = [];
  const taken = new Set<string>();
  for (const field of fields) {
    if (field.name === "acts") continue;
    if (field.name === "zh" || field.name === "en") {
      if (taken.has("")) continue;
      taken.add("");
      columns.push({
        name: "",
        words: { zh: "说明", en: "Words" },
        kind: "text",
        many: false,
        said: true,
      });
      continue;
    }
    const pair = /^(.*)_(zh|en)$/.exec(field.name);
    if (pair && by_name.has(`${pair[1]}_zh`) && by_name.has(`${pair[1]}_en`)) {
      const stem = pair[1]!;
      if (taken.has(stem)) continue;
      taken.add(stem);
      if (by_name.has(stem)) {
        // The code came first; its column says the words instead.
        const at = columns.findIndex((column) => column.name === stem);
        if (at >= 0) columns[at] = { ...columns[at]!, said: true, kind: "text" };
        continue;
      }
      const zh = by_name.get(`${stem}_zh`)!.words;
      const en = by_name.get(`${stem}_en`)!.words;
      columns.push({
        name: stem,
        words: {
          zh: cut(zh.zh, [/（中文）$/]),
          en: cut(en.en.length <= zh.en.length ? en.en : zh.en, [/,? in Chinese$/i, / in English$/i, / \(zh\)$/, / \(en\)$/]),
        },
        kind: "text",
        many: false,
        said: true,
      });
      continue;
    }
    if (taken.has(field.name)) continue;
    columns.push({
      name: field.name,
      words: field.words,
      kind: field.kind,
      many: field.many,
      said: false,
      choices: field.choices,
      fields: field.fields,
      names: names_kind(field),
    });
  }
  return columns;
}

/** A code with a name of its own is told by name: a region, and what a module registered (bank, organisation, item). */
function names_kind(field: FieldShape): string | undefined {
  if (field.kind === "region") return "region";
  if (field.kind === "id" && field.idOf && has_names(field.idOf)) return field.idOf;
  if (field.kind === "integer" && has_names(field.name)) return field.name;
  return undefined;
}

/** What a list shows until somebody chooses: not its own number when the row opens, not a code beside its name. */
export function preset_columns(columns: readonly Column[], opens: boolean): string[] {
  const names = new Set(columns.map((column) => column.name));
  const own = opens ? columns.find((column) => column.kind === "id")?.name : undefined;
  return columns
    .filter((column) => column.name !== own && !names.has(`${column.name}_name`))
    .slice(0, 9)
    .map((column) => column.name);
}

/** A record has a place in a cell when it says itself in words: a role, an item. */
export function fits_a_cell(column: Column): boolean {
  return column.kind !== "record" || Boolean(column.fields?.some((field) => field.name === "zh"));
}

export function is_right_aligned(column: Column): boolean {
  return column.kind === "money" || (column.kind === "integer" && !column.names);
}

export interface Told {
  readonly module: string;
  /** The list or record the value stands in, to find the words of its state. */
  readonly noun: string;
}

/** The text of a value as a person reads it. */
export function value_text(record: Readonly<Record<string, unknown>>, column: Column, told: Told): string {
  if (column.said) return pick(record, column.name);
  const value = record[column.name];
  if (value === null || value === undefined) return "";
  if (column.many && Array.isArray(value))
    return value.map((one) => one_text(one, column, told)).join(say({ zh: "、", en: ", " }));
  return one_text(value, column, told);
}

function one_text(value: unknown, column: Column, told: Told): string {
  if (typeof value === "boolean") return say(value ? words.yes : words.no);
  if (typeof value === "object" && value !== null) {
    const record = value as Record<string, unknown>;
    return pick(record, "") || pick(record, "name") || String(record["name"] ?? record["code"] ?? "");
  }
  const text = String(value);
  if (column.name === "roles" && Object.hasOwn(roles, text)) return say(roles[text as Role]);
  if (column.names) return name_of(column.names, text);
  if (column.choices?.length) {
    const choice = column.choices.find((one) => one.code === text);
    return choice ? say(choice) : text;
  }
  if (column.kind === "money") return money_text(text);
  if (column.kind === "integer") return column.name === "year" ? text : count_text(text);
  if (column.kind === "instant") return instant_text(text);
  if (column.name === "state") return say(state_words(told.module, told.noun, text)) || text;
  return text;
}
