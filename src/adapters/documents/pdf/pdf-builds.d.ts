/** The worker half of the PDF library is loaded for what it sets up, not for what it exports. */
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";

/** The small build loads a second sooner in the command line, which compiles what it loads. */
declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export * from "pdfjs-dist";
}
