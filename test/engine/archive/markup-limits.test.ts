import { hasMoreSharedTexts } from "../../../src/engine/archive/markup-limits";

const part = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("texts in the common list of a workbook", () => {
  test.each([
    ["empty ones", "<si/><si /><si></si>", 3],
    [
      "those with words, formats and line ends inside the tag",
      '<si><t>a</t></si><si\n><r><t>b</t></r></si><si x="1"/>',
      3,
    ],
    ["those under a prefix", "<x:si><x:t>a</x:t></x:si><x:si/>", 2],
    ["none: other names, words that look alike", "<size/><sizes><t>si si: si/ &lt;si&gt; as:sip</t></sizes>", 0],
  ])("%s are counted", (_, text, count) => {
    if (count > 0) expect(hasMoreSharedTexts([part(text)], count - 1)).toBe(true);
    expect(hasMoreSharedTexts([part(text)], count)).toBe(false);
  });
});
