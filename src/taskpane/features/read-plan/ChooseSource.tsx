import { Button } from "@fluentui/react-components";
import { BookOpenRegular, SelectObjectRegular, TableRegular } from "@fluentui/react-icons";
import type { PlanSource, PlanSourceKind } from "../../../application/reading/plan-source";
import { StepHeading } from "../../components/StepHeading";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { useChooseStyles } from "./choose.styles";
import { DropArea } from "./DropArea";
import { PasteArea } from "./PasteArea";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

export interface ChooseSourceProps {
  readonly sources: readonly PlanSourceKind[];
  readonly onChoose: (source: PlanSource) => void;
}

const IN_EXCEL = [
  { kind: "active-sheet", icon: <TableRegular /> },
  { kind: "selection", icon: <SelectObjectRegular /> },
] as const;

/** The first view: where is the plan? */
export function ChooseSource({ sources, onChoose }: ChooseSourceProps) {
  const texts = useTexts({ vi, en }).choose;
  const shared = useViewStyles();
  const styles = useChooseStyles();
  const inExcel = IN_EXCEL.filter(({ kind }) => sources.includes(kind));
  return (
    <section className={shared.view}>
      <StepHeading heading={texts.heading} explain={texts.promise} />
      <div className={styles.sample}>
        <span>{texts.noPlanYet}</span>
        <Button icon={<BookOpenRegular />} onClick={() => onChoose({ kind: "sample" })}>
          {texts.sources.sample.label}
        </Button>
      </div>
      {inExcel.length === 0 ? null : (
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>{texts.inExcel}</h3>
          {inExcel.map(({ kind, icon }) => (
            <Button key={kind} className={styles.choice} icon={icon} onClick={() => onChoose({ kind })}>
              <span className={styles.choiceText}>
                <span className={styles.choiceLabel}>{texts.sources[kind].label}</span>
                <span className={styles.hint}>{texts.sources[kind].hint}</span>
              </span>
            </Button>
          ))}
        </div>
      )}
      <div className={styles.groups}>
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>{texts.fromFile}</h3>
          <DropArea onChoose={onChoose} />
        </div>
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>{texts.fromClipboard}</h3>
          <PasteArea onChoose={onChoose} />
        </div>
      </div>
    </section>
  );
}
