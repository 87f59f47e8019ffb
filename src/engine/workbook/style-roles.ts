/**
 * What a cell is for. Only `theme.ts` knows how a role looks; nobody else names a colour.
 *
 * - `title`, `subtitle`, `section`, `heading` (table header), `group` (band above a header), `total`
 * - `body`, `muted`, `input` (a person writes here), `computed` (a formula or our own column: do not write here), `link`
 * - `note` (remark on a sheet), `figure` and `figure-label` (key figures)
 * - `severity-…` for findings; `tone-…` for statuses and gaps: done, running, waiting, late, stopped, unclear, good, bad
 */
export const STYLE_ROLES = [
  "title",
  "subtitle",
  "section",
  "heading",
  "group",
  "total",
  "body",
  "muted",
  "input",
  "computed",
  "link",
  "note",
  "label",
  "figure",
  "figure-label",
  "severity-error",
  "severity-warning",
  "severity-note",
  "tone-done",
  "tone-running",
  "tone-waiting",
  "tone-late",
  "tone-stopped",
  "tone-unclear",
  "tone-good",
  "tone-bad",
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

/**
 * Named number formats: `text` (never reinterpreted), `integer` 1.234, `decimal` as many places as there are, `points` 0.00,
 * `percent` 80% (0.8 in the cell), `percent-points` 80 in the cell shown as 80, `date` dd/mm/yyyy, `year` 2025 without
 * separators, `signed` +0.75 / -0.75.
 */
export const NUMBER_FORMATS = [
  "general",
  "text",
  "integer",
  "decimal",
  "points",
  "percent",
  "percent-points",
  "date",
  "year",
  "signed",
] as const;
export type NumberFormatName = (typeof NUMBER_FORMATS)[number];
