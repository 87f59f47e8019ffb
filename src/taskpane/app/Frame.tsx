import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useChoices, useTexts } from "../context/choices";
import { en } from "./app.en";
import { useAppStyles } from "./app.styles";
import { vi } from "./app.vi";
import { STEPS, type Step } from "./steps";

export interface FrameProps {
  readonly active: Step["id"];
  readonly children: ReactNode;
}

/** Header, the path of the quarter, and the view of the step that is being done. */
export function Frame({ active, children }: FrameProps) {
  const texts = useTexts({ vi, en });
  const styles = useAppStyles();
  const { language, setLanguage } = useChoices();
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <div className={styles.headerInside}>
          <img className={styles.logo} src="assets/app-64.png" alt="" />
          <h1 className={styles.product}>{texts.product}</h1>
          <Button size="small" appearance="subtle" lang={other} onClick={() => setLanguage(other)}>
            {texts.switchLanguage}
          </Button>
        </div>
        <nav aria-label={texts.steps}>
          <ol className={styles.steps}>
            {STEPS.map(({ id, label }, at) => (
              <li key={id} className={styles.step} {...(id === active ? { "aria-current": "step" } : {})}>
                <span className={styles.stepNumber} aria-hidden="true">
                  {at + 1}
                </span>
                {label[language]}
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
