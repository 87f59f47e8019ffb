import { inLanguage, registerFailureText, workbookFailureText } from "../application/failure-texts";
import { openRegister } from "../application/register/change-register";
import type { Register } from "../engine/model/register";
import type { CliTools, Invocation } from "./verb";

/** A register file as a verb works with it. */
export interface OpenedRegister {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly register: Register;
}

/** The register at `path`; null after the sentence that says why there is none. */
export async function openedRegister(
  path: string,
  { language }: Invocation,
  tools: CliTools,
): Promise<OpenedRegister | null> {
  const bytes = await tools.files.read(path);
  if (bytes === null) {
    tools.note(
      language === "vi"
        ? `Không tìm thấy sổ ${path}. Kiểm tra đường dẫn, hoặc tạo sổ bằng: pciwb read NGUỒN --out ${path}`
        : `Register ${path} was not found. Check the path, or make one: pciwb read SOURCE --out ${path}`,
    );
    return null;
  }
  const register = await openRegister(bytes, tools.workbooks);
  if (register.ok) return { path, bytes, register: register.value };
  const { failure } = register;
  const text = failure.kind === "register-missing" ? registerFailureText(path) : workbookFailureText(path, failure);
  tools.note(inLanguage(text, language));
  return null;
}
