// How the states of subsidies are coloured; the compiler wants each state of each lifecycle.
import type { lifecycles } from "../../api/generated";
import type { Tone } from "../../kit/tone";

const batches: Record<keyof typeof lifecycles.subsidy_batches.states, Tone> = {
  filling: "waiting",
  town_review: "waiting",
  dept_first: "waiting",
  dept_leader: "waiting",
  approved: "good",
  ordered: "waiting",
  paying: "waiting",
  paid_part: "warn",
  paid_all: "good",
  closed: "plain",
  cancelled: "plain",
};
const items: Record<keyof typeof lifecycles.subsidy_items.states, Tone> = {
  draft: "plain",
  submitted: "waiting",
  reviewed: "waiting",
  coded: "waiting",
  published: "good",
  suspended: "warn",
  retired: "plain",
};
const rosters: Record<keyof typeof lifecycles.rosters.states, Tone> = {
  loading: "waiting",
  current: "good",
  replaced: "plain",
  discarded: "plain",
};
const exceptions: Record<keyof typeof lifecycles.payee_exceptions.states, Tone> = {
  asked: "waiting",
  approved: "good",
  refused: "bad",
  ended: "plain",
};
/** What became of a failed line. */
const stands: Record<string, Tone> = { open: "warn", in_correction: "waiting", given_back: "plain" };

// Later ones win where two lifecycles share a state's name; those are coloured alike.
export const tones = { stands, exceptions, rosters, items, batches };
