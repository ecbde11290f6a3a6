// What an own card permits by its state, as the server tells it.
import type { Input, Output } from "../../api/generated";

type OwnCard = Output<"citizens.show_my_cards">["cards"][number];
const usable: OwnCard["social_state"] = "normal";
const lost_for_a_while: OwnCard["social_state"] = "temp_lost";
const ended: OwnCard["social_state"] = "cancelled";

/// Only the card that is in use can be reported lost.
export const may_be_reported = (card: OwnCard) => card.chosen && card.social_state === usable;
export const is_lost_for_a_while = (card: OwnCard) => card.social_state === lost_for_a_while;
export const has_ended = (card: OwnCard) => card.social_state === ended;

type Purpose = NonNullable<Input<"citizens.show_my_code">["purpose"]>;
export const proves: Purpose = "identity";
export const pays: Purpose = "pay";
/// The second level carries payments.
export const may_pay = (ecard: Output<"citizens.show_my_ecard">) => ecard.valid && ecard.level > 1;
