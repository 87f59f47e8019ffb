import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface FoldProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a view that is closed until somebody wants to see it. */
export const Fold = ({ heading, children }: FoldProps) => (
  <Accordion collapsible>
    <AccordionItem value="only">
      <AccordionHeader as="h3">{heading}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  </Accordion>
);
