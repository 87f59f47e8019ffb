import { type FormFailure, filledFormFile, openForm } from "../application/form/fill-form";
import type { FormContent } from "../application/form/form-content";
import type { WorkbookFiles } from "../application/ports/workbook-files";
import type { Result } from "../engine/result";

/** A return form opened and written by the body it was sent to. */
export interface FormJobs {
  openForm(bytes: Uint8Array): Promise<Result<FormContent, FormFailure>>;
  filledForm(form: FormContent): Promise<Uint8Array>;
}

export const formJobs = (files: WorkbookFiles): FormJobs => ({
  openForm: (bytes) => openForm(bytes, files),
  filledForm: (form) => filledFormFile(form, files),
});
