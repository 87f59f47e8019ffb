import { STYLE_ROLES } from "../../../src/engine/workbook/style-roles";
import { LOOKS, seriesColour, sliceColour } from "../../../src/engine/workbook/theme";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

describe("the theme", () => {
  test.each(STYLE_ROLES.map((role) => [role]))("%s can be read: contrast of at least 4.5 : 1", (role) => {
    const look = LOOKS[role];
    expect(contrast(look.colour, look.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...STYLE_ROLES.map((role) => seriesColour(role, 1)), ...[1, 2, 3, 4, 5, 6, 7, 8].map(sliceColour)])(
    "white numbers can be read on the slice %s",
    (colour) => {
      expect(contrast(colour, "#FFFFFF")).toBeGreaterThanOrEqual(3);
    },
  );

  test("neighbouring slices of a pie have different colours", () => {
    const colours = [1, 2, 3, 4, 5, 6, 7, 8].map(sliceColour);
    expect(new Set(colours).size).toBe(8);
  });
});
