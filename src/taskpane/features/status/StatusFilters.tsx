import { Button, Select } from "@fluentui/react-components";
import type { StatusView } from "../../../application/status/status-view";
import { SearchField } from "../../components/SearchField";
import { useTexts } from "../../context/choices";
import { en } from "./status.en";
import { useStatusStyles } from "./status.styles";
import { vi } from "./status.vi";
import { isFiltered, NO_FILTER, type StatusFilter, subIndicesOf } from "./status-filter";

export interface StatusFiltersProps {
  readonly view: StatusView;
  readonly filter: StatusFilter;
  readonly onChange: (filter: StatusFilter) => void;
}

/** By body, by sub-index and by words; the tasks and the gaps below both follow. */
export function StatusFilters({ view, filter, onChange }: StatusFiltersProps) {
  const texts = useTexts({ vi, en });
  const styles = useStatusStyles();
  const subIndices = subIndicesOf(view);
  return (
    <div className={styles.filters} role="group" aria-label={texts.filters}>
      <Select
        aria-label={texts.body}
        value={filter.body ?? ""}
        onChange={(_event, { value }) => onChange({ ...filter, body: value === "" ? null : value })}
      >
        <option value="">{texts.anyBody}</option>
        {view.bodies.map(({ key, name, total }) => (
          <option key={key} value={key}>
            {name} ({total})
          </option>
        ))}
      </Select>
      {subIndices.length < 2 ? null : (
        <Select
          aria-label={texts.subIndex}
          value={filter.subIndex ?? ""}
          onChange={(_event, { value }) => onChange({ ...filter, subIndex: value === "" ? null : value })}
        >
          <option value="">{texts.anySubIndex}</option>
          {subIndices.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
      <div className={styles.search}>
        <SearchField label={texts.find} value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      </div>
      {isFiltered(filter) ? (
        <Button appearance="subtle" onClick={() => onChange(NO_FILTER)}>
          {texts.clear}
        </Button>
      ) : null}
    </div>
  );
}
