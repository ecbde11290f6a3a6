// How the states of a citizen's payments look.
import type { Output } from "../../api/generated";
import type { Tone } from "../../kit/tone";

type State = Output<"citizens.list_my_payments">["payments"][number]["state"];

export const payment_tones: Record<State, Tone> = {
  approved: "waiting",
  sent: "waiting",
  paid: "good",
  returned: "bad",
  reissued: "plain",
  unknown: "warn",
  refunded: "bad",
  unpayable: "bad",
  stopped: "warn",
};
