// What is about to happen, said as one sentence of the rehearsed answer.
import type { Output, Words } from "../../api/generated";
import { count_text, money_text } from "../../kit/figures";
import type { Values } from "../../kit/form";
import { operations_of } from "../../api/declared";
import { words } from "./words";

const ops = operations_of("subsidies");

function filled(said: Words, ...args: readonly string[]): Words {
  const fill = (text: string) => {
    let at = 0;
    return text.replace(/\{\}/g, () => args[at++] ?? "");
  };
  return { zh: fill(said.zh), en: fill(said.en) };
}
function joined(...parts: readonly Words[]): Words {
  return { zh: parts.map((part) => part.zh).join(""), en: parts.map((part) => part.en).join(" ") };
}

type Teller = (answer: Values) => Words;

const submit: Teller = (values) => {
  const answer = values as unknown as Output<"subsidies.submit_department_batch">;
  return filled(
    words.sentence_submit,
    count_text(answer.rows_payable),
    money_text(answer.payable),
    count_text(answer.rows_left_out),
    count_text(answer.rows_unmatched),
    count_text(answer.rows_stopped),
  );
};
const pass: Teller = (values) => {
  const answer = values as unknown as Output<"subsidies.approve_batch">;
  return filled(words.sentence_pass, count_text(answer.rows_payable), money_text(answer.payable));
};
const order: Teller = (values) => {
  const answer = values as unknown as Output<"subsidies.order_batch_payment">;
  const said = filled(
    words.sentence_order,
    count_text(answer.rows),
    money_text(answer.amount),
    count_text(answer.banks.length),
  );
  return answer.stopped > 0 ? joined(said, filled(words.sentence_stopped, count_text(answer.stopped))) : said;
};
const correction: Teller = (values) => {
  const answer = values as unknown as Output<"subsidies.create_correction_batch">;
  return filled(
    words.sentence_correction,
    count_text(answer.rows),
    count_text(answer.rows_payable),
    money_text(answer.payable),
  );
};
const refund: Teller = (values) => {
  const answer = values as unknown as Output<"subsidies.refund_to_quota">;
  return filled(words.sentence_refund, count_text(answer.lines), money_text(answer.amount));
};

const tellers: Partial<Record<string, Teller>> = {
  [ops.submit_batch]: submit,
  [ops.submit_department_batch]: submit,
  [ops.resubmit_to_town]: submit,
  [ops.resubmit_to_first]: submit,
  [ops.resubmit_to_leader]: submit,
  [ops.review_town_roster]: pass,
  [ops.review_batch]: pass,
  [ops.approve_batch]: pass,
  [ops.order_batch_payment]: order,
  [ops.renew_batch_orders]: order,
  [ops.create_correction_batch]: correction,
  [ops.refund_to_quota]: refund,
};

export function sentence_of(operation: string, answer: Values): Words | undefined {
  return tellers[operation]?.(answer);
}
