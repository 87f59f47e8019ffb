import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ScoreOutlook } from "../../../../application/status/score-outlook";
import type { StatusView } from "../../../../application/status/status-view";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import { HeadroomList } from "./HeadroomList";
import { en } from "./outlook.en";
import { vi } from "./outlook.vi";
import { TrendTable } from "./TrendTable";
import { WeightsNeeded } from "./WeightsNeeded";
import { WhatIfForm } from "./WhatIfForm";

const keyOf = ({ index, unit, edition }: ScoreOutlook): string => JSON.stringify([index, unit, edition]);

/** What the scores say besides the gaps: what if, where there is most to win, and how it went over the years. */
export default function Outlook({ view }: { readonly view: StatusView }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const { outlooks, trends } = view.scores;
  const [chosen, setChosen] = useState("");
  const outlook = outlooks.find((one) => keyOf(one) === chosen) ?? outlooks[0] ?? null;
  return (
    <section className={styles.block} aria-label={texts.title}>
      {outlooks.length < 2 || outlook === null ? null : (
        <Field label={texts.whose}>
          <Select value={keyOf(outlook)} onChange={(_event, { value }) => setChosen(value)}>
            {outlooks.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {[one.unit, one.edition].filter(Boolean).join(" – ")}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Accordion collapsible multiple>
        <AccordionItem value="what-if">
          <AccordionHeader as="h3">{texts.whatIf}</AccordionHeader>
          <AccordionPanel>
            {outlook === null ? (
              <p className={styles.text}>{texts.noOutlook}</p>
            ) : (
              <WhatIf key={keyOf(outlook)} outlook={outlook} view={view} />
            )}
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="headroom">
          <AccordionHeader as="h3">{texts.headroom}</AccordionHeader>
          <AccordionPanel>
            <HeadroomList headroom={outlook?.headroom ?? []} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="trend">
          <AccordionHeader as="h3">{texts.trend}</AccordionHeader>
          <AccordionPanel>
            <TrendTable trends={trends} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}

const WhatIf = ({ outlook, view }: { readonly outlook: ScoreOutlook; readonly view: StatusView }) =>
  outlook.doubt === null ? (
    <WhatIfForm outlook={outlook} gaps={view.gaps} subIndices={view.scores.subIndices} />
  ) : (
    <WeightsNeeded outlook={outlook} doubt={outlook.doubt} />
  );
