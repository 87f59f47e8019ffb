/**
 * Where the parts lie that reading PDFs and pictures fetches at run time: a folder's path on disk in the command line,
 * an absolute address of our own site in a browser. Nothing is ever fetched from elsewhere.
 */
export interface ReadingAssets {
  /** Script of the recogniser's worker; the command line leaves it to the library. */
  readonly ocrWorker?: string;
  /** Folder of the recogniser's WebAssembly; likewise. */
  readonly ocrCore?: string;
  /** Folder that holds `vie.traineddata.gz`. */
  readonly ocrLanguage: string;
  /** Folders of the PDF library, each ending in "/"; without them rare pictures and fonts stay unread. */
  readonly pdfWasm?: string;
  readonly pdfCharacterMaps?: string;
  readonly pdfFonts?: string;
}
