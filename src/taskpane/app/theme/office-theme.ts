import type { ThemeName } from "./brand";

/** What Office tells about its own looks; older versions leave fields out. Colours are `#RRGGBB`. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Light of a colour as the eye weighs it, 0 (black) to 1 (white); null where the text is no `#RRGGBB`. */
function lightness(colour: string): number | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (found === null) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The theme that fits Office's own; null where Office does not say, so that the system decides. */
export function themeOfOffice(colours: OfficeColours | undefined): ThemeName | null {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? "dark" : "light";
  const light = lightness(colours?.bodyBackgroundColor ?? "");
  if (light === null) return null;
  return light < 0.5 ? "dark" : "light";
}
