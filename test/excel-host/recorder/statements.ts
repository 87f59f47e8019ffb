import { memberName } from "../interpreter/member-access";
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody } from "../interpreter/request-body";

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function argumentText(info: ArgumentInfo | undefined, body: RequestBody): string {
  const ids = info?.ReferencedObjectPathIds ?? [];
  const parts = (info?.Arguments ?? []).map((value, index) => {
    const id = ids[index];
    return typeof id === "number" && id > 0 ? pathText(body.ObjectPaths[String(id)], body) : shortened(value);
  });
  while (parts.at(-1) === "null") parts.pop();
  return parts.join(", ");
}

/** "workbook.worksheets.getItem("Data").getRange("A1")". */
function pathText(path: ObjectPathInfo | undefined, body: RequestBody): string {
  if (!path) return "?";
  if (path.ObjectPathType === 1) return "workbook";
  if (path.ObjectPathType === 2) return path.Name;
  if (path.ObjectPathType === 6) return `kept(${path.Name})`;
  if (path.ObjectPathType === 7) return "nothing";
  const parent = pathText(body.ObjectPaths[String(path.ParentObjectPathId)], body);
  if (path.ObjectPathType === 4) return `${parent}.${memberName(path.Name)}`;
  const name = path.ObjectPathType === 5 ? "getItem" : memberName(path.Name);
  return `${parent}.${name}(${argumentText(path.ArgumentInfo, body)})`;
}

function actionText(action: ActionInfo, body: RequestBody): string | null {
  const target = pathText(body.ObjectPaths[String(action.ObjectPathId)], body);
  switch (action.ActionType) {
    case 1:
      return target === "workbook" ? null : target;
    case 2:
    case 7:
      return `${target}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
    case 3:
      return `${target}.${memberName(action.Name)}(${argumentText(action.ArgumentInfo, body)})`;
    case 4:
      return `${target}.${memberName(action.Name)} = ${argumentText(action.ArgumentInfo, body)}`;
    default:
      return null;
  }
}

/** A request in words, one line an action, to read when a budget is broken. */
export function statementsOf(body: RequestBody): string[] {
  return body.Actions.map((action) => actionText(action, body)).filter((line) => line !== null);
}
