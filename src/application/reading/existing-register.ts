import { fail, type Result, succeed } from "../../engine/result";
import { readRegister } from "../../engine/sheets/register/read-register";
import type { HostFailure, OpenWorkbook } from "../ports/open-workbook";

/** The register that stands in a workbook already, as far as a person must know before writing into it. */
export interface ExistingRegister {
  readonly planNumber: string | null;
  readonly tasks: number;
}

/** Null where the open workbook holds no register. */
export async function existingRegister(workbook: OpenWorkbook): Promise<Result<ExistingRegister | null, HostFailure>> {
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const register = readRegister(content.value);
  if (!register.ok) return succeed(null);
  const { plan, tasks } = register.value.plan;
  return succeed({ planNumber: plan.number, tasks: tasks.length });
}
