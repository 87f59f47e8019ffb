import { pacedProgress } from "../../src/worker/paced-progress";

/** What a window is told of `total` files that take so long each. */
function toldOf(total: number, millisecondsEach: number): number[] {
  let time = 0;
  const told: number[] = [];
  const progress = pacedProgress(
    (done) => told.push(done),
    () => time,
  );
  for (let done = 0; done <= total; done += 1) {
    progress(done, total);
    time += millisecondsEach;
  }
  return told;
}

describe("the progress a window is told of", () => {
  test("is every file where each takes its time", () => {
    expect(toldOf(4, 100)).toEqual([0, 1, 2, 3, 4]);
  });

  test("is ten times a second where files go by quickly, with the beginning and the end", () => {
    expect(toldOf(1_400, 8)).toHaveLength(1 + Math.floor(1_400 / 13) + 1);
    expect(toldOf(1_400, 0)).toEqual([0, 1_400]);
  });

  test("goes on where an archive turns out to hold more files", () => {
    const told: string[] = [];
    const progress = pacedProgress(
      (done, total) => told.push(`${done}/${total}`),
      () => 0,
    );
    progress(0, 1);
    progress(1, 140);
    progress(140, 140);
    expect(told).toEqual(["0/1", "140/140"]);
  });
});
