import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { registerWorkbook } from "../../src/application/register/write-register";
import { exampleRegister } from "./example-register";

/** A focal point that nobody outside the workbook may hear of. */
export const FOCAL_POINT = "Trần Thị Kín Đáo, 0912 345 678";
export const SECRET = /kín đáo|trần thị|0?912[\s.]?345[\s.]?678/iu;

/**
 * A workbook in whose directory every body has that focal point. Once a body with its own name and twice the same body: the
 * checks have something to say of both lines.
 */
export async function privateWorkbook(): Promise<Uint8Array> {
  const register = exampleRegister({ tasks: [{}, { leadBodies: [] }] });
  const bodies = register.bodies.map((body) => ({ ...body, focalPoint: FOCAL_POINT }));
  const doubled = bodies.flatMap((body, at) => (at === 0 ? [body, { ...body }] : [body]));
  return xlsxFiles.write(registerWorkbook({ ...register, bodies: doubled }, { at: "2025-12-01T00:00:00Z", who: "A" }));
}
