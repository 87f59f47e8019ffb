/** A file's first bytes say enough about the way all of it is written. */
const SAMPLE = 4096;

/**
 * Bytes as text. In this order: what a mark at the start says; UTF-16 told by its zeros; UTF-8 where the bytes are that; the
 * code page a web page names; the old Windows code page of Vietnamese where the letters fit; else UTF-8 with its odd signs.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = wideOrder(bytes.subarray(0, SAMPLE));
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return utf8;
  const loose = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(loose)) return loose;
  const codePage = namedCodePage(bytes) ?? (isVietnamese1258(bytes) ? "windows-1258" : null);
  return codePage === null ? loose : new TextDecoder(codePage).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

/** Every second byte zero: Latin letters, blanks and tabs of a text in UTF-16 without a mark. */
function wideOrder(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 5) return null;
  if (odd > even * 50) return "utf-16le";
  return even > odd * 50 ? "utf-16be" : null;
}

/** Null where the bytes are not UTF-8. A letter cut at the end, as in a sample, is no objection: it stays as an odd sign. */
function strictUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let whole: string | null = null;
  try {
    whole = decoder.decode(bytes, { stream: true });
    return whole + decoder.decode();
  } catch {
    // The decoder's only way to say that the bytes are something else.
    return whole === null ? null : `${whole}\ufffd`;
  }
}

/** A few broken letters among many whole ones: a damaged file, not another code page. */
function isMostlyUtf8(loose: string): boolean {
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  const whole = loose.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0;
  return whole > broken * 10;
}

/** `<meta charset=…>` of a web page; null where it names none that we know. */
function namedCodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, SAMPLE));
  const name = /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name !== undefined && KNOWN_PAGES.has(name) ? name : null;
}

const KNOWN_PAGES: ReadonlySet<string> = new Set(["windows-1258", "windows-1252", "iso-8859-1", "x-cp1258"]);

/** Letters beyond ASCII of Vietnamese as that code page writes them: vowels with their marks, tones as signs of their own. */
const VIETNAMESE =
  /[àáâãăèéêìíòóôõơùúưýđÀÁÂÃĂÈÉÊÌÍÒÓÔÕƠÙÚƯÝĐ\u0300\u0301\u0303\u0309\u0323\u00a0\u2013\u2014\u2018-\u201d\u2022\u2026]/g;
const ONLY_VIETNAMESE = /[ăđơưĂĐƠƯ\u0300\u0301\u0303\u0309\u0323]/;

function isVietnamese1258(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1258").decode(bytes.subarray(0, SAMPLE));
  const beyondAscii = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  return ONLY_VIETNAMESE.test(text) && (text.match(VIETNAMESE)?.length ?? 0) >= beyondAscii * 0.95;
}
