import type { ReactNode } from "react";
import type { Role } from "../../application/ports/preferences";
import type { Verb } from "../../application/quarter-verbs";
import { NeedsRegister } from "../components/NeedsRegister";
import { useChoices, useTexts } from "../context/choices";
import { Check } from "../features/check/Check";
import { Consolidate } from "../features/consolidate/Consolidate";
import { Distribute } from "../features/distribute/Distribute";
import { FillForm } from "../features/fill-form/FillForm";
import { Leader } from "../features/leader/Leader";
import { en as leaderEn } from "../features/leader/leader.en";
import { vi as leaderVi } from "../features/leader/leader.vi";
import { ReadPlan, type ReadPlanWish } from "../features/read-plan/ReadPlan";
import { Status } from "../features/status/Status";
import { Summarise } from "../features/summarise/Summarise";
import { StepViews } from "./StepViews";
import type { Shell } from "./shell";
import type { NumberedWish } from "./use-ribbon";

const leaderTexts = { vi: leaderVi, en: leaderEn };

export interface RoleViewProps {
  readonly shell: Shell;
  readonly role: Role;
  readonly active: Verb;
  readonly onChoose: (verb: Verb) => void;
  readonly last: NumberedWish | null;
}

/** What whoever sits here works with: the steps of the quarter, one body's form, or the result. */
export function RoleView({ shell, role, active, onChoose, last }: RoleViewProps) {
  const { features } = shell;
  const { setRole } = useChoices();
  const leader = useTexts(leaderTexts);
  const toRead = (): void => {
    setRole("consolidator");
    onChoose("read");
  };
  const needed = (view: ReactNode) => <NeedsRegister onRead={toRead}>{view}</NeedsRegister>;
  if (role === "officer") return <FillForm feature={features.fillForm} />;
  if (role === "leader")
    return (
      <NeedsRegister onRead={toRead} sentence={leader.noRegister}>
        <Leader feature={features.status} />
      </NeedsRegister>
    );
  return (
    <StepViews active={role === "consolidator" ? active : null}>
      {{
        read: (
          <ReadPlan
            jobs={shell.readPlan}
            lastSource={shell.lastSource}
            wish={wishForReading(last)}
            onNext={() => onChoose("check")}
          />
        ),
        check: needed(<Check feature={features.check} onNext={() => onChoose("status")} />),
        status: needed(<Status feature={features.status} onNext={() => onChoose("distribute")} />),
        distribute: needed(<Distribute feature={features.distribute} onNext={() => onChoose("consolidate")} />),
        consolidate: needed(<Consolidate feature={features.consolidate} onNext={() => onChoose("summarise")} />),
        summarise: needed(<Summarise feature={features.summarise} />),
      }}
    </StepViews>
  );
}

function wishForReading(last: NumberedWish | null): ReadPlanWish | null {
  const kind = last?.wish.kind;
  if (last === null || (kind !== "read-active-sheet" && kind !== "undone")) return null;
  return { kind, request: last.request };
}
