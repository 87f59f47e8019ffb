import { basedOn } from "../../../../../src/engine/reading/prose/head/based-on";
import { spelledBody } from "../../../../../src/engine/reading/prose/head/body-names";
import { declaredTaskCount } from "../../../../../src/engine/reading/prose/head/declared-count";
import { documentNumbers } from "../../../../../src/engine/reading/prose/head/document-number";
import { indexesIn, planIndexes } from "../../../../../src/engine/reading/prose/head/indexes";
import { periodIn } from "../../../../../src/engine/reading/prose/head/period";
import { replacedPlans } from "../../../../../src/engine/reading/prose/head/replaces";
import { foldedText } from "../../../../../src/engine/reading/text-tolerance/folded-text";
import { fold } from "../../../../../src/engine/text/fold";
import { passagesOf, readText } from "../plan-passages";

const flat = (text: string): string => foldedText(text).flat;

describe("document numbers", () => {
  it.each([
    ["Kế hoạch số 220 /KH-UBND ngày 28/8/2025", ["220/KH-UBND"]],
    ["số 07-KH/TU ngày 25/7/2025 và số 68-NQ/TW, ngày 04/5/2025", ["07-KH/TU", "68-NQ/TW"]],
    ["Văn bản số 4506/STC-ĐKKD&QLDN", ["4506/STC-ĐKKD&QLDN"]],
    ["Nghị định số 09/2019/NĐ-CP, Luật số 72/2025/QH15", ["09/2019/NĐ-CP", "72/2025/QH15"]],
    ["ngày 22/8/2024 của Ủy ban; năm 2025 - thành phố", []],
  ])("of %s are %j", (text, numbers) => {
    expect(documentNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("the head of a plan", () => {
  const plan = (head: string, rest = ""): ReturnType<typeof readText>["head"] =>
    readText(`${head}\nKẾ HOẠCH\nNâng cao chỉ số PCI năm 2026\n${rest}`).head;

  it("stands in one line of two columns as well as in separate lines", () => {
    const head = plan(
      "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TIÊN LÃNG Độc lập - Tự do - Hạnh phúc\nSố: 45/KH-UBND Tiên Lãng, ngày 05 tháng 02 năm 2026",
    );
    expect(head).toMatchObject({
      number: "45/KH-UBND",
      issuedOn: "2026-02-05",
      issuer: "Ủy ban nhân dân xã Tiên Lãng",
    });
  });

  it("names the office below its superior body", () => {
    const head = plan(
      "UBND THÀNH PHỐ HẢI PHÒNG\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nSố: 12/KH-SNNMT\nHải Phòng, ngày 10 tháng 3 năm 2026",
    );
    expect(head).toMatchObject({ number: "12/KH-SNNMT", issuer: "Sở Nông nghiệp và Môi trường" });
  });

  it("is not opened by a ward whose name folds like another word (81/KH-UBND, PHƯỜNG AN PHONG)", () => {
    const head = plan("ỦY BAN NHÂN DÂN\nPHƯỜNG AN PHONG\nSố: 81 /KH-UBND\nAn Phong, ngày 23 tháng 9 năm 2025");
    expect(head).toMatchObject({
      number: "81/KH-UBND",
      title: "Nâng cao chỉ số PCI năm 2026",
      issuer: "Ủy ban nhân dân phường An Phong",
    });
  });

  it("takes the fuller name of the preamble where the letterhead is missing", () => {
    const head = plan(
      "",
      "Thực hiện Kế hoạch số 220/KH-UBND ngày 28/8/2025, Ủy ban nhân dân phường An Phong xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH\nPHỤ LỤC I\n(Kèm theo Kế hoạch số 81 /KH-UBND ngày 23/9/2025 của Ủy ban nhân dân phường)",
    );
    expect(head).toMatchObject({
      number: "81/KH-UBND",
      issuedOn: "2025-09-23",
      issuer: "Ủy ban nhân dân phường An Phong",
    });
  });

  it("completes an issuer that stops at its level with the place the title names", () => {
    const { head } = readText(
      "Số: 102/KH-UBND | Tuyên Quang, ngày 16 tháng 6 năm 2021 |\nKẾ HOẠCH\nNÂNG CAO CHỈ SỐ (PCI) TỈNH TUYÊN QUANG NĂM 2021\nĐể khắc phục hạn chế và tiếp tục tạo chuyển biến tích cực về môi trường đầu tư kinh doanh, cải thiện xếp hạng chỉ số của tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    );
    expect(head).toMatchObject({
      number: "102/KH-UBND",
      issuer: "Ủy ban nhân dân tỉnh Tuyên Quang",
      issuedOn: "2021-06-16",
    });
  });

  it("leaves a blank number and a blank day blank", () => {
    const { head, doubts } = readText(
      "UBND PHƯỜNG PHÚ SƠN\nSố: /KH-UBND\nPhú Sơn, ngày tháng 12 năm 2023\nKẾ HOẠCH\nNâng cao chỉ số",
    );
    expect(head).toMatchObject({ number: null, issuedOn: null });
    expect(doubts.map(({ id }) => id)).toEqual(["plan-number-missing", "issue-day-missing"]);
  });

  it("says where letterhead and appendix disagree", () => {
    const { head, doubts } = readText(
      "Số: 45/KH-UBND\nTiên Lãng, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nNâng cao chỉ số PCI\nI. MỤC TIÊU\nPHỤ LỤC I\n(Kèm theo Kế hoạch số 54/KH-UBND ngày 06/02/2026 của UBND xã Tiên Lãng)",
    );
    expect(head).toMatchObject({
      number: "45/KH-UBND",
      issuedOn: "2026-02-05",
      issuer: "Ủy ban nhân dân xã Tiên Lãng",
    });
    expect(doubts.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ["plan-number-disagrees", "45/KH-UBND"],
      ["issue-day-disagrees", "2026-02-05"],
    ]);
  });

  it("joins a title of several lines and stops where the preamble begins", () => {
    const { head } = readText(
      "KẾ HOẠCH\nCải thiện Chỉ số PAPI\nnăm 2025 trên địa bàn xã Tiên Lãng\nGiai đoạn 2025 - 2027\nThực hiện Kế hoạch số 9/KH-UBND ngày 01/02/2025 của UBND thành phố, UBND xã ban hành Kế hoạch như sau:",
    );
    expect(head.title).toBe("Cải thiện Chỉ số PAPI năm 2025 trên địa bàn xã Tiên Lãng Giai đoạn 2025 - 2027");
    expect(head.indexes).toEqual(["PAPI"]);
  });
});

describe("bodies in letterheads", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "Ủy ban nhân dân thành phố Hải Phòng"],
    ["UBND phường Phú Sơn", "Ủy ban nhân dân phường Phú Sơn"],
    ["BAN QUAN LY KHU KINH TE HAI PHONG", "Ban Quản lý Khu kinh tế Hải Phòng"],
    ["Ban Quan 1y Khu kinh té Hai Phong", "Ban Quản lý Khu kinh tế Hải Phòng"],
    ["SỞ TÀI CHÍNH", "Sở Tài chính"],
    ["ĐẶC KHU BẠCH LONG VĨ", "đặc khu Bạch Long Vĩ"],
    ["Liên minh Hợp tác xã", "Liên minh Hợp tác xã"],
  ])("%s is spelled %s", (printed, spelled) => expect(spelledBody(printed)).toBe(spelled));
});

describe("the years of a plan", () => {
  it.each([
    ["nâng cao chỉ số PCI năm 2025-2026 của thành phố", 2025, 2026],
    ["Giai đoạn 2023 - 2025", 2023, 2025],
    ["trên địa bàn phường năm 2026", 2026, 2026],
    ["các năm 2025, 2026", 2025, 2026],
    ["năm 2024 và năm 2025", 2024, 2025],
    ["thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025 trong năm 2026", 2026, 2026],
    ["giai đoạn 2026-2030, tầm nhìn đến năm 2045", 2026, 2030],
  ])("of %s are %d to %d", (text, from, to) => expect(periodIn(flat(text))).toEqual({ from, to }));

  it("begin with the year of issue where only an end is told, and are unknown where none is", () => {
    expect(periodIn(flat("nâng cao chỉ số đến năm 2030"), 2026)).toEqual({ from: 2026, to: 2030 });
    expect(periodIn(flat("nâng cao chỉ số theo Quyết định ngày 22/8/2024"))).toBeNull();
  });
});

describe("the indexes of a plan", () => {
  it("are those of its title; a departments' competitiveness index is the DDCI", () => {
    expect(planIndexes(fold("nâng cao Chỉ số cải cách hành chính (PARINDEX), Chỉ số hài lòng"), ["pci"])).toEqual([
      "PAR INDEX",
      "SIPAS",
    ]);
    expect(indexesIn(fold("Chỉ số năng lực cạnh tranh cấp sở, ban, ngành"))).toEqual(["DDCI"]);
    expect(indexesIn(fold("Chỉ số năng lực cạnh tranh cấp tỉnh"))).toEqual(["PCI"]);
  });

  it("are those its aims promise to raise where the title names none", () => {
    expect(planIndexes(fold("cải thiện môi trường kinh doanh"), [fold("góp phần nâng cao PCI, SIPAS")])).toEqual([
      "PCI",
      "SIPAS",
    ]);
  });
});

describe("an appendix without its plan", () => {
  it("gives the number, the day, the issuer, the years and the index (220/KH-UBND, first page of the appendix)", () => {
    const { head } = readText(
      "PHỤ LỤC I\nNhiệm vụ thực hiện nâng cao chỉ số năng lực cạnh tranh (PCI) năm 2025-2026\ntại thành phố Hải Phòng\n(Kèm theo Kế hoạch số 220 /KH-UBND ngày 28/8/2025 của Ủy ban nhân dân thành phố Hải Phòng)",
      true,
    );
    expect(head).toMatchObject({
      number: "220/KH-UBND",
      issuedOn: "2025-08-28",
      issuer: "Ủy ban nhân dân thành phố Hải Phòng",
      title: null,
      indexes: ["PCI"],
      period: { from: 2025, to: 2026 },
    });
  });
});

describe("what a plan rests on", () => {
  it("is what it implements, not what those documents implement in their turn", () => {
    const preamble = passagesOf(
      "Thực hiện Kế hoạch hành động số 07-KH/TU ngày 25/7/2025 của Thành ủy, Kế hoạch số 173/KH-UBND ngày 26/7/2025 của thành phố thực hiện Nghị quyết số 138/NQ-CP; theo đề nghị tại Văn bản số 4506/STC-DN ngày 08/8/2025, Ủy ban nhân dân ban hành Kế hoạch",
    );
    expect(basedOn(preamble)).toEqual(["07-KH/TU", "173/KH-UBND"]);
  });

  it("goes on over a semicolon, and leaves out laws and submissions", () => {
    const preamble = passagesOf(
      "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
      "Căn cứ các Kế hoạch của thành phố: số 268/KH-UBND ngày 30/11/2022 về nâng cao chỉ số; số 197/KH-UBND ngày 22/8/2024 về nâng cao chỉ số;",
      "Theo đề nghị của Sở Tài chính tại Tờ trình số 88/TTr-STC,",
    );
    expect(basedOn(preamble)).toEqual(["268/KH-UBND", "197/KH-UBND"]);
  });

  it("is not what it takes the place of", () => {
    const line = passagesOf(
      "8. Kế hoạch này có hiệu lực kể từ ngày ký và thay thế Kế hoạch số 197/KH-UBND ngày 22/8/2024; gửi kèm Công văn số 5/CV-UBND.",
    );
    expect(replacedPlans(line)).toEqual(["197/KH-UBND"]);
  });
});

describe("the declared number of tasks", () => {
  it("is read where the plan sends to its appendix", () => {
    expect(
      declaredTaskCount(passagesOf("Nhiệm vụ được phân công chi tiết gồm có 73 nhiệm vụ tại Phụ lục I kèm theo.")),
    ).toBe(73);
    expect(declaredTaskCount(passagesOf("Tập trung vào 3 nhiệm vụ trọng tâm."))).toBeNull();
  });
});
