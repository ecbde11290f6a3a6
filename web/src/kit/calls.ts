// One way to call the server: typed by the declarations, in the chosen language, repeatable, rehearsable.
import { reactive } from "vue";
import { operation_named } from "../api/declared";
import type { Input, OperationName, Output } from "../api/generated";
import { language } from "./language";

export interface Problem {
  readonly code: string;
  readonly field: string;
  readonly args: readonly string[];
  readonly text: string;
  readonly mend: string;
  readonly others: readonly Problem[];
}

/** The server said no, in words that can be shown. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.text);
  }
}

export function problem_of(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  const text =
    language.value === "zh" ? "连接不上服务器，请检查网络后重试" : "The server cannot be reached; check the network and try again";
  return { code: "", field: "", args: [], text, mend: "", others: [] };
}

/** What must happen before a refused call may be repeated: a sign-in, a proof that it is still the same person. */
export interface Gate {
  readonly opens_for: (problem: Problem) => boolean;
  /** Resolves true when the call may be repeated. */
  readonly pass: (problem: Problem) => Promise<boolean>;
}
const gates: Gate[] = [];
export function add_gate(gate: Gate): void {
  gates.push(gate);
}

export const traffic = reactive({ last_call_at: Date.now() });

export interface CallOptions {
  readonly rehearse?: boolean;
  /** The same id gives the same answer: repeated presses do a thing once. */
  readonly request_id?: string;
  /** The frame's own calls are not held at a gate. */
  readonly ungated?: boolean;
}

export function new_request_id(): string {
  return crypto.randomUUID();
}

async function sent(name: string, input: unknown, options: CallOptions): Promise<unknown> {
  const headers: Record<string, string> = {
    "Content-Type": "application/json",
    "Accept-Language": language.value,
    "X-OneCard": "1",
  };
  if (options.rehearse) headers["Rehearse"] = "1";
  if (options.request_id && !options.rehearse) headers["Request-Id"] = options.request_id;
  const response = await fetch(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
  return answered(response);
}

async function answered(response: Response): Promise<unknown> {
  traffic.last_call_at = Date.now();
  const answer = (await response.json()) as { problem?: Problem };
  if (answer.problem) throw new Refused(answer.problem, response.status);
  return answer;
}

async function through_gates<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; ++tries) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refused) || tries >= 3) throw error;
      const gate = gates.find((one) => one.opens_for(error.problem));
      if (!gate || !(await gate.pass(error.problem))) throw error;
    }
  }
}

/** Calls a declared operation. */
export function call<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  options: CallOptions = {},
): Promise<Output<Name>> {
  return call_by_name(name, input, options) as Promise<Output<Name>>;
}

/** For pages that are made of a declaration and learn the name at run time. */
export function call_by_name(name: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
  const writes = operation_named(name)?.effect !== "reads";
  // One id for all tries: what was done before a connection broke is not done again.
  const kept = writes && !options.request_id && !options.ungated ? { ...options, request_id: new_request_id() } : options;
  const attempt = () => sent(name, input, kept);
  return options.ungated ? attempt() : through_gates(attempt);
}

export interface Uploaded {
  readonly upload: string;
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
}

/** Sends a file as it is; tells how much has left. */
export function upload(file: File, progress: (sent: number, total: number) => void): Promise<Uploaded> {
  const attempt = () =>
    new Promise<Uploaded>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", `/api/uploads?name=${encodeURIComponent(file.name)}`);
      request.setRequestHeader("X-OneCard", "1");
      request.setRequestHeader("Accept-Language", language.value);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.onprogress = (event) => progress(event.loaded, event.total);
      request.onerror = () => reject(new Error("connection"));
      request.onload = () => {
        try {
          const answer = JSON.parse(request.responseText) as Uploaded & { problem?: Problem };
          if (answer.problem) reject(new Refused(answer.problem, request.status));
          else resolve(answer);
        } catch (error) {
          reject(error instanceof Error ? error : new Error("answer"));
        }
      };
      request.send(file);
    });
  return through_gates(attempt);
}

/** Follows the ticket an operation answered; the browser keeps the file. */
export function follow_download(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  document.body.append(link);
  link.click();
  link.remove();
}
