import { outlineOf } from "../../../../src/engine/reading/outline/outline";
import { matchSubIndex } from "../../../../src/engine/reading/sub-indices/match-sub-index";
import { classifyRows } from "../../../../src/engine/reading/tables/classify-rows";
import { joinRows } from "../../../../src/engine/reading/tables/join-rows";
import { documentOf } from "../../../support/table-literal";

const HEADER = "STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện";

function read(...tables: string[]) {
  const [run, ...more] = outlineOf([documentOf(...tables)]).runs;
  if (run === undefined || more.length > 0) throw new Error("expected one table");
  return joinRows(classifyRows(run, (title) => matchSubIndex(title, { index: null, edition: null }).key !== null));
}
const kinds = (...tables: string[]) =>
  read(...tables).rows.map((row) => [row.kind, row.facts.number?.text ?? null, row.text]);

describe("rows of a table numbered I, 1, 2", () => {
  it("are headings and tasks; page numbers in a heading row are no lead body (220/KH-UBND, mục II)", () => {
    expect(
      kinds(`${HEADER}
      I | Gia nhập thị trường | | |
      1 | Đối thoại | Sở Tài chính | | Thường xuyên
      II | Tiếp cận nguồn lực phát triển | 2/14 | |
      2 | Công khai quy hoạch | Sở Xây dựng | | Thường xuyên`),
    ).toEqual([
      ["section", "I", "Gia nhập thị trường"],
      ["task", "1", "Đối thoại"],
      ["section", "II", "Tiếp cận nguồn lực phát triển"],
      ["task", "2", "Công khai quy hoạch"],
    ]);
  });

  it("know a heading numbered 1 before task 1 (81/KH-UBND)", () => {
    expect(
      kinds(`${HEADER}
      1 | Gia nhập thị trường | | |
      1 | - Phối hợp thực hiện | Phòng Kinh tế | | Thường xuyên`),
    ).toEqual([
      ["section", "1", "Gia nhập thị trường"],
      ["task", "1", "- Phối hợp thực hiện"],
    ]);
  });

  it("keep a task without a lead body a task", () => {
    expect(
      kinds(`${HEADER}
      1 | Đối thoại | Sở Tài chính | | Thường xuyên
      2 | Khảo sát doanh nghiệp | | |
      3 | Công khai | Sở Tài chính | | Thường xuyên`).map(([kind]) => kind),
    ).toEqual(["task", "task", "task"]);
  });

  it("know a heading that carries a lead body and a time of its own", () => {
    const { rows } = read(`${HEADER}
      I | Chi phí tuân thủ | Sở Nội vụ | | Quý IV/2025
      1 | Khảo sát | | |
      2 | Công khai | Sở Tài chính | | Thường xuyên`);
    expect(rows.map((row) => [row.kind, row.texts.get("lead") ?? ""])).toEqual([
      ["section", "Sở Nội vụ"],
      ["task", ""],
      ["task", "Sở Tài chính"],
    ]);
  });

  it("know a heading whose cell spans the row", () => {
    expect(
      kinds(`${HEADER}
      I. Gia nhập thị trường | < | < | < | <
      1 | Đối thoại | Sở Tài chính | | Thường xuyên`)[0],
    ).toEqual(["section", "I", "Gia nhập thị trường"]);
  });

  it("see the header again on a later page", () => {
    const { fates } = read(
      `${HEADER}
      1 | Đối thoại | Sở Tài chính | | Thường xuyên`,
      `${HEADER}
      2 | Công khai | Sở Tài chính | | Thường xuyên`,
    );
    expect(fates).toEqual(["task", "header", "task"]);
  });
});

describe("rows of a table numbered 1, 1.1", () => {
  it("are headings and tasks, also where the heading carries a lead body (Phú Sơn, phụ lục 1)", () => {
    expect(
      kinds(`${HEADER}
      **1** | **Công tác chỉ đạo** | **Công chức VPTK** | | **Theo Kế hoạch**
      1.1 | Thực hiện kế hoạch | Công chức VPTK | | Thường xuyên
      **2** | **Cải cách thủ tục hành chính** | | |
      2.1 | Rà soát | Công chức TPHT | | Thường xuyên`).map(([kind, number]) => [kind, number]),
    ).toEqual([
      ["section", "1"],
      ["task", "1.1"],
      ["section", "2"],
      ["task", "2.1"],
    ]);
  });

  it("keep a task without a number (Phú Sơn, phụ lục 2, last row)", () => {
    expect(
      kinds(`${HEADER}
      1.1 | Kết quả dịch vụ | Công chức VPTK | Các công chức | Thường xuyên
       | Tiếp nhận phản ánh kiến nghị | Công chức VPTK | Các công chức | Thường xuyên`)[1],
    ).toEqual(["task", null, "Tiếp nhận phản ánh kiến nghị"]);
  });
});

