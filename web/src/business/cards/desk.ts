// Which rows of the card desk's lists still wait for a hand.
import type { Output } from "../../api/generated";

type Notice = Output<"cards.list_bank_notices">["notices"][number];
type Difference = Output<"cards.list_state_differences">["differences"][number];

const unanswered: readonly Notice["state"][] = ["waiting", "sent", "half_blocked"];
const told_again: readonly Notice["state"][] = ["half_blocked", "refused"];
const open: Difference["state"] = "open";

export const is_unanswered = (row: Record<string, unknown>) => unanswered.includes(row["state"] as Notice["state"]);
export const may_be_told_again = (row: Record<string, unknown>) => told_again.includes(row["state"] as Notice["state"]);
export const is_open_difference = (row: Record<string, unknown>) => row["state"] === open;

const good: Output<"cards.check_ecard">["verdict"] = "OK";
export const is_good_code = (answer: Output<"cards.check_ecard">) => answer.verdict === good;
