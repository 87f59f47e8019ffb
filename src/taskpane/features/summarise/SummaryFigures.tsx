import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SheetToWrite, SummaryPreview } from "../../../application/summary/preview-summary";
import { Figures } from "../../components/Figures";
import { VirtualTable } from "../../components/VirtualTable";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { en } from "./summarise.en";
import { vi } from "./summarise.vi";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr)",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** Names of the worst that are told in one line. */
const TOLD = 3;

/** The summary before it is written: its figures, what the workbook will get, and each sheet's text. */
export default function SummaryFigures({ preview }: { readonly preview: SummaryPreview }) {
  const texts = useTexts({ vi, en }).preview;
  const styles = useViewStyles();
  const { figures } = preview;
  const debtors = figures.debtors.slice(0, TOLD).map(({ body, value }) => `${body} (${value})`);
  const furthest = figures.furthest.slice(0, TOLD).map(({ name, unit }) => (unit === "" ? name : `${name} – ${unit}`));
  return (
    <section className={styles.block} aria-label={texts.title}>
      <h3 className={styles.blockTitle}>{texts.title}</h3>
      <p className={styles.hint}>{texts.promise}</p>
      <Figures figures={shownFigures(preview, texts.figures)} />
      {debtors.length === 0 ? null : <p className={styles.text}>{texts.debtors(debtors.join("; "))}</p>}
      {furthest.length === 0 ? null : <p className={styles.text}>{texts.furthest(furthest.join("; "))}</p>}
      <WillWrite preview={preview} />
      <Accordion collapsible multiple>
        {preview.sheets.map((sheet) => (
          <SheetText key={sheet.name} sheet={sheet} />
        ))}
      </Accordion>
    </section>
  );
}

function shownFigures({ figures }: SummaryPreview, words: typeof vi.preview.figures) {
  const { tasks, completed, overdue, withoutEvidence, reporting, gaps } = figures;
  const { silent, partial } = reporting;
  const { short, unknown } = gaps;
  const shown = { tasks, completed, overdue, withoutEvidence, silent, partial, short, unknown };
  return Object.entries(words).map(([key, label]) => ({
    label,
    value: String(shown[key as keyof typeof shown].value),
  }));
}

function WillWrite({ preview }: { readonly preview: SummaryPreview }) {
  const texts = useTexts({ vi, en }).preview;
  const styles = useViewStyles();
  const { sheets, changedStates, copies, closedBefore } = preview;
  const { tasks, expected } = changedStates;
  return (
    <>
      <h4 className={styles.blockTitle}>{texts.willWrite}</h4>
      <ul className={styles.list}>
        {sheets.map(({ name, rows, isThere }) => (
          <li key={name} className={styles.item}>
            {isThere ? texts.isThere(name, rows) : texts.isNew(name, rows)}
          </li>
        ))}
        <li className={styles.item}>{tasks + expected === 0 ? texts.sameStates : texts.states(tasks, expected)}</li>
        <li className={styles.item}>{texts.copies(copies.map((name) => `“${name}”`).join(", "), closedBefore)}</li>
      </ul>
    </>
  );
}

function SheetText({ sheet }: { readonly sheet: SheetToWrite }) {
  const texts = useTexts({ vi, en }).preview;
  const styles = useStyles();
  const rows = sheet.lines.map((line, at) => ({ at: at + 1, text: line.join(" · ") }));
  return (
    <AccordionItem value={sheet.name}>
      <AccordionHeader as="h4">{texts.sheetLines(sheet.name, sheet.rows)}</AccordionHeader>
      <AccordionPanel>
        <VirtualTable
          label={sheet.name}
          columns={[texts.line, texts.content]}
          rows={rows}
          keyOf={({ at }) => String(at)}
          rowClassName={styles.row}
          shown={null}
          renderCells={({ at, text }) => (
            <>
              <div role="cell">{at}</div>
              <div role="cell">{text}</div>
            </>
          )}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
