import { act, fireEvent, screen } from "@testing-library/react";
import type { CheckLine } from "../../../../src/application/checking/open-check";
import { type CheckDecision, linesOf } from "../../../../src/application/checking/open-check";
import type { Recheck } from "../../../../src/application/checking/recheck-rows";
import type { WorkbookEdit } from "../../../../src/application/ports/open-workbook";
import { succeed } from "../../../../src/engine/result";
import { Check } from "../../../../src/taskpane/features/check/Check";
import type { CheckFeature } from "../../../../src/taskpane/features/check/check-feature";
import { exampleRegister } from "../../../support/example-register";
import { withBrowserParts } from "../../support/browser-parts";
import { drawn } from "../../support/draw";
import { anOverview } from "../../support/memory-desk";

beforeAll(withBrowserParts);

const LINES = linesOf(
  exampleRegister({ tasks: [{}, { leadBodies: [] }, { leadBodies: ["Sơ Tài chinh"] }] }),
  "2025-12-31",
);
const EDIT: WorkbookEdit = { sheet: "Nhiệm vụ", cell: "G5", rows: null };

function feature(answers: readonly Recheck[]) {
  const rest = [...answers];
  const seen = { checks: 0, rechecks: 0, stops: 0, type: (_edit: WorkbookEdit): void => undefined };
  const given: CheckFeature = {
    check: () => {
      seen.checks += 1;
      return Promise.resolve(succeed<readonly CheckLine[]>(LINES));
    },
    decide: () => Promise.resolve(succeed(null)),
    watch: (hear) => {
      seen.type = hear;
      return Promise.resolve(
        succeed(() => {
          seen.stops += 1;
          return Promise.resolve();
        }),
      );
    },
    recheck: () => {
      seen.rechecks += 1;
      return Promise.resolve(succeed(rest.shift() ?? { kind: "whole" }));
    },
  };
  return { given, seen };
}

const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const liveBox = () => screen.getByRole("checkbox", { name: "Kiểm tra lại ngay dòng vừa sửa" });
const edit = (type: (edit: WorkbookEdit) => void): Promise<void> =>
  act(async () => {
    type(EDIT);
    await new Promise((resolve) => setTimeout(resolve, 400));
  });

describe("the check of a row as soon as it is edited", () => {
  test("is off until a person switches it on, and then takes the settled finding off the list without a whole check", async () => {
    const { given, seen } = feature([{ kind: "rows", tasks: ["999-I-002"], lines: [] }]);
    await drawn(<Check feature={given} onNext={() => undefined} />);
    expect(statuses()).toContain("2 điều");
    await act(async () => {
      fireEvent.click(liveBox());
    });
    const before = seen.checks;
    await edit(seen.type);
    expect(statuses()).toContain("1 điều");
    expect([seen.checks - before, seen.rechecks]).toEqual([0, 1]);
  });

  test("looks at everything where rows came or went, and says so where another sheet was edited", async () => {
    const { given, seen } = feature([{ kind: "whole" }, { kind: "elsewhere" }]);
    await drawn(<Check feature={given} onNext={() => undefined} />);
    await act(async () => {
      fireEvent.click(liveBox());
    });
    const before = seen.checks;
    await edit(seen.type);
    expect(seen.checks - before).toBe(1);
    await edit(seen.type);
    expect(screen.getByText(/Sổ vừa được sửa ở trang khác/)).toBeTruthy();
  });

  test("is let go of when it is switched off", async () => {
    const { given, seen } = feature([]);
    await drawn(<Check feature={given} onNext={() => undefined} />);
    await act(async () => {
      fireEvent.click(liveBox());
    });
    await act(async () => {
      fireEvent.click(liveBox());
    });
    expect(seen.stops).toBe(1);
    await edit(seen.type);
    expect(seen.rechecks).toBe(0);
  });

  test("leaves a cell typed on the page to the row's check, and answers a verb with a whole one", async () => {
    const { given, seen } = feature([]);
    const desk = await drawn(<Check feature={given} onNext={() => undefined} />);
    await act(async () => {
      fireEvent.click(liveBox());
    });
    const before = seen.checks;
    await act(async () => desk.become(anOverview(), "cell"));
    expect(seen.checks).toBe(before);
    await act(async () => desk.become(anOverview()));
    expect(seen.checks).toBe(before + 1);
  });
});

describe("the level of a check in this workbook", () => {
  /** The list of a workbook in which the register's decisions are these, and what a person decides about it. */
  async function shown(decisions: Readonly<Record<string, string>> = {}): Promise<CheckDecision[]> {
    const decided: CheckDecision[] = [];
    const register = { ...exampleRegister({ task: { leadBodies: [] } }), decisions };
    await drawn(
      <Check
        feature={{
          ...feature([]).given,
          check: () => Promise.resolve(succeed<readonly CheckLine[]>(linesOf(register, "2025-12-31"))),
          decide: (decision) => {
            decided.push(decision);
            return Promise.resolve(succeed(null));
          },
        }}
        onNext={() => undefined}
      />,
    );
    return decided;
  }
  const press = (name: string) =>
    act(async () => {
      fireEvent.click(screen.getByRole("button", { name }));
    });

  test("can be lowered, from an error to a warning or a note, and nothing is decided before the second press", async () => {
    const decided = await shown();
    await press("Hạ mức…");
    expect(decided).toEqual([]);
    expect(screen.getAllByRole("button", { name: /^Thành/ }).map(({ textContent }) => textContent)).toEqual([
      "Thành Cảnh báo",
      "Thành Ghi chú",
    ]);
    await press("Thành Ghi chú");
    expect(decided).toEqual([{ kind: "severity", rule: "lead-body-missing", severity: "note" }]);
  });

  test("is said to be lowered, and is put back by one press", async () => {
    const decided = await shown({ "checks.severity:lead-body-missing": "note" });
    expect(screen.getByText("Đã hạ từ Lỗi xuống Ghi chú trong sổ này")).toBeTruthy();
    await press("Trả lại mức Lỗi");
    expect(decided).toEqual([{ kind: "severity", rule: "lead-body-missing", severity: null }]);
  });
});
