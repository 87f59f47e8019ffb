/** Key of a finding's decision: rule, task and value together, since the list is written anew at each check. */
export const handlingKey = (id: string, task: string | null, value: string | null): string =>
  JSON.stringify([id, task ?? "", value ?? ""]);
