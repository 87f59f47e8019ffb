/**
 * A row of `Theo dõi`: an answer the plan expects of one body about one task for one period. `basis` says why ("Cơ quan chủ
 * trì", "Thuộc nhóm “Các Sở, ban, ngành”"). `reportDue` is the first day on which the report is late. `status` and
 * `because` are words for people, "" until status is asked for.
 */
export interface ExpectedAnswer {
  readonly period: string;
  readonly task: string;
  readonly body: string;
  readonly basis: string;
  readonly reportDue: string | null;
  readonly status: string;
  readonly because: string;
}
