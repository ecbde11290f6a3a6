// The kinds of ledger accounts, as their names begin.
import type { Words } from "../../api/generated";
import { words } from "./words";

export const kinds: Readonly<Record<string, Words>> = {
  treasury: words.treasury,
  quota: words.quota,
  transit: words.transit,
  paid: words.paid,
  promise: words.promise,
  opening: words.opening,
  adjustment: words.adjustment,
  unassigned: words.unassigned,
  fund: words.fund,
  planned: words.planned,
  committed: words.committed,
  settled: words.settled,
};
