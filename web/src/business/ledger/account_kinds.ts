// The kinds of ledger accounts, as their names begin.
import type { Words } from "../../api/generated";
import { words } from "./words";

export const kinds: Readonly<Record<string, Words>> = {
  treasury: words.treasury,
  quota: words.quota,
  transit: words.transit,
  paid: words.paid,
};
