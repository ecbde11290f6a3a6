// What an own card permits by its state, as the server tells it.
import type { Output } from "../../api/generated";

type OwnCard = Output<"citizens.show_my_cards">["cards"][number];
const usable: OwnCard["social_state"] = "normal";
const lost_for_a_while: OwnCard["social_state"] = "temp_lost";

/// Only the card that is in use can be reported lost.
export const may_be_reported = (card: OwnCard) => card.chosen && card.social_state === usable;
export const is_lost_for_a_while = (card: OwnCard) => card.social_state === lost_for_a_while;
