// What a module of the console hands to the house: its pages, its place in the menu, its help.
import type { RouteComponent } from "vue-router";
import type { OperationName, Words } from "../api/generated";
import type { Tone } from "./tone";

export type MenuGroup = "work" | "subsidies" | "money" | "funds" | "people" | "making" | "rules" | "supervision" | "system";

export interface Help {
  readonly text: Words;
  /** The clause behind it, as the declarations name it. */
  readonly source?: string;
  readonly keys?: readonly { readonly key: string; readonly does: Words }[];
}

export interface ModulePage {
  readonly path: string;
  readonly name: string;
  readonly title: Words;
  /** Who may do one of these sees the page; the permission is the operation's name. */
  readonly needs: readonly OperationName[];
  readonly component: () => Promise<RouteComponent>;
  /** The list or question a derived page is made of. */
  readonly operation?: OperationName;
  /** Where it stands in the menu; pages reached from others stand nowhere. */
  readonly menu?: { readonly group: MenuGroup; readonly order: number; readonly icon: string };
  readonly help?: Help;
}

export interface ModulePages {
  readonly pages: readonly ModulePage[];
  /** The tone of each state, by lifecycle. */
  readonly tones?: Readonly<Record<string, Readonly<Record<string, Tone>>>>;
  /** Pages that show a thing of this kind: `batch` is shown at `/batches/batch_41`. */
  readonly shows?: Readonly<Record<string, (id: string) => string>>;
  /** Says how names of codes are found. */
  readonly prepare?: () => void;
}
