// Holds the house: which folder may import which, and what nobody types into a component.
// @vitest-environment node
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lifecycles, modules, operations } from "../src/api/generated";
import { problems } from "../src/api/generated_problems";

const src = fileURLToPath(new URL("../src", import.meta.url));
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.(ts|vue)$/.test(name) ? [path] : [];
  });
const sources = files(src)
  .map((path) => ({ path: relative(src, path), text: readFileSync(path, "utf8") }))
  .filter((one) => one.path !== "components.d.ts");
const written = sources.filter((one) => !one.path.startsWith(join("api", "generated")));

function imports_of(source: { path: string; text: string }): string[] {
  return [...source.text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((found) =>
    normalize(join(dirname(source.path), found[1]!)),
  );
}
const room_of = (path: string) => path.split("/").slice(0, path.startsWith("business/") ? 2 : 1).join("/");

/** What each room may import, besides itself. */
function may_import(from: string): (room: string) => boolean {
  if (from === "api") return () => false;
  if (from === "kit") return (room) => room === "api";
  if (from.startsWith("business/")) return (room) => room === "api" || room === "kit";
  return () => true;
}

describe("the arrows", () => {
  it("kit imports only api; a module only api, kit and itself", () => {
    const wrong = written.flatMap((source) => {
      const from = room_of(source.path);
      return imports_of(source)
        .map(room_of)
        .filter((room) => room !== from && !may_import(from)(room))
        .map((room) => `${source.path} imports ${room}`);
    });
    expect(wrong).toEqual([]);
  });

  it("the modules of the console have the names of the house", () => {
    expect(readdirSync(join(src, "business")).filter((name) => !(name in modules))).toEqual([]);
  });
});

describe("what is declared is not typed again", () => {
  const components = written.filter((source) => source.path.endsWith(".vue"));
  const strings_of = (text: string) => [...text.matchAll(/["'`]([a-z_]+(?:\.[a-z_]+)?)["'`]/g)].map((found) => found[1]!);
  const state_codes = new Set(Object.values(lifecycles).flatMap((lifecycle) => Object.keys(lifecycle.states)));
  // Everyday words that are also states; as states they are never compared with.
  const everyday = new Set(["active", "open", "asked", "coded", "made", "done", "failed"]);

  it("no operation, which is a permission, stands as text in a component", () => {
    const wrong = components.flatMap((source) => {
      // Types name operations, and the compiler reads them.
      const script = source.text.replace(/(Out|In)put<["'][a-z_.]+["']>|\/\/\/?.*|\/\*[\s\S]*?\*\//g, "");
      return strings_of(script)
        .filter((text) => text in operations)
        .map((text) => `${source.path}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it("no state is compared with as text in a component", () => {
    const wrong = components.flatMap((source) =>
      [...source.text.matchAll(/[!=]==? ["']([a-z_]+)["']/g)]
        .map((found) => found[1]!)
        .filter((text) => state_codes.has(text) && !everyday.has(text))
        .map((text) => `${source.path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it("no refusal is known by its code, and none is worded, in a component", () => {
    const wrong = components.flatMap((source) =>
      strings_of(source.text)
        .filter((text) => text in problems)
        .map((text) => `${source.path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it("no sentence stands in a component: words have a file of their own", () => {
    const wrong = components.flatMap((source) => {
      const code = source.text.replace(/<!--[\s\S]*?-->/g, "").replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
      const han = code.split("\n").filter((line) => /[\u4e00-\u9fff]/.test(line) && !/zh: "[^"]*", en: "/.test(line));
      return han.map((line) => `${source.path}: ${line.trim()}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("how files are written", () => {
  it("the first line says what the file holds", () => {
    const wrong = written.filter((source) => {
      const first = source.text.split("\n")[0]!;
      return !/^(\/\/ |<!-- ).{12,}[.!?]( -->)?$/.test(first);
    });
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it("nothing is left for later, no line is too long, no file too big", () => {
    const wrong: string[] = [];
    for (const source of written) {
      const lines = source.text.split("\n");
      if (lines.length > 600) wrong.push(`${source.path}: ${lines.length} lines`);
      lines.forEach((line, at) => {
        if (line.length > 150) wrong.push(`${source.path}:${at + 1}: ${line.length} columns`);
        if (/TO(?=DO)DO|FIX(?=ME)ME/.test(line)) wrong.push(`${source.path}:${at + 1}: left for later`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it("all words are said in both languages", async () => {
    const wrong: string[] = [];
    for (const source of written.filter((one) => one.path.endsWith("words.ts"))) {
      const said = (await import(join(src, source.path))) as Record<string, Record<string, { zh: string; en: string }>>;
      for (const table of Object.values(said))
        for (const [name, words] of Object.entries(table)) {
          if (typeof words !== "object" || !("zh" in words)) continue;
          const holes = (text: string) => (text.match(/\{\}/g) ?? []).length;
          if (!words.zh || !words.en || holes(words.zh) !== holes(words.en)) wrong.push(`${source.path}: ${name}`);
        }
    }
    expect(wrong).toEqual([]);
  });
});

describe("the tools", () => {
  it("run on the Node of Debian 12", () => {
    const lock = JSON.parse(readFileSync(join(src, "../package-lock.json"), "utf8")) as {
      packages: Record<string, { engines?: { node?: string } }>;
    };
    const refuses_18 = (range: string) =>
      !range.split("||").some((part) => {
        const [, sign, major, minor] = /(\^|>=|~|)\s*v?(\d+)(?:\.(\d+))?/.exec(part.trim()) ?? [];
        if (major === undefined) return true;
        if (sign === ">=") return Number(major) < 18 || (Number(major) === 18 && Number(minor ?? 0) <= 20);
        return Number(major) === 18 && Number(minor ?? 0) <= 20;
      });
    const wrong = Object.entries(lock.packages).filter(([, one]) => one.engines?.node && refuses_18(one.engines.node));
    expect(wrong.map(([name, one]) => `${name} ${one.engines!.node}`)).toEqual([]);
  });
});
