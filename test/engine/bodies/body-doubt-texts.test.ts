import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { BODY_DOUBT_TEXTS } from "../../../src/engine/bodies/body-doubt-texts";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";

const CELLS: Record<string, string> = {
  "body-unknown": "Bưu điện",
  "body-repeated": "Sở Y tế, Sở Y tế",
  "body-trailing-punctuation": "Sở Y tế,",
  "body-renamed": "Sở KH&ĐT",
  "body-ambiguous": "UBND xa Cam Giang",
  "body-spelling-uncertain": "So Tai chinh",
  "body-by-reference": "Theo phân công tại Quyết định số 12",
  "body-not-a-name": "2/14",
};

describe("the sentences of body doubts", () => {
  it("exist for every doubt a cell can raise", () =>
    expect(Object.keys(BODY_DOUBT_TEXTS).sort()).toEqual(Object.keys(CELLS).sort()));

  it.each(Object.entries(CELLS))("%s says what it saw and what to do, with nothing left open", (id, cell) => {
    const doubt = readBodies(cell, bodyDirectory(HAI_PHONG)).doubts.find((each) => each.id === id);
    const sentence = BODY_DOUBT_TEXTS[id]?.(doubt?.args ?? {});
    expect(doubt).toBeDefined();
    for (const text of [sentence?.vi ?? "", sentence?.en ?? ""]) {
      expect(text).toContain(doubt?.value);
      expect(text).not.toMatch(/undefined|null/);
      expect(text.endsWith(".")).toBe(true);
      expect(text.normalize("NFC")).toBe(text);
    }
    for (const value of Object.values(doubt?.args ?? {})) expect(sentence?.vi).toContain(String(value));
  });

  it("does not give an unsure name a sentence that sounds sure", () => {
    expect(BODY_DOUBT_TEXTS["body-ambiguous"]?.({ value: "A", suggestion: "B", others: "C" }).vi).toBe(
      "“A” có thể là “B” hoặc “C”; giữ nguyên như văn bản. Chọn đúng đơn vị.",
    );
  });
});
