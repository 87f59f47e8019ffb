import { cellTokens } from "../../../../src/engine/bodies/cells/cell-tokens";

test("signs part the words of a cell; a slash only where a name begins after it", () => {
  const kinds = cellTokens("- Sở Tài chính; UBND/HĐND (24/7),\nCục").map(({ kind, text }) => `${kind} ${text}`);
  expect(kinds).toEqual([
    "dash -",
    "word Sở",
    "word Tài",
    "word chính",
    "semicolon ;",
    "word UBND",
    "slash /",
    "word HĐND",
    "open (",
    "word 24/7",
    "close )",
    "comma ,",
    "line \n",
    "word Cục",
  ]);
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("“%s” is a word like any other", (name) => {
  const [token] = cellTokens(name);
  expect(token).toMatchObject({ kind: "word", text: name, start: 0, end: name.length });
  expect(token?.words).not.toEqual([]);
});
