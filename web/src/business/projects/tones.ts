// How the states of projects and notices are coloured; the procedures share one table of states.
import type { Tone } from "../../kit/tone";

export const tones: Readonly<Record<string, Tone>> = {
  accepted: "good",
  approved: "good",
  archived: "plain",
  cancelled: "bad",
  closed: "plain",
  notice_issued: "waiting",
  noticed: "waiting",
  overdue: "bad",
  paid: "good",
  received: "waiting",
  receipted: "good",
  rejected: "bad",
  submitted: "waiting",
  collected: "waiting",
  suspended: "warn",
  terminated: "bad",
};
