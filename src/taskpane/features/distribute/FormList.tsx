import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlannedForm } from "../../../application/returns/open-distribution";
import { fold } from "../../../engine/text/fold";
import { CopyTable } from "../../components/CopyTable";
import { SearchField } from "../../components/SearchField";
import { VirtualTable } from "../../components/VirtualTable";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./distribute.en";
import { vi } from "./distribute.vi";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Who gets a form, with the number of tasks on it. */
export function FormList({ forms }: { readonly forms: readonly PlannedForm[] }) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const shown = useMemo(() => forms.filter(({ body }) => fold(body).includes(fold(wanted))), [forms, wanted]);
  return (
    <section className={view.block}>
      <h3 className={view.blockTitle}>{texts.list}</h3>
      <SearchField label={texts.find} value={wanted} onChange={setWanted} />
      <div>
        <CopyTable headers={texts.columns} rows={shown.map(({ body, tasks }) => [body, String(tasks)])} />
      </div>
      <VirtualTable
        label={texts.list}
        columns={texts.columns}
        rows={shown}
        keyOf={({ body }) => body}
        rowClassName={styles.row}
        shown={null}
        renderCells={({ body, tasks }) => (
          <>
            <div role="cell">{body}</div>
            <div role="cell" className={styles.count}>
              {tasks}
            </div>
          </>
        )}
      />
    </section>
  );
}
