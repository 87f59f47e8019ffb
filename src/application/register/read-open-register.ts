import type { Register } from "../../engine/model/register";
import { fail, type Result } from "../../engine/result";
import { type RegisterFailure, readRegister } from "../../engine/sheets/register/read-register";
import type { HostFailure, OpenWorkbook } from "../ports/open-workbook";

/** The register that stands in the open workbook. */
export async function readOpenRegister(
  workbook: OpenWorkbook,
): Promise<Result<Register, HostFailure | RegisterFailure>> {
  const content = await workbook.readContent();
  return content.ok ? readRegister(content.value) : fail(content.failure);
}
