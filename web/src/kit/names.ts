// Words for codes: regions, banks, organisations, items are shown by name; the modules say how names are found.
import { reactive } from "vue";

type Finder = (codes: readonly string[]) => Promise<Readonly<Record<string, string>>>;

const finders = new Map<string, Finder>();
const known = reactive(new Map<string, string>());
const asked = new Set<string>();
const waiting = new Map<string, Set<string>>();
let planned = false;

/** A module says how the names of one kind of code are found. */
export function find_names_of(kind: string, finder: Finder): void {
  finders.set(kind, finder);
}
export function has_names(kind: string): boolean {
  return finders.has(kind);
}

async function ask(): Promise<void> {
  planned = false;
  const round = [...waiting];
  waiting.clear();
  for (const [kind, codes] of round) {
    try {
      const found = await finders.get(kind)!([...codes]);
      for (const [code, name] of Object.entries(found)) known.set(`${kind}/${code}`, name);
    } catch {
      // A name that cannot be read leaves the code standing.
    }
  }
}

/** The name of a code; the code itself until the name is known. */
export function name_of(kind: string, code: string | number | null | undefined): string {
  if (code === null || code === undefined || code === "") return "";
  const key = `${kind}/${code}`;
  const name = known.get(key);
  if (name !== undefined) return name;
  if (!asked.has(key) && finders.has(kind)) {
    asked.add(key);
    if (!waiting.has(kind)) waiting.set(kind, new Set());
    waiting.get(kind)!.add(String(code));
    if (!planned) {
      planned = true;
      setTimeout(() => void ask(), 5);
    }
  }
  return String(code);
}

export function forget_names(): void {
  known.clear();
  asked.clear();
}
