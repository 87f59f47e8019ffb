import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { useChoices, useTexts } from "../context/choices";
import { en } from "./app.en";
import { useAppStyles } from "./app.styles";
import { vi } from "./app.vi";
import { RoleSelect } from "./RoleSelect";
import { useKeptFocus } from "./use-kept-focus";

export interface FrameProps {
  /** The path of the quarter, for whoever walks it. */
  readonly steps: ReactNode;
  readonly children: ReactNode;
}

/** Header, the way in of whoever sits here, and the view of what is being done. */
export function Frame({ steps, children }: FrameProps) {
  const texts = useTexts({ vi, en });
  const styles = useAppStyles();
  const { language, setLanguage } = useChoices();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const other = language === "vi" ? "en" : "vi";
  return (
    <div className={styles.app}>
      <header className={styles.header}>
        <div className={styles.headerInside} data-over-content="">
          <img className={styles.logo} src="assets/app-64.png" alt="" />
          <h1 className={styles.product}>{texts.product}</h1>
          <RoleSelect />
          <Button size="small" appearance="subtle" lang={other} onClick={() => setLanguage(other)}>
            {texts.switchLanguage}
          </Button>
        </div>
        {steps}
      </header>
      <main ref={main} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
