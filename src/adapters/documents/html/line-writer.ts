/** One line as a browser would show it: white space collapsed, hard blanks plain, ends trimmed. "" where the line is empty. */
export interface ShownLine {
  readonly text: string;
  /** Every word of the line is bold; false where there is none. */
  readonly bold: boolean;
  /** 1–6 where the line is a heading, else null. */
  readonly headingLevel: number | null;
}

/** How the text about to be written looks. */
export interface TextLook {
  readonly bold: boolean;
  readonly headingLevel: number | null;
  /** White space stands as written (`<pre>`). */
  readonly preformatted: boolean;
}

/** Runs of text become lines. Blocks and `<br>` end a line; a list mark waits for the first word of its item. */
export class LineWriter {
  /** Lines given out so far. */
  count = 0;
  private text = "";
  /** Kept apart: asking the growing text itself takes time with its square. */
  private endsBlank = false;
  private bold = true;
  private headingLevel: number | null = null;
  private mark = "";

  constructor(private readonly give: (line: ShownLine) => void) {}

  write(written: string, look: TextLook): void {
    if (look.preformatted) return this.writeLines(written, look);
    const shown = written.replace(/[ \t\r\n\f]+/g, " ");
    this.append(this.text === "" || this.endsBlank ? shown.replace(/^ /, "") : shown, look);
  }

  /** "1." or "-": stands before the next word written. */
  markNext(mark: string): void {
    if (this.mark !== "") this.finish();
    this.mark = mark;
  }

  /** `<br>`: the line ends here, also an empty one. */
  breakLine(): void {
    this.finish();
  }

  /** A block begins or ends: what was begun is a line; nothing where nothing was. */
  endBlock(): void {
    if (this.text !== "") this.finish();
  }

  /** A list item ends: a mark without words is a line of its own (a number column filled by a list). */
  endItem(): void {
    if (this.mark !== "" || this.text !== "") this.finish();
  }

  private writeLines(written: string, look: TextLook): void {
    const [first = "", ...rest] = written.split(/\r\n|\r|\n/);
    this.append(first, look);
    for (const line of rest) {
      this.breakLine();
      this.append(line, look);
    }
  }

  private append(shown: string, look: TextLook): void {
    if (shown === "") return;
    if (this.text === "") this.headingLevel = look.headingLevel;
    const isBlank = shown.trim() === "";
    if (this.mark !== "" && !isBlank) {
      this.text += `${this.mark} `;
      this.mark = "";
    }
    this.text += shown;
    this.endsBlank = shown.endsWith(" ");
    if (!isBlank) this.bold = this.bold && look.bold;
  }

  private finish(): void {
    const text = [this.mark, this.text.replaceAll("\u00a0", " ").trim()].filter(Boolean).join(" ");
    const bold = this.bold && text !== "" && this.mark === "";
    this.give({ text, bold, headingLevel: this.headingLevel });
    this.count += 1;
    [this.text, this.mark, this.bold, this.headingLevel] = ["", "", true, null];
  }
}
