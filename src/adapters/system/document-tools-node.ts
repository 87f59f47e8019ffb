import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { ReadingAssets } from "../../application/ports/reading-assets";

/** The parts that reading fetches at run time, where npm put them: nothing comes from the network. */
export function nodeDocumentTools(): ReadingAssets {
  const folderOf = installedFolders();
  const pdf = folderOf("pdfjs-dist");
  return {
    ocrLanguage: join(folderOf("@tesseract.js-data/vie"), "4.0.0_best_int"),
    pdfWasm: join(pdf, "wasm") + sep,
    pdfCharacterMaps: join(pdf, "cmaps") + sep,
    pdfFonts: join(pdf, "standard_fonts") + sep,
  };
}

function installedFolders(): (name: string) => string {
  const { resolve } = createRequire(import.meta.url);
  return (name) => dirname(resolve(`${name}/package.json`));
}
