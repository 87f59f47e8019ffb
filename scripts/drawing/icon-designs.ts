import { BLUE, GREEN, type IconDesign, NAVY, PALE, WHITE } from "./icon-palette";
import type { Layer } from "./raster";
import { arcPoints, type Box, disc, polygon, polyline, roundedBox, type Shape } from "./shapes";
import { VERB_ICONS } from "./verb-icons";

const box = (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  roundedBox({ left, top, right, bottom } satisfies Box, radius);

/** The product: a list on a navy tile, the last line ticked. */
const app: IconDesign = (size) => {
  const stroke = size <= 16 ? 3.4 : 2.6;
  const rows = size <= 16 ? [10, 22] : [9, 16, 23];
  return [
    { shape: box(1, 1, 31, 31, 6), colour: NAVY },
    ...rows.slice(0, -1).flatMap((y): Layer[] => [
      { shape: disc(8.5, y, stroke * 0.72), colour: PALE },
      {
        shape: polyline(
          [
            [14, y],
            [25, y],
          ],
          stroke,
        ),
        colour: WHITE,
      },
    ]),
    ...rows.slice(-1).flatMap((y): Layer[] => [
      {
        shape: polyline(
          [
            [6, y - 0.6],
            [8.4, y + 2],
            [12, y - 3],
          ],
          stroke * 0.9,
        ),
        colour: "#7ED6A5",
      },
      {
        shape: polyline(
          [
            [16, y],
            [25, y],
          ],
          stroke,
        ),
        colour: WHITE,
      },
    ]),
  ];
};

/** Đọc kế hoạch: a printed page, and an arrow that takes it in. */
const readPlan: IconDesign = (size) => {
  const edge = size <= 16 ? 3 : 2;
  const lines = size <= 16 ? [14] : [12, 16.5];
  return [
    {
      shape: polygon([
        [4, 1],
        [19, 1],
        [26, 8],
        [26, 31],
        [4, 31],
      ]),
      colour: BLUE,
    },
    {
      shape: polygon([
        [4 + edge, 1 + edge],
        [18, 1 + edge],
        [26 - edge, 9],
        [26 - edge, 31 - edge],
        [4 + edge, 31 - edge],
      ]),
      colour: WHITE,
    },
    ...lines.map(
      (y): Layer => ({
        shape: polyline(
          [
            [9, y],
            [20, y],
          ],
          size <= 16 ? 2.6 : 1.8,
        ),
        colour: BLUE,
      }),
    ),
    { shape: disc(23, 23, 8.6), colour: WHITE },
    { shape: disc(23, 23, 7.6), colour: GREEN },
    {
      shape: polyline(
        [
          [23, 19],
          [23, 26],
        ],
        2.4,
      ),
      colour: WHITE,
    },
    {
      shape: polyline(
        [
          [19.8, 23.6],
          [23, 26.8],
          [26.2, 23.6],
        ],
        2.4,
      ),
      colour: WHITE,
    },
  ];
};

/** Hoàn tác: an arrow that turns back. */
const undo: IconDesign = (size) => {
  const stroke = size <= 16 ? 4.2 : 3.4;
  return [
    {
      shape: polyline(
        [
          [7, 12],
          [18, 12],
        ],
        stroke,
      ),
      colour: BLUE,
    },
    { shape: polyline(arcPoints([18, 19], 7, [-90, 90]), stroke), colour: BLUE },
    {
      shape: polyline(
        [
          [18, 26],
          [12, 26],
        ],
        stroke,
      ),
      colour: BLUE,
    },
    {
      shape: polygon([
        [2, 12],
        [11.5, 4.5],
        [11.5, 19.5],
      ]),
      colour: BLUE,
    },
  ];
};

/** Mở bảng: a window whose right side is the pane. */
const openPane: IconDesign = (size) => {
  const edge = size <= 16 ? 3 : 2;
  return [
    { shape: box(2, 4, 30, 28, 3), colour: BLUE },
    { shape: box(2 + edge, 9, 18, 28 - edge, 1), colour: WHITE },
    { shape: box(19.5, 9, 30 - edge, 28 - edge, 1), colour: PALE },
    ...(size <= 16
      ? []
      : [13.5, 18, 22.5].map(
          (y): Layer => ({
            shape: polyline(
              [
                [6.5, y],
                [15.5, y],
              ],
              1.6,
            ),
            colour: PALE,
          }),
        )),
  ];
};

/** File name without size → drawing. One line adds an icon. */
export const ICON_DESIGNS: Readonly<Record<string, IconDesign>> = {
  app,
  "read-plan": readPlan,
  ...VERB_ICONS,
  undo,
  "open-pane": openPane,
};

/** Sizes the manifest asks for: the product's own 16–128, a button's 16, 32 and 80; 192 and 512 are for installing the page. */
export const ICON_SIZES: Readonly<Record<string, readonly number[]>> = {
  app: [16, 32, 64, 80, 128, 192, 512],
  "read-plan": [16, 32, 80],
  ...Object.fromEntries(Object.keys(VERB_ICONS).map((name) => [name, [16, 32, 80]])),
  undo: [16, 32, 80],
  "open-pane": [16, 32, 80],
};
