/**
 * In the file format `_xHHHH_` inside a text stands for a character, so that a literal "_x000D_" must be written as
 * "_x005F_x000D_". The library decodes this when reading but does not encode it when writing.
 */
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

export const encodeText = (text: string): string => (text.includes("_x") ? text.replace(CODE, "_x005F_") : text);

/** The way back, for the few places where the library leaves the codes. */
export const decodeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
