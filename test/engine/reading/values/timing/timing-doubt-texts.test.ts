import { TIMING_DOUBT_TEXTS } from "../../../../../src/engine/reading/values/timing/timing-doubt-texts";
import { readPhrase } from "./one-cell";

describe("the sentence of a doubt", () => {
  it.each(Object.keys(TIMING_DOUBT_TEXTS))("of %s is whole, composed and in both languages", (id) => {
    const text = TIMING_DOUBT_TEXTS[id]?.({
      day: 31,
      month: 2,
      read: "a",
      swapped: "b",
      count: 2,
      days: "c",
      execution: "d",
      milestone: "e",
    });
    for (const sentence of [text?.vi ?? "", text?.en ?? ""]) {
      expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).not.toContain("undefined");
    }
  });
  it("names what the cell needs said", () => {
    const [doubt] = readPhrase("31/02/2026").doubts;
    expect(TIMING_DOUBT_TEXTS["timing-no-such-day"]?.(doubt?.args ?? {}).vi).toContain("ngày 31 tháng 2");
  });
});
