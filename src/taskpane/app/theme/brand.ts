import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Navy of the workbook's headings, from night to sky. */
const NAVY: BrandVariants = {
  10: "#04101C",
  20: "#0A1F33",
  30: "#0E2E4C",
  40: "#12395F",
  50: "#164470",
  60: "#194D7E",
  70: "#1C5488",
  80: "#1F5C96",
  90: "#3A71A8",
  100: "#5386B9",
  110: "#6B9AC9",
  120: "#84AED8",
  130: "#9DC1E4",
  140: "#B7D4EE",
  150: "#D0E4F5",
  160: "#E9F3FB",
};

/** Faces that carry all Vietnamese marks; the web subset of Segoe UI does not, so it is left out. */
const FONT = "'Segoe UI', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/** How the pane may look. Windows contrast themes come over either by themselves (forced colours). */
export type ThemeName = "light" | "dark";

const inHouse = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: inHouse(createLightTheme(NAVY)),
  dark: inHouse({
    ...createDarkTheme(NAVY),
    colorBrandForeground1: NAVY[120],
    colorBrandForeground2: NAVY[130],
    colorBrandForegroundLink: NAVY[120],
    colorBrandForegroundLinkHover: NAVY[130],
    colorBrandForegroundLinkPressed: NAVY[110],
    colorCompoundBrandForeground1: NAVY[120],
  }),
};
