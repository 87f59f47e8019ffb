import { deadlineText } from "../../../../src/engine/sheets/return-form/deadline-text";
import { previousAnswerText } from "../../../../src/engine/sheets/return-form/previous-answer-text";
import { anAnswer } from "../../../support/answer-builders";
import { aTiming } from "../../../support/plan-builders";

describe("Thời hạn of the form", () => {
  it.each([
    [aTiming(), "Thường xuyên"],
    [aTiming({ start: "2025-09-01" }), "Thường xuyên từ 01/09/2025"],
    [aTiming({ kind: "month", start: "2025-09-01", due: "2025-09-30" }), "30/09/2025"],
    [aTiming({ kind: "month", due: "2025-09-30", then: "ongoing" }), "30/09/2025, sau đó thường xuyên"],
    [aTiming({ kind: "recurring", execution: "Hằng năm", milestone: null }), "Hằng năm"],
    [aTiming({ kind: "conditional", milestone: "Sau khi có hướng dẫn" }), "Sau khi có hướng dẫn"],
    [aTiming({ kind: "none", execution: null, milestone: null }), "Không ghi"],
  ])("is the day, else the words of the plan, else the kind (%#: %s)", (timing, words) =>
    expect(deadlineText(timing)).toBe(words),
  );
});

describe("the last answer beside the table", () => {
  it("is nothing where nothing was answered", () => expect(previousAnswerText(null)).toBe(""));

  it("says period, progress, share and day, then what was written", () => {
    const answer = anAnswer({
      period: "2025-Q3",
      progress: "done",
      percent: 100,
      completedOn: "2025-09-15",
      proposals: "Bố trí kinh phí",
    });
    expect(previousAnswerText(answer)).toBe(
      "Quý III/2025: Đã hoàn thành, 100%, xong ngày 15/09/2025\nKết quả: Đã tổ chức 02 hội nghị đối thoại.\nĐề xuất: Bố trí kinh phí",
    );
  });

  it("tells that something was answered where progress and share were left blank", () => {
    expect(previousAnswerText(anAnswer({ period: "2025-Q4", progress: null, percent: null, result: null }))).toBe(
      "Năm 2025: có báo cáo",
    );
  });
});
