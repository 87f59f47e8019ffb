import { displayedText } from "./displayed-text";

const shown = (value: string | number | boolean, format: string): string =>
  displayedText({ value, formula: null, quoted: false }, format);

test.each([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1e12, "General", "1E+12"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.125, "0.0%", "12.5%"],
  [45930, "dd/mm/yyyy", "30/09/2025"],
  [45930.4375, "d/m/yyyy h:mm", "30/9/2025 10:30"],
  [-3, "0;(0)", "(3)"],
  [0, '0;-0;"không"', "không"],
  [5, '0 "ngày"', "5 ngày"],
  [7, "000", "007"],
  [true, "General", "TRUE"],
  ["xong", "0.00", "xong"],
  [3, "@", "3"],
])("%j as %s is shown as %j", (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});
