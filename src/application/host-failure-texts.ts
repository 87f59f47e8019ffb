import type { FailureText } from "./failure-texts";
import type { HostFailure } from "./ports/open-workbook";

type FailureOf<Kind extends HostFailure["kind"]> = Extract<HostFailure, { readonly kind: Kind }>;
type Texts = { readonly [Kind in HostFailure["kind"]]: (failure: FailureOf<Kind>) => FailureText };

/** Why the open workbook could not do it, and what to do next. Each sentence is true only of an unchanged workbook. */
const HOST_FAILURE_TEXTS: Texts = {
  "cell-edit-mode": () => ({
    vi: "Excel đang ở chế độ gõ vào ô. Nhấn Enter hoặc Esc trong trang tính rồi thử lại; sổ chưa thay đổi.",
    en: "A cell is being edited. Press Enter or Esc in the sheet and try again; the workbook was not changed.",
  }),
  "host-busy": () => ({
    vi: "Excel đang bận hoặc đang mở một hộp thoại. Đóng hộp thoại, chờ vài giây rồi thử lại; sổ chưa thay đổi.",
    en: "Excel is busy or shows a dialog. Close it, wait a few seconds and try again; the workbook was not changed.",
  }),
  "too-large": () => ({
    vi: "Dữ liệu lớn hơn mức Excel nhận trong một lần. Chia văn bản thành nhiều phần rồi đọc từng phần; sổ chưa thay đổi.",
    en: "This is more than Excel takes at once. Split the document and read the parts; the workbook was not changed.",
  }),
  "sheet-protected": ({ sheet }) => ({
    vi: `Trang “${sheet}” đang được bảo vệ. Vào Xem lại › Bỏ bảo vệ trang tính rồi thử lại; sổ chưa thay đổi.`,
    en: `Sheet “${sheet}” is protected. Choose Review › Unprotect Sheet and try again; the workbook was not changed.`,
  }),
  "workbook-read-only": () => ({
    vi: "Sổ đang mở ở chế độ chỉ đọc. Bấm “Bật tính năng chỉnh sửa” hoặc lưu thành một bản khác rồi thử lại.",
    en: "The workbook is open read-only. Enable editing or save a copy, then try again.",
  }),
  "session-ended": () => ({
    vi: "Bảng này đã mất kết nối với sổ. Đóng bảng rồi mở lại từ thẻ “Kế hoạch”; sổ vẫn còn nguyên.",
    en: "This pane lost its connection to the workbook. Close it and open it again from the tab “Plan”.",
  }),
  "excel-too-old": ({ needs }) => ({
    vi: `Bản Excel này thiếu phần cần dùng (${needs}). Dùng Excel 2021 trở lên, Microsoft 365, hoặc trang web của tiện ích.`,
    en: `This Excel lacks what is needed (${needs}). Use Excel 2021 or later, Microsoft 365, or the page without Excel.`,
  }),
  "name-taken": ({ name, sheet }) => ({
    vi: `Trang “${sheet}” đã có bảng hoặc tên ${name} của riêng bạn. Đổi tên ở đó rồi thử lại; sổ chưa thay đổi.`,
    en: `Sheet “${sheet}” already has a table or name ${name} of your own. Rename it and try again; nothing was changed.`,
  }),
  "changed-meanwhile": ({ sheet }) => ({
    vi: `Trang “${sheet}” vừa được sửa trong lúc chuẩn bị ghi, nên chưa ghi gì. Xem lại trang đó rồi thử lại.`,
    en: `Sheet “${sheet}” was changed while the writing was being prepared; nothing was written. Look at it and try again.`,
  }),
  "selection-empty": () => ({
    vi: "Vùng đang chọn hoặc trang đang mở không có chữ nào. Chọn vùng có bảng nhiệm vụ rồi thử lại.",
    en: "The selection or the open sheet holds no text. Select the task table and try again.",
  }),
  "nothing-to-undo": () => ({
    vi: "Không có thay đổi nào của tiện ích để hoàn tác trong sổ này.",
    en: "This workbook holds no change of the add-in to undo.",
  }),
  "host-refused": ({ code }) => ({
    vi: `Excel không thực hiện được (mã ${code}). Lưu sổ, thử lại; nếu vẫn lỗi, đóng và mở lại Excel.`,
    en: `Excel could not do it (code ${code}). Save the workbook and try again; if it persists, restart Excel.`,
  }),
};

/** The compiler sees that every kind has its sentence; it cannot see that kind and entry belong together. */
export function hostFailureText(failure: HostFailure): FailureText {
  const text = HOST_FAILURE_TEXTS[failure.kind] as (failure: HostFailure) => FailureText;
  return text(failure);
}
