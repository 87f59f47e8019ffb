import { FluentProvider, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { THEMES } from "./theme/brand";
import { useThemeName } from "./theme/use-theme-name";

const useStyles = makeStyles({
  view: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface StopViewProps {
  /** Why the pane cannot work here, and what to do. */
  readonly sentence: string;
  readonly link: string;
}

/** Instead of the pane, where it cannot work: why, and the page that needs no Excel. */
export function StopView({ sentence, link }: StopViewProps) {
  const styles = useStyles();
  const theme = useThemeName(null);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <main className={styles.view}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {sentence} <Link href="page.html">{link}</Link>
          </MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
