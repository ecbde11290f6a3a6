// The subsidy items a person may see, for names and choices.
import { operations_of } from "../../api/declared";
import { call } from "../../kit/calls";

const ops = operations_of("subsidies");

export async function all_items() {
  const found = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(after);
    found.push(...answer.items);
    after = answer.next;
  } while (after);
  return found;
}
function ask(after: string | null) {
  return call(ops.list_items, after ? { after: after as `item_${number}`, limit: 200 } : { limit: 200 });
}
