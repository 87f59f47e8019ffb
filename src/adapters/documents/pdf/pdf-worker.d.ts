/** The worker half of the PDF library is loaded for what it sets up, not for what it exports. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
