import { xmlText } from "./xml-text";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Blanks at the ends and line breaks are kept by readers only where the file says so. */
const KEEPS_BLANKS = /^ | $|[\n\t]/;

/** The texts of a file, each once, in the order of their first use. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part `xl/sharedStrings.xml`. */
  part(): string {
    const { size } = this.numbers;
    const written = [...this.numbers.keys()].map((text) => `<si>${writtenText(text)}</si>`);
    return `${HEAD} count="${size}" uniqueCount="${size}">${written.join("")}</sst>`;
  }
}

function writtenText(text: string): string {
  if (text === "") return "<t/>";
  return `<t${KEEPS_BLANKS.test(text) ? ' xml:space="preserve"' : ""}>${xmlText(text)}</t>`;
}
