// Long work followed by server-sent events; it is found again after a reload, because the server keeps it.
import { reactive, computed, type Reactive } from "vue";
import { operations_of } from "../api/declared";
import type { Output } from "../api/generated";
import { call } from "./calls";

const engine = operations_of("engine");

export type Job = Output<"engine.show_job">;

const jobs: Reactive<Map<string, Job>> = reactive(new Map());
const streams = new Map<string, EventSource>();
const enders = new Map<string, ((job: Job) => void)[]>();

const is_over = (job: Job) => job.state === "done" || job.state === "failed";

export const all_jobs = computed(() =>
  [...jobs.values()].sort((a, b) => b.queued_at.localeCompare(a.queued_at) || b.job.localeCompare(a.job)),
);
export const jobs_under_way = computed(() => all_jobs.value.filter((job) => !is_over(job)).length);

export function job_of(id: string): Job | undefined {
  return jobs.get(id);
}

function took(job: Job): void {
  jobs.set(job.job, job);
  if (!is_over(job)) return;
  streams.get(job.job)?.close();
  streams.delete(job.job);
  for (const tell of enders.get(job.job) ?? []) tell(job);
  enders.delete(job.job);
}

/** Follows a job until it is over; `ended` is told once, also when it was over already. */
export function follow_job(id: string, ended?: (job: Job) => void): void {
  const known = jobs.get(id);
  if (known && is_over(known)) {
    ended?.(known);
    return;
  }
  if (ended) enders.set(id, [...(enders.get(id) ?? []), ended]);
  if (streams.has(id) || typeof EventSource === "undefined") return;
  const stream = new EventSource(`/api/jobs/${id}/events`);
  streams.set(id, stream);
  stream.addEventListener("job", (event) => took(JSON.parse((event as MessageEvent<string>).data) as Job));
  stream.addEventListener("problem", () => {
    stream.close();
    streams.delete(id);
  });
}

/** Looks up the latest jobs, of one subject or all I may see, and follows those under way. */
export async function find_jobs(subject?: string): Promise<Job[]> {
  const found = (await call(engine.list_jobs, subject ? { subject, limit: 20 } : { limit: 20 })).jobs as Job[];
  for (const job of found) {
    jobs.set(job.job, job);
    if (!is_over(job)) follow_job(job.job);
  }
  return found;
}

export function forget_jobs(): void {
  for (const stream of streams.values()) stream.close();
  streams.clear();
  enders.clear();
  jobs.clear();
}
