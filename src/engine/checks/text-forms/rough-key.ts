const isLetterOrDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

/**
 * A number that two texts share whenever they differ only in capitals, blanks and punctuation; texts that share it may still differ.
 * Only the letters a–z and the digits count: nothing has to be folded to find the few rows worth comparing.
 */
export function roughKey(text: string): number {
  let key = 7;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    if (isLetterOrDigit(small)) key = (Math.imul(key, 31) + small) | 0;
  }
  return key;
}
