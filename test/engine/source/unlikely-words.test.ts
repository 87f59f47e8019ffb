import { unlikelyWords } from "../../../src/engine/source/unlikely-words";

describe("words a machine is sure of and that cannot well be right", () => {
  it.each([
    // 220/KH-UBND, page 1 scanned: header of column 2, certainty 0.93
    ["Nhiệm vụ cụ thế", ["thế"]],
    ["Cơ quan chủ trí", ["trí"]],
    ["Thời gian hoàn thành/Bắt đầu văn hành", ["văn"]],
    // closed syllables have the acute or the dot
    ["thưc hiện thủ tục quôc gia", ["thưc", "quôc"]],
    ["Thực hiệm thường xuyên", []],
    ["đđất", ["đđất"]],
  ])("“%s”: %j", (text, words) => expect(unlikelyWords(text)).toEqual(words));

  it.each([
    "Nhiệm vụ cụ thể",
    "Cơ quan có quan hệ phối hợp",
    "Uỷ ban nhân dân; Ủy ban nhân dân; hoà, hòa; thuỷ, thủy",
    "PCI, DDCI, UBND, TTHC, KH-UBND, website, logistics",
    "Sở Nông nghiệp và Môi trường",
    "khuỷu, ngoằn, quyền, giếng, gìn, nghiêng, yêu, uyển",
    "",
  ])("nothing in “%s”", (text) => expect(unlikelyWords(text)).toEqual([]));

  it("are found in the same words however they are composed", () => {
    expect(unlikelyWords("Nhiệm vụ cụ thế".normalize("NFD"))).toEqual(["thế"]);
  });
});
