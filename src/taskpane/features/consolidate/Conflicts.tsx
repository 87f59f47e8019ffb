import type { ConflictLine, ToldConflicts } from "../../../application/returns/conflict-lines";
import { CopyTable } from "../../components/CopyTable";
import { Fold } from "../../components/Fold";
import { useGrowing } from "../../components/use-growing";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";

/** How many are drawn in one piece. */
const AT_ONCE = 40;

/** Where returns say different things, and how each was settled. */
export function Conflicts({ conflicts: { count, first } }: { readonly conflicts: ToldConflicts }) {
  const texts = useTexts({ vi, en });
  if (count === 0) return null;
  return (
    <Fold heading={texts.conflicts(count)}>
      <Lines count={count} lines={first} />
    </Fold>
  );
}

function Lines({ count, lines }: { readonly count: number; readonly lines: readonly ConflictLine[] }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const drawn = useGrowing(lines.length, AT_ONCE);
  const said = ({ text }: ConflictLine["values"][number]): string => (text === "" ? texts.blank : `“${text}”`);
  return (
    <>
      <p className={styles.hint}>
        {texts.override} {count > lines.length ? texts.firstOf(lines.length, count) : ""}
      </p>
      <CopyTable
        headers={texts.conflictColumns}
        rows={lines.map(({ task, body, column, values, resolution }) => [
          task,
          body ?? "",
          column,
          values.map((one) => `${said(one)} (${one.where})`).join("; "),
          texts.resolutions[resolution],
        ])}
      />
      <ul className={styles.list}>
        {lines.slice(0, drawn).map((line) => (
          <li key={`${line.task} ${line.body ?? ""} ${line.column}`} className={styles.item}>
            <strong>{[line.task, line.body, line.column].filter((part) => part !== null).join(" · ")}</strong>
            {line.values.map((one) => (
              <span key={one.where}>
                {said(one)} <span className={styles.hint}>{one.where}</span>
              </span>
            ))}
            <span className={styles.text}>{texts.resolutions[line.resolution]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
