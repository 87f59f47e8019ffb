/** 7.14 → "7,14": a number with the decimal mark of Vietnamese; digits are neither rounded nor grouped. */
export const withComma = (value: number): string => String(value).replace(".", ",");
