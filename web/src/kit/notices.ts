// Short notices of what happened, said once and gone.
import { reactive } from "vue";

export interface Notice {
  readonly id: number;
  readonly tone: "good" | "bad" | "plain";
  readonly text: string;
}
export const notices = reactive<Notice[]>([]);
let last = 0;

export function notify(tone: Notice["tone"], text: string): void {
  const id = ++last;
  notices.push({ id, tone, text });
  setTimeout(() => drop_notice(id), tone === "bad" ? 9000 : 4500);
}
export function drop_notice(id: number): void {
  const at = notices.findIndex((notice) => notice.id === id);
  if (at >= 0) notices.splice(at, 1);
}
