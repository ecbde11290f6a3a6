// The guided tour: what stands where, told once to each account in each browser; it can be asked for again.
import { ref } from "vue";
import type { Words } from "../api/generated";
import { keep, kept } from "./kept";

export interface TourStep {
  readonly target: string;
  readonly title: Words;
  readonly text: Words;
}

export const tour_open = ref(false);

export function begin_tour_once(account: string): void {
  if (kept("no_tour", false)) return;
  const seen = kept<string[]>("toured", []);
  if (seen.includes(account)) return;
  keep("toured", [...seen, account].slice(-50));
  tour_open.value = true;
}
