import type { TaskStatus } from "../../../src/engine/model/status";
import { judgeTasks } from "../../../src/engine/status/judge-tasks";
import { occurring, rollUps } from "../../../src/engine/status/roll-ups";
import { aTask } from "../../support/plan-builders";
import { anAnswer, questionOn, timed } from "./status-builders";

const QUARTER = timed({ kind: "quarter", start: "2025-07-01", due: "2025-09-30" });
const judge = (bodies: readonly string[], answers = [anAnswer()], asOf = "2025-09-20"): TaskStatus | undefined =>
  judgeTasks(
    {
      tasks: [aTask({ id: "220-I-035", timing: QUARTER })],
      answers,
      bodiesOf: () => bodies.map((body) => ({ body, reportDue: null })),
    },
    questionOn(asOf, "2025-Q3"),
  )[0];

describe("a task of several bodies", () => {
  it("is as bad as the worst of them, and says how many are so", () => {
    expect(judge(["Sở Xây dựng", "Sở Nội vụ", "Sở Tài chính"])).toMatchObject({
      status: "unreported",
      because: "2/3 đơn vị: Đến 20/09/2025 chưa có báo cáo kỳ Quý III/2025; phải gửi trước ngày 20/09/2025.",
      bodies: [
        { body: "Sở Xây dựng", status: "due-soon", because: "Còn 10 ngày đến hạn 30/09/2025." },
        { body: "Sở Nội vụ", status: "unreported" },
        { body: "Sở Tài chính", status: "unreported" },
      ],
    });
  });

  it("speaks of one body without counting", () => {
    expect(judge(["Sở Xây dựng"])?.because).toBe("Còn 10 ngày đến hạn 30/09/2025.");
  });

  it("without any body is judged once, by whoever answered", () => {
    expect(judge([])).toMatchObject({ status: "due-soon", bodies: [{ body: null, status: "due-soon" }] });
    expect(judge([], [])).toMatchObject({ status: "unreported", bodies: [{ body: null }] });
  });

  it("leaves out answers of bodies it is not expected of and of other tasks", () => {
    const strangers = [anAnswer({ body: "Sở Y tế" }), anAnswer({ task: "220-I-036" })];
    expect(judge(["Sở Xây dựng"], strangers)?.status).toBe("unreported");
  });

  it("honours the reporting day that stands beside a body", () => {
    const [task] = judgeTasks(
      {
        tasks: [aTask({ id: "220-I-001", timing: timed({}) })],
        answers: [],
        bodiesOf: () => [
          { body: "Sở Xây dựng", reportDue: "2025-09-25" },
          { body: "Sở Nội vụ", reportDue: null },
        ],
      },
      questionOn("2025-09-20", "2025-Q3"),
    );
    expect(task?.bodies.map(({ status }) => status)).toEqual(["awaiting-report", "unreported"]);
  });
});

describe("roll-ups", () => {
  const tasks = [
    aTask({ id: "220-I-001", section: "I", subIndex: "pci-2025.market-entry" }),
    aTask({ id: "220-I-002", section: "VII", subIndex: "pci-2025.legal-institutions" }),
    aTask({ id: "220-I-003", section: "VII#2", subIndex: null }),
  ];
  const judged = judgeTasks(
    {
      tasks,
      answers: [anAnswer({ task: "220-I-001", body: "Sở Nội vụ", result: "Đã tập huấn." })],
      bodiesOf: () => [
        { body: "Sở Nội vụ", reportDue: null },
        { body: "Sở Y tế", reportDue: null },
      ],
    },
    questionOn("2025-09-20", "2025-Q3"),
  );
  const sections = [
    { id: "I", appendix: "I", printedNumber: "I", title: "Gia nhập thị trường" },
    { id: "VII", appendix: "I", printedNumber: "VII", title: "Thiết chế pháp lý" },
    { id: "VII#2", appendix: "I", printedNumber: "VII", title: "Động lực tăng trưởng bền vững" },
  ];
  const rolled = rollUps(judged, { tasks, sections, subIndexName: (key) => key.toUpperCase() });

  it("count the tasks of the whole plan by state", () => {
    expect(rolled.plan.unreported).toBe(3);
    expect(occurring(rolled.plan)).toEqual(["unreported"]);
  });

  it("keep two sections with the same numeral apart (220/KH-UBND, numeral VII)", () => {
    expect(rolled.sections.map(({ name, total }) => [name, total])).toEqual([
      ["I. Gia nhập thị trường", 1],
      ["VII. Thiết chế pháp lý", 1],
      ["VII. Động lực tăng trưởng bền vững", 1],
    ]);
  });

  it("leave out tasks without a sub-index", () => {
    expect(rolled.subIndices.map(({ key, total }) => [key, total])).toEqual([
      ["pci-2025.market-entry", 1],
      ["pci-2025.legal-institutions", 1],
    ]);
  });

  it("count for a body its own states, not those of the tasks", () => {
    const body = rolled.bodies.find(({ name }) => name === "Sở Nội vụ");
    expect(body).toMatchObject({ total: 3, counts: { "ongoing-reported": 1, unreported: 2 } });
  });
});
