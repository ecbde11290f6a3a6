// One list of the server: its filter, its order, its pages by keyset; only what was declared is asked.
import { computed, reactive, ref } from "vue";
import { filter_fields, input_field, list_field, operation_named } from "../api/declared";
import type { OperationName } from "../api/generated";
import { call_by_name, problem_of, type Problem } from "./calls";
import { input_of, is_empty, type Values } from "./form";
import { keep, kept } from "./kept";

export type Row = Record<string, unknown>;

export function use_list(name: OperationName, fixed: () => Values) {
  const operation = operation_named(name)!;
  const field = list_field(operation)!;
  const filters = filter_fields(operation);
  const cursor = input_field(operation, "after") ? "after" : input_field(operation, "before") ? "before" : "";
  const can_limit = input_field(operation, "limit") !== undefined;
  const sort_field = input_field(operation, "sort");
  const sortable = computed(() => sort_field?.choices?.map((choice) => choice.code) ?? []);

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
    go_next,
    go_previous,
    sort_by,
    take_limit,
    clear,
  };
}
