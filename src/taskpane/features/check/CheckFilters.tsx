import { Checkbox } from "@fluentui/react-components";
import type { CheckLine } from "../../../application/checking/open-check";
import type { Severity } from "../../../engine/model/finding";
import { FigureCard } from "../../components/FigureCard";
import { SearchField } from "../../components/SearchField";
import { SeverityMark } from "../../components/SeverityMark";
import { useTexts } from "../../context/choices";
import { en } from "./check.en";
import { useCheckStyles } from "./check.styles";
import { vi } from "./check.vi";
import { type CheckFilter, severityCounts } from "./check-groups";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export interface CheckFiltersProps {
  readonly lines: readonly CheckLine[];
  readonly filter: CheckFilter;
  readonly onChange: (filter: CheckFilter) => void;
}

/** Figures by severity, which filter at a press; words; and whether what was let stand is shown too. */
export function CheckFilters({ lines, filter, onChange }: CheckFiltersProps) {
  const texts = useTexts({ vi, en });
  const styles = useCheckStyles();
  const counts = severityCounts(lines.filter(({ waived }) => waived === null));
  const hasWaived = lines.some(({ waived }) => waived !== null);
  return (
    <>
      <div className={styles.cards} role="group" aria-label={texts.severityFilter}>
        {SEVERITIES.map((severity) => (
          <FigureCard
            key={severity}
            figure={counts[severity]}
            state={{ "aria-pressed": filter.severity === severity }}
            onPress={() => onChange({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            <span className={styles.mark}>
              <SeverityMark severity={severity} />
              {texts.severities[severity]}
            </span>
          </FigureCard>
        ))}
      </div>
      <SearchField label={texts.find} value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      {hasWaived ? (
        <Checkbox
          label={texts.waivedToo}
          checked={filter.waivedToo}
          onChange={(_event, { checked }) => onChange({ ...filter, waivedToo: checked === true })}
        />
      ) : null}
    </>
  );
}
