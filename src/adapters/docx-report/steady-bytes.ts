import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

const PROPERTIES = "docProps/core.xml";
/** The first day a zip can name. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The library writes the clock into the document and its zip: both get the moment we are told, so that equal reports are equal files. */
export function steadyBytes(docx: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(docx);
  const fixed: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name];
    if (bytes !== undefined) fixed[name] = [name === PROPERTIES ? withMoment(bytes, at) : bytes, { mtime: FIRST_DAY }];
  }
  return zipSync(fixed);
}

const withMoment = (properties: Uint8Array, at: string): Uint8Array =>
  strToU8(strFromU8(properties).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${at}$3`));
