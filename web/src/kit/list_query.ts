// One list of the server: its filter, its order, its pages by keyset; only what was declared is asked.
import { computed, reactive, ref } from "vue";
import { filter_fields, input_field, list_field, operation_named } from "../api/declared";
import type { OperationName } from "../api/generated";
import { call_by_name, problem_of, type Problem } from "./calls";
import { input_of, is_empty, type Values } from "./form";
import { keep, kept } from "./kept";

export type Row = Record<string, unknown>;

/** What stands in the page at once when a long list is scrolled through. */
const pages_in_sight = 5;

export function use_list(name: OperationName, fixed: () => Values) {
  const operation = operation_named(name)!;
  const field = list_field(operation)!;
  const filters = filter_fields(operation);
  const cursor = operation.list?.page ?? (input_field(operation, "after") ? "after" : input_field(operation, "before") ? "before" : "");
  const can_limit = input_field(operation, "limit") !== undefined;
  const sort_field = input_field(operation, "sort");
  const sorts = sort_field?.choices ?? [];
  const sortable = computed(() => sorts.map((choice) => choice.code));

  const rows = ref<Row[]>([]);
  const whole = ref<Row>({});
  const problem = ref<Problem | null>(null);
  const busy = ref(false);
  const loaded = ref(false);
  const values = reactive<Values>({});
  const sort = ref("");
  const descending = ref(false);
  const limit = ref(kept(`limit.${name}`, 50));
  /** The place each page so far began after; the last is the page shown. */
  const trail = ref<unknown[]>([null]);
  const next = ref<unknown>(null);
  let turn = 0;
  /** When scrolled through: how many rows each page in sight has, and where in the trail the first of them is. */
  let sizes: number[] = [];
  let top = 0;

  const page = computed(() => trail.value.length);
  const filtered = computed(() => filters.some((one) => !(one.name in fixed()) && !is_empty(values[one.name])));
  const total = computed(() => {
    const found = whole.value["total"] ?? whole.value["count"];
    return typeof found === "number" ? found : undefined;
  });

  function question(): Values {
    const input: Values = { ...input_of(operation.input, values), ...fixed() };
    if (sort.value) {
      input["sort"] = sort.value;
      if (input_field(operation, "descending")) input["descending"] = descending.value;
    }
    return input;
  }
  async function load(): Promise<void> {
    const mine = ++turn;
    busy.value = true;
    problem.value = null;
    try {
      const input = question();
      if (can_limit) input["limit"] = limit.value;
      const from = trail.value[trail.value.length - 1];
      if (cursor && from !== null && from !== undefined) input[cursor] = from;
      const answer = (await call_by_name(name, input)) as Row;
      // The answer to an older question comes too late.
      if (mine !== turn) return;
      whole.value = answer;
      rows.value = (answer[field.name] as Row[] | null) ?? [];
      next.value = answer["next"] ?? last_place();
      sizes = [rows.value.length];
      top = trail.value.length - 1;
      loaded.value = true;
    } catch (error) {
      if (mine === turn) problem.value = problem_of(error);
    } finally {
      if (mine === turn) busy.value = false;
    }
  }
  /** Some lists answer no next place; a full page may have one, after its last row. */
  function last_place(): unknown {
    if (operation.output.some((one) => one.name === "next") || !cursor || rows.value.length < limit.value) return null;
    const id = field.fields?.find((one) => one.kind === "id");
    return id ? (rows.value[rows.value.length - 1]?.[id.name] ?? null) : null;
  }
  /** More rows below or above what is in sight, a few pages at most; answers how many came and went at the top. */
  async function scroll_on(way: "down" | "up"): Promise<{ came: number; went: number }> {
    const nothing = { came: 0, went: 0 };
    if (busy.value || (way === "down" ? is_empty(next.value) : top === 0)) return nothing;
    const mine = ++turn;
    busy.value = true;
    try {
      const from = way === "down" ? next.value : trail.value[top - 1];
      const input = question();
      input["limit"] = limit.value;
      if (cursor && !is_empty(from)) input[cursor] = from;
      const answer = (await call_by_name(name, input)) as Row;
      if (mine !== turn) return nothing;
      const found = (answer[field.name] as Row[] | null) ?? [];
      if (way === "down") {
        trail.value.push(from);
        next.value = answer["next"] ?? null;
        sizes.push(found.length);
        const went = sizes.length > pages_in_sight ? sizes.shift()! : 0;
        if (went) top++;
        rows.value = [...rows.value.slice(went), ...found];
        return { came: 0, went };
      }
      top--;
      sizes.unshift(found.length);
      if (sizes.length > pages_in_sight) {
        const below = sizes.pop()!;
        next.value = trail.value.pop();
        rows.value = [...found, ...rows.value.slice(0, rows.value.length - below)];
      } else rows.value = [...found, ...rows.value];
      return { came: found.length, went: 0 };
    } catch (error) {
      if (mine === turn) problem.value = problem_of(error);
      return nothing;
    } finally {
      if (mine === turn) busy.value = false;
    }
  }
  /** Where rows are numbered and the number is the place in the list, any row can be gone to at once. */
  const is_numbered = operation.list?.sorts[0] === "seq" || input_field(operation, cursor)?.kind === "integer";
  const can_jump = computed(
    () => cursor === "after" && is_numbered && !filtered.value && (!sort.value || sort.value === "seq") && !descending.value,
  );
  const place = (number: number) => (input_field(operation, cursor)?.kind === "integer" ? number : String(number));
  /** Answers how far below the first row in sight the wanted one stands. */
  async function jump(number: number): Promise<number> {
    const before = Math.floor((number - 1) / limit.value);
    trail.value = Array.from({ length: before + 1 }, (_, at) => (at === 0 ? null : place(at * limit.value)));
    await load();
    return (number - 1) % limit.value;
  }
  function restart(): Promise<void> {
    trail.value = [null];
    return load();
  }
  function go_next(): Promise<void> {
    if (is_empty(next.value)) return Promise.resolve();
    trail.value.push(next.value);
    return load();
  }
  function go_previous(): Promise<void> {
    if (trail.value.length > 1) trail.value.pop();
    return load();
  }
  function sort_by(column: string): Promise<void> {
    if (sort.value === column) descending.value = !descending.value;
    else {
      sort.value = column;
      descending.value = false;
    }
    return restart();
  }
  function take_limit(count: number): Promise<void> {
    limit.value = count;
    keep(`limit.${name}`, count);
    return restart();
  }
  function clear(): Promise<void> {
    for (const one of Object.keys(values)) values[one] = null;
    return restart();
  }
  return {
    operation,
    field,
    filters,
    sorts,
    sortable,
    rows,
    whole,
    problem,
    busy,
    loaded,
    values,
    sort,
    descending,
    limit,
    page,
    next,
    filtered,
    total,
    can_limit,
    question,
    load,
    restart,
    scroll_on,
    can_jump,
    jump,
    go_next,
    go_previous,
    sort_by,
    take_limit,
    clear,
  };
}
