import { useViewStyles } from "../components/view.styles";
import { useTexts } from "../context/choices";
import { en } from "./app.en";
import { vi } from "./app.vi";
import { missingAt } from "./missing-at";

/** One sentence where the page was opened from a place that cannot give everything; nothing elsewhere. */
export function PlaceNotice() {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const missing = missingAt(window.location.protocol, window.isSecureContext);
  return missing === null ? null : (
    <p className={styles.hint} role="note">
      {texts.missingAt[missing]}
    </p>
  );
}
