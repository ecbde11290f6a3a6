// The order of buttons: what carries a thing forward first; what sends it back, stops or ends it after, and never as the main one.
const steps_back = /^(cancel|withdraw|return|reject|revoke|refuse|decline|retire|suspend|discard|disable|end|stop|terminate|fail|recall|drop)_/;

export function is_step_back(act: string): boolean {
  return steps_back.test(act);
}
export function act_rank(act: string): number {
  return is_step_back(act) ? 1 : 0;
}
