// The kinds of steps on a payment's way, with their words and tones.
import type { Words } from "../../api/generated";
import type { Tone } from "../../kit/tone";
import { words } from "./words";

const kinds: Readonly<Record<string, { readonly words: Words; readonly tone: Tone }>> = {
  sheet: { words: words.kind_sheet, tone: "plain" },
  row: { words: words.kind_row, tone: "plain" },
  change: { words: words.kind_change, tone: "warn" },
  correct: { words: words.kind_change, tone: "warn" },
  move: { words: words.kind_move, tone: "waiting" },
  order: { words: words.kind_order, tone: "waiting" },
  file: { words: words.kind_file, tone: "waiting" },
  word: { words: words.kind_word, tone: "warn" },
  transfer: { words: words.kind_transfer, tone: "good" },
  correction: { words: words.kind_correction, tone: "warn" },
};
export function step_kind(kind: string): { readonly words: Words; readonly tone: Tone } {
  return kinds[kind] ?? { words: { zh: kind, en: kind }, tone: "plain" };
}
