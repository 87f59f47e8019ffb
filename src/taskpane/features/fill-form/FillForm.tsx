import { useEffect, useState } from "react";
import { FileDrop } from "../../components/FileDrop";
import { JobBusy } from "../../components/JobBusy";
import { JobFailure } from "../../components/JobFailure";
import { StepHeading } from "../../components/StepHeading";
import { useViewStyles } from "../../components/view.styles";
import { useTexts } from "../../context/choices";
import { useJob } from "../../context/use-job";
import { FormView } from "./FormView";
import { en } from "./fill-form.en";
import { vi } from "./fill-form.vi";
import type { Draft, FillFormFeature } from "./fill-form-feature";

/** The way of the reporting officer: open the form, fill it in with checks while typing, save it. */
export function FillForm({ feature }: { readonly feature: FillFormFeature }) {
  const texts = useTexts({ vi, en });
  const styles = useViewStyles();
  const [draft, setDraft] = useState<Draft | null>(() => feature.recall());
  const opening = useJob(feature.open);
  useEffect(() => feature.keep(draft), [feature, draft]);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const form = await opening.start(file.name, new Uint8Array(await file.arrayBuffer()));
    if (form !== null) setDraft({ name: file.name, form: { ...form, sentOn: form.sentOn ?? feature.today() } });
  };
  if (opening.state.step === "running")
    return <JobBusy heading={texts.opening} state={opening.state} onCancel={opening.cancel} />;
  if (draft !== null)
    return <FormView feature={feature} draft={draft} onChange={setDraft} onClose={() => setDraft(null)} />;
  return (
    <section className={styles.view}>
      <StepHeading heading={texts.heading} explain={texts.explain} />
      <JobFailure problem={opening.state.problem} onClose={opening.dismiss} onRetry={null} />
      <FileDrop
        title={texts.dropHere}
        titleNow={texts.dropNow}
        chooseLabel={texts.choose}
        accept=".xlsx"
        multiple={false}
        onFiles={([file]) => void open(file)}
      />
    </section>
  );
}
