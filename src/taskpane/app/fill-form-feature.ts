import { type FailureText, workbookFailureText } from "../../application/failure-texts";
import type { FormFailure } from "../../application/form/fill-form";
import { periodUnreadableText } from "../../engine/periods/period-texts";
import { succeed } from "../../engine/result";
import type { FillFormFeature } from "../features/fill-form/fill-form-feature";
import { runFeature, toldProblem } from "./feature-tools";
import { formDrafts } from "./form-drafts";
import type { QuarterTools } from "./quarter-features";

/** A return form filled in by the body it was sent to; what is typed is kept in the browser until it is saved. */
export function fillFormFeature(tools: QuarterTools, storage: Storage | null): FillFormFeature {
  return {
    open: (control, name, bytes) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.openForm(bytes),
        problemOf: (failure: FormFailure) => toldProblem(formFailureText(name, failure)),
      }),
    async save(control, name, form) {
      const made = await runFeature(tools, control, {
        job: async (jobs) => succeed(await jobs.filledForm(form)),
        problemOf: (failure: never) => failure,
      });
      if (!made.ok) return made;
      tools.saver.save(name, made.value);
      return succeed(name);
    },
    today: () => tools.now().slice(0, 10),
    ...formDrafts(storage),
  };
}

function formFailureText(name: string, failure: FormFailure): FailureText {
  switch (failure.kind) {
    case "not-a-form":
      return {
        vi: `Tệp ${name} không phải phiếu báo cáo. Chọn tệp phiếu do nơi giao gửi cho đơn vị bạn.`,
        en: `File ${name} is no return form. Choose the form your body was sent.`,
      };
    case "period-unreadable":
      return periodUnreadableText(failure.text);
    case "period-disagrees":
      return {
        vi: `Phiếu ${name} ghi kỳ “${failure.written}” nhưng được giao cho kỳ “${failure.made}”. Dùng phiếu của đúng kỳ hoặc sửa lại ô Kỳ báo cáo.`,
        en: `Form ${name} says “${failure.written}” but was made for “${failure.made}”. Use the form of that period or mend its cell.`,
      };
    default:
      return workbookFailureText(name, failure);
  }
}
