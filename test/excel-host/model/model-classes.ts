import { Application, IterativeCalculation } from "./application";
import { SheetAutoFilter } from "./auto-filter";
import { ChartAreaFormat, ChartBorder, ChartFill, ChartFont, ChartLineFormat } from "./chart-formats";
import {
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartDataLabels,
  ChartGridlines,
  ChartLegend,
  ChartTitle,
} from "./chart-parts";
import { ChartPoint, ChartPointsCollection } from "./chart-points";
import { ChartSeries, ChartSeriesCollection } from "./chart-series";
import { Chart, ChartCollection } from "./charts";
import { Comment, CommentCollection, CommentReply, CommentReplyCollection } from "./comments";
import {
  CellValueFormat,
  ColorScaleFormat,
  ConditionalFormatRule,
  CustomFormat,
  DataBarFormat,
  IconSetFormat,
  NegativeBar,
  PositiveBar,
  TextFormat,
} from "./conditional-format-kinds";
import { ConditionalFormat, ConditionalFormatCollection } from "./conditional-formats";
import {
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from "./conditional-range-format";
import { DataValidation } from "./data-validation";
import { CustomProperty, CustomPropertyCollection, DocumentProperties } from "./document-properties";
import { WorksheetFreezePanes } from "./freeze-panes";
import { NamedArray, NamedItem, NamedItemCollection } from "./names";
import { PageBreak, PageBreakCollection } from "./page-breaks";
import { HeaderFooter, HeaderFooterGroup, PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";
import { Border, BorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { RangeFormat } from "./range-format";
import { FormatProtection } from "./range-format-protection";
import { RangeSort } from "./range-sort";
import { Setting, SettingCollection } from "./settings";
import { Table } from "./table";
import { TableColumn, TableColumnCollection } from "./table-columns";
import { ColumnFilter, TableAutoFilter } from "./table-filters";
import { TableRow, TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { ScopedTables, TableCollection } from "./tables";
import { Runtime, Workbook, WorkbookProtection } from "./workbook";
import { Worksheet } from "./worksheet";
import { WorksheetCustomProperty, WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { WorksheetProtection } from "./worksheet-protection";
import { WorksheetCollection } from "./worksheets";

/** A class of the model; `prototype` holds its Office members. */
export interface ModelClass {
  readonly className: string;
  readonly prototype: object;
}

/** Every class that answers for a class of the library, for the check against the library's own metadata. */
export const MODEL_CLASSES: readonly ModelClass[] = [
  Application,
  IterativeCalculation,
  SheetAutoFilter,
  ChartFont,
  ChartLineFormat,
  ChartPoint,
  ChartPointsCollection,
  ChartFill,
  ChartBorder,
  ChartAreaFormat,
  ChartTitle,
  ChartLegend,
  ChartDataLabels,
  ChartAxisTitle,
  ChartGridlines,
  ChartAxis,
  ChartAxes,
  Chart,
  ChartCollection,
  ChartSeries,
  ChartSeriesCollection,
  Comment,
  CommentReply,
  CommentReplyCollection,
  CommentCollection,
  CellValueFormat,
  TextFormat,
  CustomFormat,
  ConditionalFormatRule,
  DataBarFormat,
  PositiveBar,
  NegativeBar,
  IconSetFormat,
  ColorScaleFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalRangeFormat,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeBorderCollection,
  ConditionalRangeBorder,
  DataValidation,
  DocumentProperties,
  CustomProperty,
  CustomPropertyCollection,
  WorksheetFreezePanes,
  NamedItem,
  NamedArray,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  HeaderFooterGroup,
  HeaderFooter,
  RangeAreas,
  RangeCollection,
  BorderCollection,
  Border,
  RangeFill,
  RangeFont,
  FormatProtection,
  RangeFormat,
  RangeSort,
  Range,
  Setting,
  SettingCollection,
  TableColumn,
  TableColumnCollection,
  ColumnFilter,
  TableAutoFilter,
  TableRow,
  TableRowCollection,
  TableSort,
  Table,
  TableCollection,
  ScopedTables,
  Workbook,
  WorkbookProtection,
  Runtime,
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
  WorksheetProtection,
  Worksheet,
  WorksheetCollection,
];
