import type { Register } from "../../engine/model/register";
import { describeRegister } from "../../engine/sheets/register/describe-register";
import { EMPTY_PLAN } from "../../engine/sheets/register/new-task";
import { placesInOwn, type TablePlaces } from "../../engine/sheets/register/table-places";
import { resolve } from "../../engine/workbook/resolve";

const MOMENT = "2025-01-01T00:00:00Z";

/**
 * Where the rows will stand in the workbook we write. Rows do not move the tables above them, so it is told from the same
 * description without its rows, which costs nothing.
 */
export function ownPlaces(register: Register): TablePlaces {
  const { added: _added, looseRows: _loose, typedForms: _forms, ...ours } = register;
  const bare: Register = {
    ...ours,
    plan: { ...register.plan, tasks: [], scores: [], targets: [] },
    remembered: EMPTY_PLAN,
    bodies: [],
    subIndices: [],
    answers: register.answers.slice(0, 1),
    expected: register.expected.slice(0, 1),
    journal: [],
    oddCells: [],
  };
  const workbook = resolve(describeRegister(bare, [], { title: "", author: "", created: MOMENT, modified: MOMENT }));
  return placesInOwn(workbook, register);
}
