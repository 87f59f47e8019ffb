import type { ChartDataLabels, ChartSeries, SheetChart, WriteSheet } from "hucre";
import type { PlainChart, PlainSeries, PlainSheet } from "../../engine/workbook/plain";
import { FONT } from "../../engine/workbook/theme";

const isRound = (chart: PlainChart): boolean => chart.kind === "pie" || chart.kind === "doughnut";

const toSeries = (series: PlainSeries, chart: PlainChart): ChartSeries => ({
  name: series.name,
  values: series.values,
  categories: chart.categories,
  color: series.colour.slice(1),
  ...(chart.kind === "line" ? { stroke: { width: 2.25 }, marker: { symbol: "circle", size: 6 } } : {}),
  ...(series.pointColours.length === 0
    ? {}
    : { dataPoints: series.pointColours.map((colour, idx) => ({ idx, fillColor: colour.slice(1) })) }),
});

const WHITE = "FFFFFF";
const BLACK = "1F2933";

/** Numbers stand where they can be read: in white on slices and stacked bars, above points and bars. */
function labelsOf(chart: PlainChart): ChartDataLabels {
  const base = { showValue: true, fontSize: 10, fontFamily: FONT };
  if (chart.kind === "doughnut") return { ...base, fontColor: WHITE, bold: true };
  if (chart.kind === "pie") return { ...base, fontColor: WHITE, bold: true, position: "inEnd" };
  if (chart.kind === "line") return { ...base, fontColor: BLACK, position: "t" };
  return chart.stacked
    ? { ...base, fontColor: WHITE, bold: true, position: "ctr" }
    : { ...base, fontColor: BLACK, position: "outEnd" };
}

/** Bars begin at zero, or their lengths would lie. */
function axesOf(chart: PlainChart): Partial<SheetChart> {
  if (isRound(chart)) return {};
  const look = { labelFontSize: 10, labelFontFamily: FONT, minorTickMark: "none" } as const;
  const startsAtZero = chart.kind !== "line";
  return {
    axes: { x: look, y: { ...look, ...(startsAtZero ? { scale: { min: 0 } } : {}) } },
  };
}

const legendOf = (chart: PlainChart): false | "right" | "bottom" =>
  isRound(chart) ? "right" : chart.series.length > 1 ? "bottom" : false;

/** Native charts with absolute references; a single series needs no legend. */
const toChart = (chart: PlainChart): SheetChart => ({
  type: chart.kind,
  title: chart.title,
  titleFontSize: 13,
  titleBold: true,
  titleFontFamily: FONT,
  series: chart.series.map((series) => toSeries(series, chart)),
  anchor: {
    from: { row: chart.area.row - 1, col: chart.area.column - 1 },
    to: { row: chart.area.row + chart.area.rowCount - 1, col: chart.area.column + chart.area.columnCount - 1 },
  },
  ...(chart.kind === "line" ? { lineGrouping: "standard" } : {}),
  ...(chart.kind === "bar" || chart.kind === "column"
    ? { barGrouping: chart.stacked ? "stacked" : "clustered", gapWidth: 60, ...(chart.stacked ? { overlap: 100 } : {}) }
    : {}),
  ...(chart.kind === "doughnut" ? { holeSize: 55 } : {}),
  ...axesOf(chart),
  legend: legendOf(chart),
  legendFontSize: 10,
  legendFontFamily: FONT,
  dataLabels: labelsOf(chart),
  altText: chart.description,
});

export const writeCharts = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.charts.length === 0 ? {} : { charts: sheet.charts.map(toChart) };
