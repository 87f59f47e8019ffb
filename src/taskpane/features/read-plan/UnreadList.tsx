import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPlace } from "../../../application/ports/open-workbook";
import type { Ledger } from "../../../engine/model/plan";
import { useChoices, useTexts } from "../../context/choices";
import { areSeveralFiles } from "./finding-groups";
import { placeLabel } from "./place-label";
import { usePreviewStyles } from "./preview.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import { ShowCell } from "./ShowCell";

const FIRST = 8;

export interface UnreadListProps {
  readonly unread: Ledger["unread"];
  readonly onShowCell: ((place: CellPlace) => void) | null;
}

/** What was not used, with its place: nothing is lost silently. */
export function UnreadList({ unread, onShowCell }: UnreadListProps) {
  const { language } = useChoices();
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const [count, setCount] = useState(FIRST);
  const severalFiles = areSeveralFiles(unread.map(({ place }) => place.file));
  return (
    <section className={styles.block}>
      <h3 className={styles.blockTitle}>{texts.unread}</h3>
      <p className={styles.quiet}>{unread.length === 0 ? texts.allUsed : texts.unreadHint}</p>
      <ul className={styles.list}>
        {unread.slice(0, count).map(({ text, place }, at) => (
          <li key={`${at}-${text.slice(0, 20)}`} className={styles.finding}>
            <span className={styles.unreadText}>{text}</span>
            <span className={styles.place}>
              <span className={styles.hint}>{placeLabel(place, language, severalFiles)}</span>
              <ShowCell place={place} onShowCell={onShowCell} />
            </span>
          </li>
        ))}
      </ul>
      {unread.length > count ? (
        <Button appearance="subtle" onClick={() => setCount(unread.length)}>
          {texts.showMore(unread.length - count)}
        </Button>
      ) : null}
    </section>
  );
}
