import type { HostFailure, UndoableChange } from "../../src/application/ports/open-workbook";
import { VERBS } from "../../src/application/quarter-verbs";
import { associateRibbon, type CommandEvent, type Pane, ribbonFunctions } from "../../src/commands/ribbon-functions";
import { OPENING_VERBS, RIBBON_VERBS } from "../../src/commands/ribbon-verbs";
import { fail, type Result, succeed } from "../../src/engine/result";

const change: UndoableChange = { id: "1", label: "Đọc kế hoạch 220/KH-UBND", at: "2025-10-06T08:00:00Z", sheets: [] };

/** A pane that notes what it was asked. */
function aPane(): Pane & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    show: () => {
      asked.push("show");
      return Promise.resolve();
    },
    readAfterwards: () => asked.push("read"),
    open: (verb) => asked.push(`open ${verb}`),
    tellUndone: (label) => asked.push(`undone ${label}`),
    tellUndoFailed: (failure) => asked.push(`failed ${failure.kind}`),
  };
}

const undoing = (outcome: Result<UndoableChange, HostFailure>) => ({ undo: () => Promise.resolve(outcome) });

describe("buttons of the ribbon", () => {
  test("“Đọc kế hoạch” opens the pane and asks it to read the open sheet; it writes nothing", async () => {
    const pane = aPane();
    await ribbonFunctions(undoing(succeed(change)), pane).readPlan();
    expect(pane.asked).toEqual(["read", "show"]);
  });

  test.each(OPENING_VERBS)(
    "the button of %s opens the pane at its view, where a person chooses period, day or files",
    async (verb) => {
      const pane = aPane();
      await ribbonFunctions(undoing(succeed(change)), pane)[verb]();
      expect(pane.asked).toEqual([`open ${verb}`, "show"]);
    },
  );

  test("every verb of the quarter has a button, in the order in which people do them", () => {
    const names = RIBBON_VERBS.flatMap(({ action }) => (action.kind === "function" ? [action.name] : []));
    expect(names).toEqual(["readPlan", ...VERBS.slice(1), "undo"]);
  });

  test("“Hoàn tác” takes the latest change back and tells which, without opening the pane", async () => {
    const pane = aPane();
    await ribbonFunctions(undoing(succeed(change)), pane).undo();
    expect(pane.asked).toEqual(["undone Đọc kế hoạch 220/KH-UBND"]);
  });

  test("“Hoàn tác” opens the pane to say why it could not", async () => {
    const pane = aPane();
    await ribbonFunctions(undoing(fail({ kind: "nothing-to-undo" })), pane).undo();
    expect(pane.asked).toEqual(["failed nothing-to-undo", "show"]);
  });
});

describe("associating the buttons with Office", () => {
  const associated = (functions: Parameters<typeof associateRibbon>[1]) => {
    const known = new Map<string, (event: CommandEvent) => void>();
    associateRibbon(
      (name, run) => known.set(name, run),
      functions,
      () => undefined,
    );
    return known;
  };
  const pressed = (run: ((event: CommandEvent) => void) | undefined): Promise<void> =>
    new Promise((completed) => run?.({ completed }));

  test("gives every function of the manifest its name", () => {
    const known = associated(ribbonFunctions(undoing(succeed(change)), aPane()));
    const named = RIBBON_VERBS.flatMap(({ action }) => (action.kind === "function" ? [action.name] : []));
    expect([...known.keys()].sort()).toEqual([...named].sort());
  });

  test("lets go of a button also when its function breaks, and hands the bug on", async () => {
    const broken: unknown[] = [];
    const known = new Map<string, (event: CommandEvent) => void>();
    associateRibbon(
      (name, run) => known.set(name, run),
      { ...ribbonFunctions(undoing(succeed(change)), aPane()), readPlan: () => Promise.reject(new Error("bug")) },
      (thrown) => broken.push(thrown),
    );
    await pressed(known.get("readPlan"));
    expect(broken).toEqual([new Error("bug")]);
  });
});
