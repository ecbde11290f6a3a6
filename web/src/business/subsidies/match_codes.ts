// The match codes: which of them takes money.
import type { Input } from "../../api/generated";

type MatchCode = NonNullable<Input<"subsidies.list_rows">["match_code"]>;

const takes_money: readonly MatchCode[] = ["M00", "M10", "M11"];

/** A card that takes money was found: matched, the newest of several, or the card's bank instead of the roll's. */
export function is_matched(code: string): boolean {
  return (takes_money as readonly string[]).includes(code);
}
