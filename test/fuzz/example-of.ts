/** What a class of letters may stand for, tried in this order. */
const LETTERS = "a1 A-.,;:/'\"(đ\n|=<>{}[]+*@#%_\t";
/** A stretch repeated in a pattern stands there this often at most. */
const MOST = 3;
const ESCAPED: Readonly<Record<string, string>> = { d: "1", s: " ", w: "a", S: "a", D: "a", W: "a", n: "\n", t: "\t" };

/** The shortest text a pattern is about: first of its choices, least of its repetitions, nothing of what it only looks at. */
export const exampleOf = ({ source }: RegExp): string => new Reading(source).choices();

class Reading {
  private at = 0;

  constructor(private readonly source: string) {}

  choices(): string {
    const first = this.sequence();
    while (this.took("|")) this.sequence();
    return first;
  }

  private sequence(): string {
    let text = "";
    while (this.at < this.source.length && !"|)".includes(this.here)) {
      const one = this.one();
      text += one.repeat(this.leastTimes());
    }
    return text;
  }

  private get here(): string {
    return this.source[this.at] ?? "";
  }

  private took(sign: string): boolean {
    const isThere = this.here === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  /** What a pattern of where we stand finds here; we stand behind it then. */
  private found(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }

  private leastTimes(): number {
    const least = this.found(/([*?])|\+|\{(\d+)(?:,\d*)?\}/y);
    if (least !== null) this.found(/[?+]/y);
    if (least?.[1] !== undefined) return 0;
    return Math.min(Number(least?.[2] ?? 1), MOST);
  }

  private one(): string {
    if (this.took("(")) return this.group();
    const letters = this.found(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[bB]|[\^$.]/y)?.[0];
    if (letters === undefined) return this.letter();
    if (/^(?:\\[bB]|[\^$])$/.test(letters)) return "";
    const pattern = new RegExp(letters, letters.includes("\\p") ? "u" : "");
    return [...LETTERS].find((letter) => pattern.test(letter)) ?? letters.slice(1, 2);
  }

  private group(): string {
    const isLook = this.found(/\?<?[=!]/y) !== null;
    this.found(/\?(?::|<\w+>|[a-z-]*:)/y);
    const text = this.choices();
    this.at += 1;
    return isLook ? "" : text;
  }

  private letter(): string {
    if (!this.took("\\")) return this.found(/./suy)?.[0] ?? "";
    const code = this.found(/u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})/y);
    if (code !== null) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16));
    const sign = this.found(/./suy)?.[0] ?? "";
    return ESCAPED[sign] ?? sign;
  }
}
