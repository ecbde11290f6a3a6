// The kinds of bank files, and their words.
import type { Words } from "../../api/generated";
import { words } from "./words";

export const pay_kind = "PAY";
const kinds: Readonly<Record<string, Words>> = {
  PAY: words.kind_PAY,
  ACK: words.kind_ACK,
  RESULT: words.kind_RESULT,
  REFUND: words.kind_REFUND,
};
export function kind_words(kind: unknown): Words {
  return kinds[String(kind)] ?? { zh: String(kind), en: String(kind) };
}
/** The questions a bank answers itself; what was set aside finance explains. */
export const unknown_kind = "unknown";
