import { areaAddress, splitReference } from "../../engine/workbook/addresses";
import { cellArea, lastColumn, lastRow } from "../../engine/workbook/areas";
import type { PlainChart, PlainSeries } from "../../engine/workbook/plain";
import { FONT } from "../../engine/workbook/theme";
import { type Book, type Step, utf8Bytes } from "./batch";
import { chartName } from "./clear-sheet";
import type { OfficeSheet } from "./office-sheet";

const isRound = (chart: PlainChart): boolean => chart.kind === "pie" || chart.kind === "doughnut";

function chartType(chart: PlainChart): Excel.ChartType | "ColumnClustered" {
  const types = {
    column: chart.stacked ? "ColumnStacked" : "ColumnClustered",
    bar: chart.stacked ? "BarStacked" : "BarClustered",
    line: "LineMarkers",
    pie: "Pie",
    doughnut: "Doughnut",
  } as const;
  return types[chart.kind] as Excel.ChartType;
}

/** Native charts over the cells of our tables. Charts have no text for those who cannot see them: it goes into the name. */
export const queueCharts = (sheet: Pick<OfficeSheet, "name" | "charts">): Step[] =>
  sheet.charts.map((chart) => ({
    bytes: 5_000 + chart.series.length * 4_000 + utf8Bytes(chart),
    queue: (book) => drawChart(book, sheet.name, chart),
  }));

function drawChart(book: Book, name: string, chart: PlainChart): void {
  const sheet = book.sheet(name);
  const [first] = chart.series;
  const drawn = sheet.charts.add(chartType(chart), rangeAt(book, first?.values ?? chart.categories), "Columns");
  drawn.name = chartName(chart);
  drawn.title.text = chart.title;
  drawn.title.format.font.set({ name: FONT, size: 13, bold: true });
  const corner = sheet.getRange(areaAddress(cellArea(chart.area.row, chart.area.column)));
  const end = sheet.getRange(areaAddress(cellArea(lastRow(chart.area), lastColumn(chart.area))));
  drawn.setPosition(corner, end);
  chart.series.forEach((series, index) => {
    const line = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    drawSeries(book, line, { chart, series });
  });
  drawLegend(drawn, chart);
  if (chart.kind === "bar" || chart.kind === "column") drawn.axes.valueAxis.minimum = 0;
}

function drawSeries(
  book: Book,
  line: Excel.ChartSeries,
  { chart, series }: { readonly chart: PlainChart; readonly series: PlainSeries },
): void {
  line.name = series.name;
  line.setValues(rangeAt(book, series.values));
  line.setXAxisValues(rangeAt(book, chart.categories));
  if (chart.kind === "line") line.format.line.color = series.colour;
  else if (!isRound(chart)) line.format.fill.setSolidColor(series.colour);
  series.pointColours.forEach((colour, index) => line.points.getItemAt(index).format.fill.setSolidColor(colour));
  line.hasDataLabels = true;
}

/** A single series needs no legend; slices do. */
function drawLegend(drawn: Excel.Chart, chart: PlainChart): void {
  const isNeeded = isRound(chart) || chart.series.length > 1;
  drawn.legend.visible = isNeeded;
  if (isNeeded) drawn.legend.position = isRound(chart) ? "Right" : "Bottom";
}

/** "'Số liệu'!$B$2:$B$4" → the range. */
function rangeAt(book: Book, address: string): Excel.Range {
  const reference = splitReference(address);
  return book.sheet(reference?.sheet ?? "").getRange((reference?.rest ?? address).replace(/\$/g, ""));
}
