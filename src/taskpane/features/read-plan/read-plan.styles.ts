import { makeStyles, tokens } from "@fluentui/react-components";

export const useReadPlanStyles = makeStyles({
  job: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
