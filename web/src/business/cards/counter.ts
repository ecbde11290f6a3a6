// What the counter page asks of the other rooms, and how what it shows is coloured.
import { operations_of } from "../../api/declared";
import type { Output } from "../../api/generated";
import type { Tone } from "../../kit/tone";

export const issuing = operations_of("issuing");
export const person_ops = operations_of("people");
export const citizens = operations_of("citizens");

export type Holder = Output<"cards.show_holder">;
export type HolderCard = Holder["cards"][number];
export type CardAct = HolderCard["acts"][number];
export type Applicant = Output<"issuing.look_up_applicant">;
export type Application = Output<"issuing.show_application">;
export type Payment = Output<"citizens.show_holder_payments">["payments"][number];

export const bank_tones: Record<HolderCard["bank_state"], Tone> = {
  none: "plain",
  preopened: "waiting",
  active: "good",
  lost: "bad",
  stopped: "bad",
  dormant: "warn",
  closed: "plain",
  restricted: "warn",
};

export const payment_tones: Record<Payment["state"], Tone> = {
  approved: "waiting",
  sent: "waiting",
  paid: "good",
  returned: "bad",
  reissued: "plain",
  unknown: "warn",
  refunded: "plain",
  unpayable: "bad",
  stopped: "warn",
};

const event_tones: Readonly<Record<string, Tone>> = {
  handed_out: "good",
  enabled: "good",
  activated: "good",
  loss_released: "good",
  unlocked: "good",
  temporary_loss: "bad",
  formal_loss: "bad",
  half_blocked: "bad",
  locked: "bad",
  cancelled: "plain",
  sealed: "plain",
};
const by_itself: Holder["events"][number]["channel"] = "system";
/** What followed by itself from what somebody did elsewhere. */
export const is_by_itself = (event: Holder["events"][number]) => event.channel === by_itself;
export const event_tone = (event: string): Tone => event_tones[event] ?? "waiting";

const alive: readonly HolderCard["social_state"][] = ["sealed", "normal", "formally_lost", "app_locked", "temp_lost"];
/** What was cancelled is history and stands below. */
export const is_alive = (card: HolderCard) => alive.includes(card.social_state);
const in_hand: readonly HolderCard["social_state"][] = ["sealed", "normal"];
const preopened: HolderCard["bank_state"] = "preopened";
export const waits_for_activation = (card: HolderCard) => in_hand.includes(card.social_state) && card.bank_state === preopened;

/** A loss on the telephone names who lost the card; every other act names the card. */
const by_name: CardAct["act"] = "report_temporary_loss";
export const asks_by_name = (act: CardAct) => act.act === by_name;

/** Letters in front of digits are a card; eighteen characters that begin with digits are a citizen's number. */
export const looks_like_number = (typed: string) => /^\d{17}[\dXx]$/.test(typed);
