// How the audit names doors and outcomes, in words.
import type { Words } from "../../api/generated";
import { words } from "./words";

export const done = "ok";

const doors: Readonly<Record<string, Words>> = {
  http: words.door_http,
  cli: words.door_cli,
  worker: words.door_worker,
  demo: words.door_demo,
  machine: words.door_machine,
};
export function door_words(door: unknown): Words {
  return doors[String(door)] ?? { zh: String(door), en: String(door) };
}
