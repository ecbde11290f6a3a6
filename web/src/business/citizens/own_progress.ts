// How far one's own application is: the stages in their order, which of them are past, and what a type asks.
import type { Input, Output } from "../../api/generated";
import type { Tone } from "../../kit/tone";

type Mine = Output<"issuing.show_my_application">;
type Progress = Mine["progress"];
type Type = Output<"issuing.show_my_choices">["types"][number]["type"];

const no_record: Progress = "no_record";
const failed: Progress = "production_failed";
const way: readonly Progress[] = ["data_entry", "fee_paid", "in_production", "at_bank", "at_outlet", "collected_not_activated"];
const tones: Record<Progress, Tone> = {
  no_record: "plain",
  data_entry: "waiting",
  fee_paid: "waiting",
  in_production: "waiting",
  at_bank: "waiting",
  at_outlet: "good",
  collected_not_activated: "warn",
  production_failed: "bad",
};

export const has_no_record = (mine: Mine) => mine.progress === no_record;
/** Nothing is under way: one may apply for something else. */
export const has_ended = (mine: Mine) => !mine.can_withdraw && (mine.progress === no_record || mine.progress === failed || !mine.application);
export const progress_tone = (mine: Mine): Tone => (mine.card_in_use && has_no_record(mine) ? "good" : tones[mine.progress]);
/** A card that failed stands where it was being made. */
export const stages = (mine: Mine): readonly Progress[] => (mine.progress === failed ? ["data_entry", "fee_paid", failed] : way);
export function stands_at(mine: Mine, stage: Progress): "past" | "now" | "ahead" {
  const all = stages(mine);
  const at = all.indexOf(mine.progress);
  const of = all.indexOf(stage);
  return of < at ? "past" : of === at ? "now" : "ahead";
}

// Codes of practice: 01 first, 05 after loss, 06 ordinary, 07 warranty, 09 of the bank.
const with_reason: readonly Type[] = ["06", "07"];
const to_other_bank: readonly Type[] = ["01", "09"];
export const needs_reason = (type: Type) => with_reason.includes(type);
export const switches_bank = (type: Type) => to_other_bank.includes(type);
export const is_mailed: NonNullable<Input<"issuing.apply_for_my_card">["delivery"]> = "mail";
