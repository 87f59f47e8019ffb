/** Words that need another word behind them: no Vietnamese sentence ends in one. */
const OPEN_ENDS = new Set(
  "và với của các những cho về tại từ để là được bị do bởi theo trong ngoài trên dưới nhằm bằng như hoặc hay mà nên vì khi nếu thì đối giữa gồm đến cùng gửi sẽ đang một mỗi".split(
    " ",
  ),
);
const OPEN_SIGNS = new Set([",", "(", "[", "“", "–", "-"]);
const SHOWN = 30;

/** The last words of a text that stops in mid-sentence; null where it looks complete. `small` is the text in small letters. */
export function cutAt(text: string, small: string): string | null {
  const end = text.trimEnd();
  const smallEnd = small.trimEnd();
  const word = smallEnd.slice(smallEnd.lastIndexOf(" ") + 1);
  const isOpen = OPEN_ENDS.has(word) || OPEN_SIGNS.has(end.at(-1) ?? "") || unclosed(end);
  return isOpen && end.length > 3 ? lastWords(end) : null;
}

/** The end of a text, from the beginning of a word. */
function lastWords(text: string): string {
  if (text.length <= SHOWN) return text;
  const end = text.slice(-SHOWN);
  return end.slice(end.indexOf(" ") + 1).trim();
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const isUnclosed = (text: string, opens: string, closes: string): boolean =>
  text.includes(opens) && count(text, opens) > count(text, closes);

/** A bracket or quotation mark that is opened near the end and never closed. */
const unclosed = (text: string): boolean => isUnclosed(text, "(", ")") || isUnclosed(text, "“", "”");
