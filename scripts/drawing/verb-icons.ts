import { AMBER, BLUE, GREEN, type IconDesign, PALE, WHITE } from "./icon-palette";
import type { Layer } from "./raster";
import { disc, polygon, polyline, roundedBox } from "./shapes";

/** Icons of the verbs after reading. Each is drawn on 32 × 32. */

const line = (points: readonly (readonly [number, number])[], width: number, colour: string): Layer => ({
  shape: polyline(points, width),
  colour,
});

const tile = (left: number, top: number, right: number, bottom: number, colour: string): Layer => ({
  shape: roundedBox({ left, top, right, bottom }, 2),
  colour,
});

/** Kiểm tra: a list, its first line ticked, the second in question. */
const check: IconDesign = (size) => {
  const stroke = size <= 16 ? 3.6 : 2.8;
  return [
    line(
      [
        [2, 9],
        [6, 13],
        [12, 5],
      ],
      stroke,
      GREEN,
    ),
    line(
      [
        [16, 9],
        [30, 9],
      ],
      stroke,
      BLUE,
    ),
    { shape: disc(7, 23, 4.6), colour: AMBER },
    line(
      [
        [16, 23],
        [30, 23],
      ],
      stroke,
      BLUE,
    ),
  ];
};

/** Trạng thái: a clock. */
const status: IconDesign = (size) => {
  const edge = size <= 16 ? 3.4 : 2.6;
  return [
    { shape: disc(16, 16, 15), colour: BLUE },
    { shape: disc(16, 16, 15 - edge), colour: WHITE },
    line(
      [
        [16, 7.5],
        [16, 16.5],
        [22, 20],
      ],
      edge,
      BLUE,
    ),
  ];
};

/** Giao phiếu: one sheet goes out to several. */
const distribute: IconDesign = (size) => {
  const stroke = size <= 16 ? 3.2 : 2.2;
  const places = size <= 16 ? [6, 26] : [5, 16, 27];
  return [
    tile(1, 8, 12, 24, BLUE),
    ...places.map((y) =>
      line(
        [
          [13, 16],
          [23, y],
        ],
        stroke,
        PALE,
      ),
    ),
    ...places.map((y): Layer => ({ shape: disc(26, y, 4.4), colour: GREEN })),
  ];
};

/** Tổng hợp: several sheets come into one. */
const consolidate: IconDesign = (size) => {
  const stroke = size <= 16 ? 3.2 : 2.2;
  const places = size <= 16 ? [6, 26] : [5, 16, 27];
  return [
    ...places.map((y) =>
      line(
        [
          [8, y],
          [20, 16],
        ],
        stroke,
        PALE,
      ),
    ),
    ...places.map((y): Layer => ({ shape: disc(6, y, 4.4), colour: GREEN })),
    tile(20, 8, 31, 24, BLUE),
  ];
};

/** Báo cáo quý: columns on a page. */
const summarise: IconDesign = (size) => {
  const edge = size <= 16 ? 3 : 2;
  return [
    {
      shape: polygon([
        [3, 1],
        [29, 1],
        [29, 31],
        [3, 31],
      ]),
      colour: BLUE,
    },
    {
      shape: polygon([
        [3 + edge, 1 + edge],
        [29 - edge, 1 + edge],
        [29 - edge, 31 - edge],
        [3 + edge, 31 - edge],
      ]),
      colour: WHITE,
    },
    tile(8, 18, 12, 27, PALE),
    tile(14, 12, 18, 27, GREEN),
    tile(20, 6, 24, 27, BLUE),
  ];
};

/** File name without size → drawing. */
export const VERB_ICONS: Readonly<Record<string, IconDesign>> = { check, status, distribute, consolidate, summarise };
