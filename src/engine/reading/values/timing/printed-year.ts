/** The year behind a month, a quarter or a day: "/2025", "-2025", ".2025", " năm 2025", ", năm 2025", " 2025", " (2025)". */
export const YEAR_BEHIND = String.raw`(?:\s*[/.-]\s*(?:nam\s*)?|,?\s*(?:cua\s+)?nam\s*|\s+|\s*\(\s*(?:nam\s*)?)((?:19|20)\d\d)(?![\d/])(?:\s*\))?`;
