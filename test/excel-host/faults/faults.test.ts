import { onSheet, read, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost({ requirementSets: "current" });
});
afterEach(() => host.close());

const write =
  (text: string) =>
  (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [[text]];
  };

describe("what can go wrong outside the object model", () => {
  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5016, "WriteNotSupportedWhenModalDialogOpen"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
    ["GeneralException", "GeneralException"],
  ] as const)("%s reaches the add-in as %s, and nothing was written", async (code, name) => {
    host.faults.at(1, code);
    expect(await refusal(host, write("x"))).toBe(name);
    expect(await read(host, "A1", "values")).toEqual([[""]]);
  });

  test("the second request can be the one that fails; clean-up requests are not counted", async () => {
    host.faults.at(2, 5102);
    expect([
      await refusal(host, write("một")),
      await refusal(host, write("hai")),
      await refusal(host, write("ba")),
    ]).toEqual(["", "ActivityLimitReached", ""]);
    await host.settled();
    expect(host.recorder.requests.map(({ error }) => error)).toEqual([null, "ActivityLimitReached", null]);
  });

  test("inside a request the actions before the failing one have happened", async () => {
    await host.settled();
    host.faults.atAction(1, 9, "GeneralException");
    const code = await refusal(host, (sheet) => {
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2").values = [["sau"]];
    });
    expect(code).toBe("GeneralException");
    expect(await read(host, "A1:A2", "values")).toEqual([["trước"], [""]]);
  });

  test("throttling refuses so many requests and no more", async () => {
    host.faults.throttle(2);
    expect([await refusal(host, write("1")), await refusal(host, write("2")), await refusal(host, write("3"))]).toEqual(
      ["ActivityLimitReached", "ActivityLimitReached", ""],
    );
  });

  test("while someone edits a cell requests fail, or wait where the add-in asked for it", async () => {
    host.faults.startCellEdit();
    expect(await refusal(host, write("x"))).toBe("InvalidOperationInCellEditMode");
    const waiting = host.run(
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["chờ"]];
        await context.sync();
      },
      { delayForCellEdit: true },
    );
    host.faults.endCellEdit();
    await waiting;
    expect(await read(host, "A1", "values")).toEqual([["chờ"]]);
  });

  test("a closed session stays closed", async () => {
    host.faults.closeSession();
    expect([await refusal(host, write("1")), await refusal(host, write("2"))]).toEqual([
      "InvalidOrTimedOutSession",
      "InvalidOrTimedOutSession",
    ]);
    host.faults.reset();
    expect(await refusal(host, write("3"))).toBe("");
  });

  test("requests and answers above the limit in UTF-8 bytes are refused", async () => {
    host.faults.limits.request = 2000;
    expect(await refusal(host, write("ế".repeat(700)))).toBe("RequestPayloadSizeLimitExceeded");
    host.faults.reset();
    await onSheet(host, write("ế".repeat(700)));
    host.faults.limits.response = 2000;
    expect(await refusal(host, (sheet) => sheet.getRange("A1").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });
});
