// Locks the page when nobody touched it for long; what was typed stays in it.
import { session } from "./session";

/** A little before the server forgets us, so that what was typed is locked and not lost. */
function idle_minutes(): number {
  return Math.max(1, (session.me?.idle_minutes ?? 30) - 2);
}
let touched_at = Date.now();

export function watch_idle(): void {
  const touch = () => (touched_at = Date.now());
  for (const kind of ["pointerdown", "keydown", "wheel"]) window.addEventListener(kind, touch, { passive: true });
  window.setInterval(() => {
    if (session.me && !session.locked && Date.now() - touched_at > idle_minutes() * 60_000) session.locked = true;
  }, 5_000);
}
/** For who wants to leave the desk at once. */
export function lock_now(): void {
  if (session.me) session.locked = true;
}
