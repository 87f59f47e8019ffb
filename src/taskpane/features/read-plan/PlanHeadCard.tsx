import type { PlanHead } from "../../../engine/model/plan";
import { useTexts } from "../../context/choices";
import { planFacts, planNumberLine } from "./plan-facts";
import { usePreviewStyles } from "./preview.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";

/** Which plan this is, so that a person sees at once whether it is the right one. */
export function PlanHeadCard({ head }: { readonly head: PlanHead }) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const number = planNumberLine(head, texts);
  const facts = planFacts(head, texts);
  return (
    <article className={styles.head}>
      {number === "" ? null : <span className={styles.headNumber}>{number}</span>}
      <h3 className={styles.headTitle}>{head.title ?? texts.untitled}</h3>
      {facts.length === 0 ? null : (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <FactRow key={label} label={label} value={value} />
          ))}
        </dl>
      )}
    </article>
  );
}

function FactRow({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = usePreviewStyles();
  return (
    <>
      <dt className={styles.factLabel}>{label}</dt>
      <dd className={styles.factValue}>{value}</dd>
    </>
  );
}
