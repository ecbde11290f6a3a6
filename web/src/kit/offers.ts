// What a field may be chosen from: the modules say it for the kinds they know (items, regions, banks).
import { reactive } from "vue";
import type { FieldShape } from "../api/generated";

export interface Offer {
  readonly code: string;
  readonly name: string;
}
export interface Offers {
  readonly list: readonly Offer[];
  readonly load: () => void;
}

const loaders = new Map<string, () => Promise<readonly Offer[]>>();
const offered = reactive(new Map<string, readonly Offer[]>());
const asked = new Set<string>();

export function offer(kind: string, loader: () => Promise<readonly Offer[]>): void {
  loaders.set(kind, loader);
}

export function offers_of(field: FieldShape): Offers | undefined {
  const kind =
    field.kind === "region" ? "region" : field.kind === "id" ? field.idOf : field.kind === "secret" ? undefined : field.name;
  if (!kind || !loaders.has(kind)) return undefined;
  return {
    list: offered.get(kind) ?? [],
    load: () => {
      if (asked.has(kind)) return;
      asked.add(kind);
      loaders.get(kind)!().then(
        (list) => offered.set(kind, list),
        () => asked.delete(kind),
      );
    },
  };
}

/** After something was made that may be chosen. */
export function forget_offers(): void {
  asked.clear();
}
