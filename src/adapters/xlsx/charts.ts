import type { ChartDataLabels, ChartSeries, SheetChart, WriteSheet } from "hucre";
import { lastColumn, lastRow } from "../../engine/workbook/areas";
import type { PlainArea, PlainChart, PlainSeries, PlainSheet } from "../../engine/workbook/plain";
import { FONT } from "../../engine/workbook/theme";
import { type Parts, xmlPart } from "./package";
import { relationsOf } from "./relationships";
import type { XmlElement } from "./xml";
import { allElements, attributeOf, elementIn, elementsIn, prefixedAttribute, textOf } from "./xml-access";

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
    to: { row: lastRow(chart.area), col: lastColumn(chart.area) },
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

/** Charts of a sheet, read from the drawing and chart parts: the library does not tell columns from bars. */
export function observeCharts(parts: Parts, sheetPath: string): PlainChart[] {
  const drawings = relationsOf(parts, sheetPath).filter((relation) => relation.type === "drawing");
  return drawings.flatMap(({ path }) => (path === null ? [] : chartsOfDrawing(parts, path)));
}

function chartsOfDrawing(parts: Parts, path: string): PlainChart[] {
  const relations = relationsOf(parts, path);
  const drawing = xmlPart(parts, path);
  return elementsIn(drawing?.root, "twoCellAnchor").flatMap((anchor) => {
    const [reference] = allElements(anchor, "chart");
    const id = reference === undefined ? undefined : prefixedAttribute(reference, "id");
    const chartPath = relations.find((relation) => relation.id === id)?.path ?? null;
    const chart = chartPath === null ? null : xmlPart(parts, chartPath);
    if (chart === null) return [];
    const [frame] = allElements(anchor, "cNvPr");
    return { ...fromChart(chart.root), area: fromAnchor(anchor), description: attributeOf(frame, "descr") ?? "" };
  });
}

function fromAnchor(anchor: XmlElement): PlainArea {
  const at = (corner: string, name: string): number => Number(textOf(elementIn(elementIn(anchor, corner), name)));
  return {
    row: at("from", "row") + 1,
    column: at("from", "col") + 1,
    rowCount: at("to", "row") - at("from", "row"),
    columnCount: at("to", "col") - at("from", "col"),
  };
}

function fromChart(root: XmlElement): Omit<PlainChart, "area" | "description"> {
  const value = (name: string): string | undefined => attributeOf(allElements(root, name)[0], "val");
  const series = allElements(root, "ser");
  const title = elementIn(elementIn(root, "chart"), "title");
  return {
    kind: chartKind(root, value("barDir")),
    title: title === undefined ? "" : allElements(title, "t").map(textOf).join(""),
    categories: textOf(elementIn(elementIn(elementIn(series[0], "cat"), "strRef"), "f")),
    series: series.map(fromSeries),
    stacked: value("grouping") === "stacked",
  };
}

function chartKind(root: XmlElement, barDirection: string | undefined): PlainChart["kind"] {
  if (barDirection !== undefined) return barDirection === "col" ? "column" : "bar";
  if (allElements(root, "lineChart").length > 0) return "line";
  return allElements(root, "pieChart").length > 0 ? "pie" : "doughnut";
}

const solidColour = (parent: XmlElement | undefined): string =>
  `#${attributeOf(elementIn(elementIn(parent, "solidFill"), "srgbClr"), "val") ?? ""}`;

function fromSeries(series: XmlElement): PlainSeries {
  const look = elementIn(series, "spPr");
  const outline = elementIn(look, "ln");
  return {
    name: textOf(elementIn(elementIn(series, "tx"), "v")),
    values: textOf(elementIn(elementIn(elementIn(series, "val"), "numRef"), "f")),
    colour: solidColour(elementIn(look, "solidFill") === undefined ? outline : look),
    pointColours: elementsIn(series, "dPt").map((point) => solidColour(elementIn(point, "spPr"))),
  };
}
