import type { PublicBody } from "../../model/public-body";
import type { SourceDocument } from "../../source/source-document";
import { cleanText } from "../../text/clean";
import { outlineOf, type TableRun } from "../outline/outline";
import { settleRuns } from "../outline/settle-runs";
import { textAt } from "../tables/grid-row";
import { type ColumnChoices, type ColumnProposal, columnSignature } from "./column-proposal";

export interface ProposalOptions {
  /** The directory of the user's own workbook; null takes the one that fits the cells. */
  readonly directory: readonly PublicBody[] | null;
  /** What is confirmed already is not asked again. */
  readonly columnChoices: ColumnChoices;
}

const SAMPLE_ROWS = 5;

/** The tables whose columns a person should confirm before they are relied on: each signature once, in reading order. */
export function proposeColumns(
  documents: readonly SourceDocument[],
  options: ProposalOptions = { directory: null, columnChoices: {} },
): ColumnProposal[] {
  const { directory, columnChoices } = options;
  const { runs } = settleRuns(outlineOf(documents), { choices: columnChoices, directory });
  const proposals = new Map<string, ColumnProposal>();
  for (const run of runs) {
    const proposal = proposalOf(run);
    if (proposal !== null && !proposals.has(proposal.signature)) proposals.set(proposal.signature, proposal);
  }
  return [...proposals.values()];
}

function proposalOf(run: TableRun): ColumnProposal | null {
  if (run.proposed === null) return null;
  return {
    signature: columnSignature(run.header),
    columns: run.proposed.map(({ position, header, role, certainty }) => ({ position, header, role, certainty })),
    sampleRows: run.rows
      .slice(0, SAMPLE_ROWS)
      .map((row) => run.header.columns.map((column) => cleanText(textAt(row, column.position)))),
  };
}
