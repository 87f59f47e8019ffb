/** Words in capitals, as titles and letterheads have them: two capitals side by side and no small letter. */
export const isInCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** "thành phố" → "Thành phố". */
export const withCapital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** "Quý III/2025" → "quý III/2025": a label inside a sentence. */
export const withSmallLetter = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
