import type { JudgedTask } from "../../../../src/application/status/status-view";
import { STATUSES, type Status } from "../../../../src/engine/model/status";
import { heaps, lateBodies } from "../../../../src/taskpane/features/leader/three-answers";

const task = (id: string, status: Status, owing: readonly string[] = []): JudgedTask => ({
  id,
  number: id,
  text: "Đối thoại với doanh nghiệp",
  leads: owing,
  subIndex: "",
  due: null,
  status,
  because: "",
  bodies: owing.map((body) => ({ body, status: "unreported", because: "" })),
  place: null,
});

describe("the three answers of the leader's page", () => {
  test("put every task on exactly one heap, whatever its state", () => {
    const tasks = STATUSES.map((status, at) => task(String(at), status));
    const { done, late, open } = heaps({ tasks });
    expect([...done, ...late, ...open].map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(late.map(({ status }) => status)).toEqual(expect.arrayContaining(["overdue", "unreported"]));
  });

  test("name the bodies that owe most first", () => {
    const tasks = [task("1", "unreported", ["Sở Y tế", "Sở Xây dựng"]), task("2", "unreported", ["Sở Xây dựng"])];
    expect(lateBodies({ tasks }).map(({ body, tasks: own }) => [body, own.length])).toEqual([
      ["Sở Xây dựng", 2],
      ["Sở Y tế", 1],
    ]);
  });
});
