// A demonstration county in a folder of its own, served on a port the system gave, and a browser to walk in it.
import { spawn, execFileSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page, type Request } from "playwright-core";

const web = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env["ONECARD_PROGRAM"] ?? join(web, "../build/dev/onecard");
export const shots = join(web, "shots");
const password = "Demo-2026-only";
const axe_source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Language = "zh" | "en";
export const languages: readonly Language[] = ["zh", "en"];

export interface County {
  readonly address: string;
  readonly folder: string;
  readonly browser: Browser;
  /** Calls an operation as somebody of the county, without a browser. */
  as: (account: string, operation: string, input?: object) => Promise<Record<string, any>>;
  /** Gives a file to the server as somebody; answers the upload. */
  give: (account: string, name: string, bytes: string | Buffer) => Promise<string>;
  /** Signs somebody in; newcomers are walked around only where asked. */
  enter: (account: string, language: Language, toured?: boolean) => Promise<Walk>;
  /** A browser that nobody signed in with. */
  stranger: (language: Language, width?: number) => Promise<Walk>;
  run: (...args: string[]) => string;
  /** Time passes for everybody's proof of identity: what pays or reveals asks for it again. */
  let_proofs_pass: () => void;
  /** The banks were told and stayed silent: their time to confirm a loss has passed. */
  let_banks_be_late: () => void;
  close: () => Promise<void>;
}

/** One person at one browser. */
export interface Walk {
  readonly page: Page;
  readonly language: Language;
  /** Looks at the page: a picture, and what axe-core finds serious. */
  look: (name: string) => Promise<void>;
  go: (path: string) => Promise<void>;
  /** Waits until everything asked was answered; the stream of a job's progress may stay open. */
  settle: () => Promise<void>;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  leave: () => Promise<void>;
}

/** Gives the password again where the server asks for a fresh proof; goes on where it does not. */
export async function prove_again(walk: Walk): Promise<void> {
  const asked = await walk.page.waitForSelector("[data-again]", { timeout: 1500 }).catch(() => null);
  if (!asked) return;
  await walk.look("again");
  await walk.page.fill("[data-again] input[type=password]", password);
  await walk.page.click("[data-again-go]");
}

