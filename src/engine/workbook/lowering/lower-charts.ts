import { InvariantBroken } from "../../result";
import { addressOn } from "../addresses";
import type { ChartBlock, ChartSeriesBlock } from "../blocks";
import type { Drafts, PlacedTable } from "../canvas";
import type { PlainChart, PlainSeries } from "../plain";
import { seriesColour, sliceColour } from "../theme";
import type { TableDirectory } from "./table-directory";

const isRound = (chart: ChartBlock): boolean => chart.chart === "pie" || chart.chart === "doughnut";

/** Charts with absolute addresses of their tables' columns and with every colour named. */
export function lowerCharts(drafts: Drafts, tables: TableDirectory): PlainChart[] {
  return drafts.charts.map(({ area, block }) => {
    if (isRound(block) && block.series.length !== 1) {
      throw new InvariantBroken(`${block.title}: a round chart shows exactly one column`);
    }
    const table = tables.named(block.table);
    return {
      kind: block.chart,
      title: block.title,
      area,
      categories: addressOn(table.sheet, tables.columnArea(table, block.categories)),
      series: block.series.map((series, index) => lowerSeries(series, block, table, { tables, place: index + 1 })),
      stacked: block.stacked ?? false,
      description: block.description,
    };
  });
}

function lowerSeries(
  series: ChartSeriesBlock,
  block: ChartBlock,
  table: PlacedTable,
  { tables, place }: { readonly tables: TableDirectory; readonly place: number },
): PlainSeries {
  const area = tables.columnArea(table, series.column);
  const roles = series.pointRoles ?? [];
  const points = isRound(block) ? Array.from({ length: area.rowCount }, (_, index) => index + 1) : [];
  return {
    name: series.column,
    values: addressOn(table.sheet, area),
    colour: seriesColour(series.role, place),
    pointColours:
      points.length > 0
        ? points.map((point) => {
            const role = roles[point - 1];
            return role === undefined ? sliceColour(point) : seriesColour(role, point);
          })
        : roles.map((role, index) => seriesColour(role, index + 1)),
  };
}
