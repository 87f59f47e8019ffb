/** The words begin as a cell does, not as the tail of a cut one: with a capital, a number, a dash before them, or "các". */
export const beginsWhole = (text: string): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text) || /^các\s/u.test(text);
