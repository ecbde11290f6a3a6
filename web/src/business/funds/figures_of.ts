// The figures of a fund as parts of a bar, in the words their fields declare.
import { operations, type FieldShape, type Output, type Words } from "../../api/generated";
import { ops } from "./funds";

export type Figures = Output<"funds.overview">["total"];
export type PartName = "settled" | "committed" | "planned" | "available";

const fields: readonly FieldShape[] = operations[ops.overview].output.find((field) => field.name === "total")?.fields ?? [];

export function words_of(name: keyof Figures): Words {
  return fields.find((field) => field.name === name)?.words ?? { zh: name, en: name };
}
export const part_names: readonly PartName[] = ["settled", "committed", "planned", "available"];
export const colours: Readonly<Record<PartName, string>> = {
  settled: "#1b7a43",
  committed: "#b7791f",
  planned: "#9fb6d3",
  available: "#dfe7f1",
};
export function parts_of(figures: Figures) {
  return part_names.map((name) => ({ name, words: words_of(name), amount: figures[name], colour: colours[name] }));
}
