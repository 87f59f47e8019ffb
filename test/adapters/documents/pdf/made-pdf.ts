import { zlibSync } from "fflate";
import type { GreyImage } from "../../../../src/adapters/documents/scan/grey-image";

/** Small PDF files written by hand, for tests: what their pages draw stands in plain operators. */

export interface MadePage {
  readonly width: number;
  readonly height: number;
  /** Operators; fonts are /F1 (Helvetica) and /F2 (Helvetica-Bold), pictures /P1, /P2, … */
  readonly draws: string;
  readonly pictures?: readonly GreyImage[];
  /** Degrees to the right. */
  readonly rotate?: number;
}

type Part = string | Uint8Array;

export function madePdf(pages: readonly MadePage[]): Uint8Array {
  const objects: Part[][] = [];
  const add = (...parts: Part[]): number => objects.push(parts);
  const stream = (head: string, data: Uint8Array): number =>
    add(`<< ${head} /Length ${data.length} >>\nstream\n`, data, "\nendstream");
  const plain = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const bold = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  const kids: number[] = [];
  const tree = objects.length + pages.reduce((sum, page) => sum + 2 + (page.pictures?.length ?? 0), 0) + 1;
  for (const page of pages) {
    const names = (page.pictures ?? []).map((picture, at) => {
      const head = `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`;
      return `/P${at + 1} ${stream(head, zlibSync(picture.pixels))} 0 R`;
    });
    const content = stream("", new TextEncoder().encode(page.draws));
    kids.push(
      add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R ` +
          `/Resources << /Font << /F1 ${plain} 0 R /F2 ${bold} 0 R >> /XObject << ${names.join(" ")} >> >> >>`,
      ),
    );
  }
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  return fileOf(objects, root);
}

function fileOf(objects: readonly Part[][], root: number): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const write = (part: Part): void => {
    const bytes = typeof part === "string" ? encoder.encode(part) : part;
    chunks.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.5\n");
  const offsets = objects.map((parts, at) => {
    const offset = length;
    for (const part of [`${at + 1} 0 obj\n`, ...parts, "\nendobj\n"]) write(part);
    return offset;
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

/** A picture that fills the whole page. */
export const picturePage = (picture: GreyImage, width: number, height: number): MadePage => ({
  width,
  height,
  pictures: [picture],
  draws: `q ${width} 0 0 ${height} 0 0 cm /P1 Do Q`,
});