describe("a row cut by a page break", () => {
  it("is joined cell by cell to the row above (Phú Sơn, 5.3)", () => {
    const { rows, fates } = read(
      `${HEADER}
      5.3 | Bồi dưỡng công chức | Công chức VPTK | Các công chức; đơn vị | Thường xuyên`,
      ` | | | có liên quan |
      5.4 | Tỷ lệ đạt chuẩn | Công chức VPTK | | Thường xuyên`,
    );
    expect(rows[0]?.texts.get("coordinating")).toBe("Các công chức; đơn vị có liên quan");
    expect(fates).toEqual(["task", "continuation", "task"]);
  });

  it("joins its words too (Phú Sơn, 4.1 of phụ lục 4)", () => {
    const { rows } = read(
      `${HEADER}
      4.1 | Tăng tỷ lệ cán bộ nhà | Công chức VPTK | Các tổ chức, | Thường xuyên`,
      ` | nước thân thiện | | đơn vị có liên quan |
      4.2 | Phí, lệ phí | Công chức VPTK | | Thường xuyên`,
    );
    expect(rows[0]?.text).toBe("Tăng tỷ lệ cán bộ nhà nước thân thiện");
  });

  it("stays unread where the numbers show that its head is on a missing page (81/KH-UBND: 3, tail, 9)", () => {
    const { rows, fates, orphans } = read(
      `${HEADER}
      II | Tiếp cận nguồn lực | | |
      3 | Công khai tên, đồng thời gửi | Phòng Kinh tế | Phòng Văn hóa | Thực hiện thường xuyên`,
      ` | pháp luật. | thị phường | Dương | thường xuyên
      9 | Giải phóng mặt bằng | Phòng Kinh tế | | Thường xuyên`,
    );
    expect(fates).toEqual(["section", "task", "unread", "task"]);
    expect(rows.find((row) => row.facts.number?.text === "3")?.text).toBe("Công khai tên, đồng thời gửi");
    expect(orphans).toHaveLength(1);
    expect(rows.at(-1)?.afterLostPage).toBe(true);
  });

  it("keeps the heading known where a heading row opens the page behind the gap (81/KH-UBND: 12, V, 17)", () => {
    const { rows } = read(
      `${HEADER}
      12 | Cung cấp thông tin | Phòng Kinh tế | | Thường xuyên`,
      `V | Môi trường cạnh tranh bình đẳng | | |
      17 | Đối xử công bằng | Phòng Kinh tế | | Thường xuyên`,
    );
    expect(rows.at(-1)?.afterLostPage).toBe(false);
  });

  it("takes a skipped number inside one page for a slip, not for a lost page", () => {
    const { rows } = read(`${HEADER}
      7 | Đối thoại | Sở Tài chính | | Thường xuyên
      9 | Công khai | Sở Tài chính | | Thường xuyên`);
    expect(rows.at(-1)?.afterLostPage).toBe(false);
  });
});

describe("a task merged over several rows", () => {
  it("is one task with every body and product of its rows", () => {
    const { rows, fates } = read(`STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian thực hiện
      1 | Chuyển đổi số | Kế hoạch | Sở Tài chính | Quý I/2026
      ^ | ^ | Báo cáo | Sở Nội vụ | Quý II/2026
      2 | Công khai | Danh mục | Sở Tài chính | Thường xuyên`);
    expect(fates).toEqual(["task", "continuation", "task"]);
    expect([rows[0]?.text, rows[0]?.texts.get("product"), rows[0]?.texts.get("lead")]).toEqual([
      "Chuyển đổi số",
      "Kế hoạch; Báo cáo",
      "Sở Tài chính\nSở Nội vụ",
    ]);
  });

  it("gives a lead body merged over several tasks to each of them", () => {
    const { rows } = read(`${HEADER}
      1 | Đối thoại | Sở Tài chính | | Thường xuyên
      2 | Công khai | ^ | | Thường xuyên`);
    expect(rows.map((row) => row.texts.get("lead"))).toEqual(["Sở Tài chính", "Sở Tài chính"]);
  });
});
