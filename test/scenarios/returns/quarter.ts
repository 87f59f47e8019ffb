import { expectAnswers } from "../../../src/application/returns/expect-answers";
import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { directoryForPlan } from "../../../src/engine/bodies/directory-for-plan";
import { returnFrame } from "../../../src/engine/consolidation/return-frame";
import type { Register } from "../../../src/engine/model/register";
import { quarterOf } from "../../../src/engine/periods/period";
import { type ReturnForm, returnForms } from "../../../src/engine/returns/return-form";
import { firstRegister } from "../../../src/engine/sheets/register/merge-reading";
import { aPlan, aTask } from "../../support/plan-builders";

export const PERIOD = quarterOf(2025, 4);
export const AS_OF = "2025-12-12";
const LEADS = ["Sở Tài chính", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường"];

const TEXTS = [
  "Rút ngắn thời gian giải quyết thủ tục đăng ký doanh nghiệp xuống còn một ngày làm việc.",
  "Khảo sát, lấy ý kiến doanh nghiệp về chất lượng phục vụ của các cơ quan hành chính.",
  "Công khai quy hoạch, kế hoạch sử dụng đất trên cổng thông tin điện tử của thành phố.",
  "Rà soát, cắt giảm ít nhất ba mươi phần trăm thành phần hồ sơ của các thủ tục cấp phép.",
  "Tổ chức đối thoại định kỳ với hiệp hội và cộng đồng doanh nghiệp trên địa bàn.",
  "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực theo quy định.",
  "Tăng cường kiểm tra công vụ đột xuất, xử lý nghiêm hành vi nhũng nhiễu.",
  "Hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận các quỹ bảo lãnh tín dụng.",
  "Công bố danh mục dự án kêu gọi đầu tư kèm thông tin về hạ tầng, mặt bằng.",
  "Bồi dưỡng kỹ năng cho cán bộ làm việc tại bộ phận tiếp nhận và trả kết quả.",
];

/** A register of ten tasks, each asked of three departments for the year 2025. */
export const register: Register = (() => {
  const tasks = TEXTS.map((text, at) =>
    aTask({ id: `999-I-${String(at + 1).padStart(3, "0")}`, printedNumber: String(at + 1), text, leadBodies: LEADS }),
  );
  const plan = aPlan({ tasks });
  const empty = firstRegister(plan, directoryForPlan(plan.plan.issuer, LEADS), []);
  bodyDirectory(empty.bodies);
  return expectAnswers(empty, PERIOD).register;
})();

export const frame = returnFrame(register, { period: PERIOD, asOf: AS_OF });

export function formOf(body: string): ReturnForm {
  const form = returnForms(register, register.expected, PERIOD).find((one) => one.body === body);
  if (form === undefined) throw new Error(`no form for ${body}`);
  return form;
}
