import * as z from "zod";
import type { Register } from "../../engine/model/register";
import { ownEntry } from "../../engine/own-entry";
import type { ColumnChoices } from "../../engine/reading/columns/column-proposal";
import { COLUMN_ROLES } from "../../engine/reading/headers/words";

const rolesSchema = z.array(z.enum(COLUMN_ROLES));
const choicesSchema = z.record(z.string(), rolesSchema);

/** Choices from a file: `{ "stt|viec can lam|ai lo": ["number", "task", "lead"] }`; null where it is something else. */
export function columnChoicesFromJson(text: string): ColumnChoices | null {
  try {
    const choices = z.safeParse(choicesSchema, JSON.parse(text));
    return choices.success ? choices.data : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/** What a workbook remembers; lines with a role that is unknown here (an older or newer version) are left out. */
export function rememberedChoices(register: Pick<Register, "columnChoices"> | null): ColumnChoices {
  const known = Object.entries(register?.columnChoices ?? {}).flatMap(([signature, roles]) => {
    const choice = z.safeParse(rolesSchema, roles);
    return choice.success ? [[signature, choice.data] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The newer answer wins. */
export const mergedChoices = (before: ColumnChoices, now: ColumnChoices): ColumnChoices => ({ ...before, ...now });

/** A table without header has no signature of its own: an answer about it holds for that reading and is not kept. */
const isLasting = (signature: string): boolean => !signature.startsWith("#");

/** The register with what was confirmed in this reading. */
export function withColumnChoices(register: Register, now: ColumnChoices): Register {
  const lasting = Object.fromEntries(Object.entries(now).filter(([signature]) => isLasting(signature)));
  const before = register.columnChoices;
  const isNew = Object.entries(lasting).some(
    ([signature, roles]) => ownEntry(before, signature)?.join() !== roles.join(),
  );
  return isNew ? { ...register, columnChoices: { ...before, ...lasting } } : register;
}
