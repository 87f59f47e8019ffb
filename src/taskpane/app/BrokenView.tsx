import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { CopyButton } from "../components/CopyButton";
import { useTexts } from "../context/choices";
import { en } from "./app.en";
import { vi } from "./app.vi";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "560px" },
  heading: { margin: 0 },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Shown in place of a view that broke. */
export function BrokenView({ detail }: { readonly detail: string }) {
  const texts = useTexts({ vi, en }).broken;
  const styles = useStyles();
  return (
    <section role="alert" className={styles.view}>
      <Title3 as="h2" className={styles.heading}>
        {texts.heading}
      </Title3>
      <p className={styles.text}>{texts.sentence}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {texts.reload}
        </Button>
        <CopyButton text={detail} label={texts.copyDetails} doneLabel={texts.copied} />
      </div>
    </section>
  );
}
