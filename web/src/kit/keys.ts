// Whether a pressed key is a command: not while somebody types, and not with a modifier.
export function keys_free(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const at = event.target as HTMLElement | null;
  if (at?.closest("input,textarea,select,[contenteditable],[role=dialog],[role=listbox]")) return false;
  return !document.querySelector(".el-overlay-dialog:not([style*='display: none']) [data-act]");
}
