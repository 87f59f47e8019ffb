import { reportAddressee } from "../../../../../src/engine/reading/prose/tail/report-to";
import { reportingRules } from "../../../../../src/engine/reading/prose/tail/reporting";
import { passagesOf } from "../plan-passages";

const rules = (text: string) => reportingRules(passagesOf(text));
const quarterly = (beforeDay: number, months: number[]) => ({ kind: "quarterly", beforeDay, months });
const annual = (before: string) => ({ kind: "annual", before });

describe("reporting rules", () => {
  it.each([
    [
      "báo cáo theo định kỳ hàng quý (trước ngày 20 của các tháng 3, 6, 9) và báo cáo năm trước ngày 10 tháng 12",
      [quarterly(20, [3, 6, 9]), annual("12-10")],
    ],
    [
      "Báo cáo quý trước ngày 15 của tháng cuối quý, báo cáo năm trước ngày 05/12",
      [quarterly(15, [3, 6, 9, 12]), annual("12-05")],
    ],
    ["Định kỳ hằng quý báo cáo trước ngày 15/3, 15/6, 15/9", [quarterly(15, [3, 6, 9])]],
    [
      "Báo cáo quý I trước ngày 15/3; báo cáo quý II trước ngày 15/6; báo cáo quý III trước ngày 20/9",
      [quarterly(15, [3, 6]), quarterly(20, [9])],
    ],
    [
      "Định kỳ 6 tháng báo cáo trước ngày 10/6 và báo cáo kết quả năm trước ngày 10/12",
      [quarterly(10, [6]), annual("12-10")],
    ],
    ["Định kỳ báo cáo kết quả trước ngày 15/12 hàng năm", [annual("12-15")]],
  ])("of “%s”", (text, wanted) => expect(rules(text).value).toEqual(wanted));

  it("are none where a single report has a day with a year", () => {
    expect(rules("Gửi báo cáo kết quả định kỳ trước ngày 15/10/2025.").value).toEqual([]);
  });

  it("are doubted where a regular report has no day the register knows", () => {
    expect(rules("Định kỳ hàng tháng báo cáo trước ngày 25.").doubts.map(({ id }) => id)).toEqual([
      "report-rule-unread",
    ]);
    expect(
      rules("Báo cáo định kỳ hàng quý chậm nhất ngày 20 của các tháng 3, 6, 9.").doubts.map(({ id }) => id),
    ).toEqual(["report-day-inclusive"]);
  });

  it("are the first of two that disagree, and the second is told", () => {
    const { value, doubts } = reportingRules(
      passagesOf(
        "Báo cáo định kỳ hàng quý trước ngày 20 của các tháng 3, 6, 9.",
        "Các đơn vị báo cáo định kỳ hàng quý trước ngày 15 của các tháng 3, 6, 9.",
      ),
    );
    expect(value).toEqual([quarterly(20, [3, 6, 9])]);
    expect(doubts.map(({ id }) => id)).toEqual(["report-rules-disagree"]);
  });
});

describe("the addressee of reports", () => {
  it.each([
    [
      "báo cáo định kỳ hàng quý, gửi Phòng Kinh tế, Hạ tầng và Đô thị tổng hợp chung",
      "Phòng Kinh tế, Hạ tầng và Đô thị",
    ],
    ["định kỳ hàng quý báo cáo kết quả, gửi về Sở Tài chính để tổng hợp, báo cáo UBND thành phố", "Sở Tài chính"],
    ["báo cáo năm gửi về Sở Nội vụ trước ngày 05/12", "Sở Nội vụ"],
  ])("of “%s” is %s", (text, body) => expect(reportAddressee(passagesOf(text))).toBe(body));

  it("is unknown where nothing is sent", () =>
    expect(reportAddressee(passagesOf("Định kỳ báo cáo kết quả."))).toBeNull());
});
