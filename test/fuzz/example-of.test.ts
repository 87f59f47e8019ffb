import { exampleOf } from "./example-of";

describe("the shortest text a pattern is about", () => {
  test.each([
    [/^(?:trang|page)?\s*(\d{1,4})[.)]$/iu, "1."],
    [/(?<![\p{L}_])@(?:media|supports)[^{}]*\{/giu, "@media{"],
    [/(?<year>20\d\d)-(?=Q)[\u0110đ]+|x/, "2011-đ"],
    [/\bkế hoạch\s+số\x20*\/?/u, "kế hoạch số"],
    [/[^\]a1 ]{2,}?\\/, "AA\\"],
  ])("%s: %s", (pattern, example) => expect(exampleOf(pattern)).toBe(example));
});
