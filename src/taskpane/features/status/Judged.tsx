import { lazy, Suspense, useState } from "react";
import type { StatusView } from "../../../application/status/status-view";
import { Later } from "../../components/Later";
import { GapTable } from "./GapTable";
import { JudgedTasks } from "./JudgedTasks";
import { StateCards } from "./StateCards";
import { StatusFilters } from "./StatusFilters";
import { filteredGaps, NO_FILTER, type StatusFilter } from "./status-filter";

/** Most people look at the states; what the scores say besides comes when they get there. */
const Outlook = lazy(() => import(/* webpackChunkName: "outlook" */ "./outlook/Outlook"));

/** Figures by state, filters, the tasks and the gaps behind them, and what can be hoped for. */
export function Judged({ view }: { readonly view: StatusView }) {
  const [filter, setFilter] = useState<StatusFilter>(NO_FILTER);
  return (
    <>
      <StateCards
        counts={view.counts}
        chosen={filter.status}
        onChoose={(status) => setFilter((before) => ({ ...before, status }))}
      />
      <StatusFilters view={view} filter={filter} onChange={setFilter} />
      <JudgedTasks view={view} filter={filter} />
      <Later>
        <GapTable gaps={filteredGaps(view, filter)} of={view.gaps.length} />
        <Later>
          <Suspense fallback={null}>
            <Outlook view={view} />
          </Suspense>
        </Later>
      </Later>
    </>
  );
}