/** `look_seconds`: how often the server looks into the folders of banks and partners; as it is set up unless given. */
export async function open_county(people = 2000, look_seconds?: number): Promise<County> {
  if (!existsSync(program)) throw new Error(`${program} is not built`);
  mkdirSync(shots, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "onecard-journey-"));
  const data = join(folder, "data");
  const settings = ["--data", data, ...database_settings()];
  const run = (...args: string[]) => execFileSync(program, [...args, ...settings], { encoding: "utf8" });
  run("init");
  run("demo", "--people", String(people));
  const often = look_seconds === undefined ? [] : ["--worker-look-seconds", String(look_seconds)];
  const server = spawn(program, ["serve", ...settings, ...often, "--http-port", "0", "--log-level", "warn", "--console", join(web, "dist")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await first_line(server);
  const browser = await chromium.launch({
    executablePath: process.env["ONECARD_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
    ],
  });
  const tokens = new Map<string, string>();
  const token = async (account: string) => {
    if (!tokens.has(account)) {
      const answer = await post(address, "access.sign_in", { account, password });
      tokens.set(account, answer["token"] as string);
    }
    return tokens.get(account)!;
  };
  const begin = async (language: Language, width: number, toured = false) => {
    // What does not come within ten seconds does not come; a test that waits longer only hides it.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: language === "zh" ? "zh-CN" : "en-US",
      timezoneId: "Asia/Shanghai",
    });
    await context.addInitScript(
      ([chosen, toured]) => {
        if (localStorage.getItem("onecard.language")) return;
        localStorage.setItem("onecard.language", chosen);
        if (!toured) localStorage.setItem("onecard.no_tour", "true");
      },
      [language, toured] as const,
    );
    context.setDefaultTimeout(10_000);
    return new Browsing(context, await context.newPage(), language, address);
  };
  return {
    address,
    folder,
    browser,
    run,
    let_proofs_pass: () => run_sql(settings, data, "UPDATE sessions SET proved_until = 0"),
    let_banks_be_late: () => run_sql(settings, data, "UPDATE card_terms SET due_at = 1 WHERE kind = 'half_blocked'"),
    as: async (account, operation, input = {}) => post(address, operation, input, await token(account)),
    give: async (account, name, bytes) => {
      const response = await fetch(`${address}api/uploads?name=${encodeURIComponent(name)}`, {
        method: "POST",
        headers: { Authorization: `Bearer ${await token(account)}` },
        body: bytes as BodyInit,
      });
      return ((await response.json()) as { upload: string }).upload;
    },
    enter: async (account, language, toured = false) => {
      const walk = await begin(language, 1440, toured);
      await walk.page.goto(`${address}sign-in`);
      await walk.page.fill("input[name=account]", account);
      await walk.page.fill("input[name=password]", password);
      await walk.page.click("button[type=submit]");
      await walk.page.waitForSelector("nav a");
      return walk;
    },
    stranger: (language, width = 1440) => begin(language, width),
    close: async () => {
      await browser.close();
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** SQLite in the county's folder; or a fresh database of the PostgreSQL beside which the tests run. */
function database_settings(): string[] {
  const socket = process.env["ONECARD_TEST_POSTGRES"];
  if (process.env["ONECARD_JOURNEY_DATABASE"] !== "postgresql" || !socket) return [];
  const name = `journey_${process.pid}_${Date.now()}`;
  execFileSync("psql", ["-q", "-h", socket, "-U", "postgres", "-c", `CREATE DATABASE ${name}`]);
  return ["--database", `postgresql:///${name}?host=${socket}&user=postgres`];
}

function run_sql(settings: readonly string[], data: string, sql: string): void {
  const url = settings[settings.indexOf("--database") + 1];
  if (settings.includes("--database")) execFileSync("psql", ["-q", "-d", url!, "-c", sql]);
  else execFileSync("sqlite3", ["-cmd", ".timeout 5000", join(data, "onecard.db"), sql]);
}

async function post(address: string, operation: string, input: object, token = ""): Promise<Record<string, any>> {
  const response = await fetch(`${address}api/${operation}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as Record<string, any>;
  if (answer["problem"]) throw new Error(`${operation}: ${JSON.stringify(answer["problem"])}`);
  return answer;
}

function first_line(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
    server.stdout!.on("data", (bytes: Buffer) => {
      text += bytes.toString();
      const found = /^(http:\/\/[0-9.:]+\/)/m.exec(text);
      if (found) resolve(found[1]!);
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.on("exit", () => resolve());
    server.kill("SIGTERM");
  });
}

class Browsing implements Walk {
  readonly complaints: string[] = [];
  private readonly unanswered = new Set<Request>();

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly language: Language,
    private readonly address: string,
  ) {
    page.on("pageerror", (error) => this.complaints.push(`page: ${error.message}`));
    page.on("console", (message) => {
      // A refusal by the server is no fault of the page; the browser notes it all the same.
      const text = message.text();
      if (message.type() === "error" && !/status of (4\d\d|503)/.test(text)) this.complaints.push(`console: ${text}`);
      if (/Vue warn|Content Security Policy/.test(text)) this.complaints.push(`console: ${text}`);
    });
    const answered = (request: Request) => this.unanswered.delete(request);
    page.on("requestfinished", answered);
    page.on("requestfailed", answered);
    // What a page asked before it was left is answered by nobody.
    page.on("framenavigated", (frame) => frame === page.mainFrame() && this.unanswered.clear());
    page.on("request", (request) => {
      const url = request.url();
      if (!url.endsWith("/events") && request.resourceType() !== "eventsource") this.unanswered.add(request);
      if (!url.startsWith(this.address) && !url.startsWith("data:") && !url.startsWith("blob:"))
        this.complaints.push(`a request to somebody else: ${url}`);
    });
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path.replace(/^\//, "")}`);
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let quiet = 0, waited = 0; quiet < 6; ++waited) {
      if (waited > 200) throw new Error(`still unanswered: ${[...this.unanswered].map((one) => one.url()).join(" ")}`);
      quiet = this.unanswered.size === 0 ? quiet + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async look(name: string): Promise<void> {
    // Panels that open are looked at when they have opened; what turns while something is waited for never ends.
    await this.page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
          .map((one) => one.finished.catch(() => 0)),
      ),
    );
    await this.page.screenshot({ path: join(shots, `${name}-${this.language}.png`) });
    await this.page.evaluate(axe_source);
    const found = await this.page.evaluate(async () => {
      const axe = (window as any).axe;
      const results = await axe.run(document, { resultTypes: ["violations"] });
      return results.violations
        .filter((one: any) => one.impact === "serious" || one.impact === "critical")
        .map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`);
    });
    for (const one of found as string[]) this.complaints.push(`${name}: axe ${one}`);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
