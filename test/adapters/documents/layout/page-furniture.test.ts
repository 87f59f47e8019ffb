import { linesOf, textOf } from "../../../../src/adapters/documents/layout/lines";
import { dropFurniture } from "../../../../src/adapters/documents/layout/page-furniture";
import { pageOf, wordsAt } from "./made-words";

const pages = (foot: (page: number) => string, head = (_page: number): string => "", count = 4) =>
  Array.from({ length: count }, (_, at) =>
    pageOf(
      [
        ...(head(at + 1) === "" ? [] : wordsAt(head(at + 1), 250, 40)),
        ...wordsAt(`Nội dung của trang thứ ${at + 1}`, 70, 100),
        ...(foot(at + 1) === "" ? [] : wordsAt(foot(at + 1), 290, 810)),
      ],
      at + 1,
    ),
  );
const left = (made: ReturnType<typeof pages>): string[] =>
  dropFurniture(made).flatMap((page) => linesOf(page.words).map(textOf));
const bodies = [
  "Nội dung của trang thứ 1",
  "Nội dung của trang thứ 2",
  "Nội dung của trang thứ 3",
  "Nội dung của trang thứ 4",
];

describe("dropFurniture", () => {
  it.each([
    ["5/19", (page: number) => `${page + 4}/19`],
    ["- 2 -", (page: number) => `- ${page} -`],
    ["Trang 3", (page: number) => `Trang ${page}`],
    ["2, not printed on the first page", (page: number) => (page === 1 ? "" : String(page))],
  ])("drops page numbers that count along: %s", (_, foot) => {
    expect(left(pages(foot))).toEqual(bodies);
  });

  it("drops a running head that stands on every page", () => {
    expect(
      left(
        pages(
          () => "",
          () => "Kế hoạch PCI năm 2026",
        ),
      ),
    ).toEqual(bodies);
  });

  it("keeps numbers that do not count with the pages", () => {
    expect(left(pages((page) => ["7", "3", "9", "1"][page - 1] ?? ""))).toHaveLength(8);
  });

  it("keeps what stands at the foot of a single page: nothing shows that it is furniture", () => {
    expect(left(pages(() => "1/1", undefined, 1))).toEqual(["Nội dung của trang thứ 1", "1/1"]);
  });
});
