import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Copy } from "./office-files";

const require = createRequire(join(process.cwd(), "package.json"));
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Where the browser finds what reading PDFs and pictures fetches; the worker's composition root names the same places. */
export const READING_FOLDERS = {
  ocrWorker: "reading/ocr/worker.min.js",
  ocrCore: "reading/ocr/core/",
  ocrLanguage: "reading/ocr/language/",
  pdfWasm: "reading/pdf/wasm/",
  pdfCharacterMaps: "reading/pdf/cmaps/",
  pdfFonts: "reading/pdf/standard_fonts/",
} as const;

/** Unchanged files of the libraries that read scans and PDFs, fetched only when such a document is chosen. */
export function readingAssetFiles(): Copy[] {
  const pdf = packageFolder("pdfjs-dist");
  return [
    { from: join(packageFolder("tesseract.js"), "dist/worker.min.js"), to: READING_FOLDERS.ocrWorker },
    {
      from: join(packageFolder("tesseract.js-core"), "tesseract-core*lstm.wasm.js"),
      to: `${READING_FOLDERS.ocrCore}[name][ext]`,
    },
    {
      from: join(packageFolder("@tesseract.js-data/vie"), "4.0.0_best_int/vie.traineddata.gz"),
      to: `${READING_FOLDERS.ocrLanguage}vie.traineddata.gz`,
    },
    { from: join(pdf, "wasm"), to: READING_FOLDERS.pdfWasm },
    { from: join(pdf, "cmaps"), to: READING_FOLDERS.pdfCharacterMaps },
    { from: join(pdf, "standard_fonts"), to: READING_FOLDERS.pdfFonts },
  ];
}
