import { columnChoicesFromJson, mergedChoices, rememberedChoices } from "../application/reading/column-memory";
import type { ColumnChoices } from "../engine/reading/columns/column-proposal";
import { readRegister } from "../engine/sheets/register/read-register";
import { type CliTools, type Invocation, textOption } from "./verb";

/** Answers given with `--columns`, and all that hold for this reading: those and what the workbook remembers. */
export interface CliChoices {
  readonly given: ColumnChoices;
  readonly all: ColumnChoices;
}

/** Null after a sentence, where the file of answers is missing or is something else. */
export async function columnChoicesFor(invocation: Invocation, tools: CliTools): Promise<CliChoices | null> {
  const given = await givenChoices(invocation, tools);
  if (given === null) return null;
  return { given, all: mergedChoices(await choicesOf(textOption(invocation, "out"), tools), given) };
}

async function givenChoices(invocation: Invocation, tools: CliTools): Promise<ColumnChoices | null> {
  const path = textOption(invocation, "columns");
  if (path === null) return {};
  const bytes = await tools.files.read(path);
  const choices = bytes === null ? null : columnChoicesFromJson(new TextDecoder().decode(bytes));
  if (choices === null)
    tools.note(
      invocation.language === "vi"
        ? `Tệp ${path} không có hoặc không đúng dạng {"tiêu đề|tiêu đề": ["number", "task", "lead"]}.`
        : `File ${path} is missing or not of the form {"header|header": ["number", "task", "lead"]}.`,
    );
  return choices;
}

/** A workbook that cannot be read remembers nothing; writing into it will say why. */
async function choicesOf(out: string | null, tools: CliTools): Promise<ColumnChoices> {
  const bytes = out === null ? null : await tools.files.read(out);
  if (bytes === null) return {};
  const content = await tools.workbooks.read(bytes);
  const register = content.ok ? readRegister(content.value) : null;
  return rememberedChoices(register?.ok === true ? register.value : null);
}
