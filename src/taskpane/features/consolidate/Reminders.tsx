import type { BodyLine } from "../../../application/returns/open-consolidation";
import { CopyButton } from "../../components/CopyButton";
import { CopyTable } from "../../components/CopyTable";
import { Fold } from "../../components/Fold";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./consolidate.en";
import { vi } from "./consolidate.vi";
import { lacksOf } from "./lacks";

type Reminded = BodyLine & { readonly reminder: string };

const isReminded = (one: BodyLine): one is Reminded => one.reminder !== null;

/** Bodies that have to be told something, the emptiest first, each with its letter to copy. */
export function Reminders({ bodies }: { readonly bodies: readonly BodyLine[] }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const reminded = bodies.filter(isReminded).sort((one, other) => other.missing.length - one.missing.length);
  if (reminded.length === 0) return <p className={styles.text}>{texts.allIn}</p>;
  return (
    <Fold heading={texts.toRemind(reminded.length)}>
      <div className={styles.actions}>
        <CopyButton
          text={reminded.map(({ reminder }) => reminder).join("\n\n")}
          label={texts.copyReminders(reminded.length)}
          doneLabel={texts.copied}
        />
        <CopyTable headers={texts.remindedColumns} rows={reminded.map(rowOf)} />
      </div>
      <ul className={styles.list}>
        {reminded.map((one) => (
          <li key={one.body} className={styles.item}>
            <strong>{one.body}</strong>
            <span className={styles.hint}>{texts.lacks(lacksOf(one))}</span>
            <span>
              <CopyButton text={one.reminder} label={texts.copyReminder} doneLabel={texts.copied} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const rowOf = ({ body, expected, missing, toMend, late }: BodyLine): string[] => [
  body,
  String(expected),
  String(missing.length),
  String(toMend.length),
  String(late.length),
  missing.join(", "),
];
