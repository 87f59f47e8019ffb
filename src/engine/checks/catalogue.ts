import type { Rule } from "./rule";
import { answerBodyUnexpected } from "./rules/answer-body-unexpected";
import { answerDayInFuture } from "./rules/answer-day-in-future";
import { answerDayUnreadable } from "./rules/answer-day-unreadable";
import { answerPeriodUnreadable } from "./rules/answer-period-unreadable";
import { answerRepeated } from "./rules/answer-repeated";
import { answerTaskUnknown } from "./rules/answer-task-unknown";
import { appendixNotInPlan } from "./rules/appendix-not-in-plan";
import { bodyInBothColumns } from "./rules/body-in-both-columns";
import { bodyListedTwice } from "./rules/body-listed-twice";
import { bodyValidityReversed } from "./rules/body-validity-reversed";
import { completedBeforeIssue } from "./rules/completed-before-issue";
import { coordinatingBodiesUnseparated } from "./rules/coordinating-bodies-unseparated";
import { coordinatingBodyAmbiguous } from "./rules/coordinating-body-ambiguous";
import { coordinatingBodyMisspelt } from "./rules/coordinating-body-misspelt";
import { coordinatingBodyRenamed } from "./rules/coordinating-body-renamed";
import { coordinatingBodyRepeated } from "./rules/coordinating-body-repeated";
import { coordinatingBodyShort } from "./rules/coordinating-body-short";
import { coordinatingBodyTrailingMark } from "./rules/coordinating-body-trailing-mark";
import { coordinatingBodyUnknown } from "./rules/coordinating-body-unknown";
import { crossReferenceToNumber } from "./rules/cross-reference-to-number";
import { declaredCountDiffers } from "./rules/declared-count-differs";
import { doneWithoutDay } from "./rules/done-without-day";
import { dueAfterReportDay } from "./rules/due-after-report-day";
import { dueBeforeIssue } from "./rules/due-before-issue";
import { dueBeforeStart } from "./rules/due-before-start";
import { dueDayMonthSwapped } from "./rules/due-day-month-swapped";
import { dueDiffersFromWords } from "./rules/due-differs-from-words";
import { dueOutsidePlan } from "./rules/due-outside-plan";
import { evidenceMissing } from "./rules/evidence-missing";
import { issueDayInFuture } from "./rules/issue-day-in-future";
import { issueDayMissing } from "./rules/issue-day-missing";
import { issuerMissing } from "./rules/issuer-missing";
import { journalChanged } from "./rules/journal-changed";
import { leadAsAbove } from "./rules/lead-as-above";
import { leadBodiesUnseparated } from "./rules/lead-bodies-unseparated";
import { leadBodyAmbiguous } from "./rules/lead-body-ambiguous";
import { leadBodyByReference } from "./rules/lead-body-by-reference";
import { leadBodyMissing } from "./rules/lead-body-missing";
import { leadBodyMisspelt } from "./rules/lead-body-misspelt";
import { leadBodyRenamed } from "./rules/lead-body-renamed";
import { leadBodyRepeated } from "./rules/lead-body-repeated";
import { leadBodyShort } from "./rules/lead-body-short";
import { leadBodyTrailingMark } from "./rules/lead-body-trailing-mark";
import { leadBodyUnknown } from "./rules/lead-body-unknown";
import { leadCollectiveRestricted } from "./rules/lead-collective-restricted";
import { leadCollectiveUnresolved } from "./rules/lead-collective-unresolved";
import { leadHoldsCoordinator } from "./rules/lead-holds-coordinator";
import { leadOnlyInText } from "./rules/lead-only-in-text";
import { leadOutsideAuthority } from "./rules/lead-outside-authority";
import { markupInText } from "./rules/markup-in-text";
import { pageFurnitureInText } from "./rules/page-furniture-in-text";
import { percentDecreased } from "./rules/percent-decreased";
import { percentDisagrees } from "./rules/percent-disagrees";
import { percentFraction } from "./rules/percent-fraction";
import { percentOutOfRange } from "./rules/percent-out-of-range";
import { planNumberMissing } from "./rules/plan-number-missing";
import { planPeriodReversed } from "./rules/plan-period-reversed";
import { printedNumberMissing } from "./rules/printed-number-missing";
import { printedNumberOutOfOrder } from "./rules/printed-number-out-of-order";
import { printedNumberRepeated } from "./rules/printed-number-repeated";
import { printedNumberRestarted } from "./rules/printed-number-restarted";
import { printedNumberSkipped } from "./rules/printed-number-skipped";
import { productColumnMissing } from "./rules/product-column-missing";
import { productMissing } from "./rules/product-missing";
import { progressNotInList } from "./rules/progress-not-in-list";
import { rankImpossible } from "./rules/rank-impossible";
import { recurrenceWithoutRule } from "./rules/recurrence-without-rule";
import { reportingDaysMissing } from "./rules/reporting-days-missing";
import { resultCopied } from "./rules/result-copied";
import { resultMissing } from "./rules/result-missing";
import { scoreDecimalLost } from "./rules/score-decimal-lost";
import { scoreOutOfScale } from "./rules/score-out-of-scale";
import { scoreRepeated } from "./rules/score-repeated";
import { scoreSubIndexUnknown } from "./rules/score-sub-index-unknown";
import { scoreSumDiffers } from "./rules/score-sum-differs";
import { scoreYearImpossible } from "./rules/score-year-impossible";
import { sectionMissing } from "./rules/section-missing";
import { sectionNameDiffers } from "./rules/section-name-differs";
import { sectionNumberRepeated } from "./rules/section-number-repeated";
import { sectionNumberSkipped } from "./rules/section-number-skipped";
import { sectionUnknown } from "./rules/section-unknown";
import { sectionWithoutSubIndex } from "./rules/section-without-sub-index";
import { severalActions } from "./rules/several-actions";
import { severalLeads } from "./rules/several-leads";
import { statusCellOverwritten } from "./rules/status-cell-overwritten";
import { subIndexAmbiguous } from "./rules/sub-index-ambiguous";
import { subIndexByNumeral } from "./rules/sub-index-by-numeral";
import { subIndexInTwoSections } from "./rules/sub-index-in-two-sections";
import { subIndexMissing } from "./rules/sub-index-missing";
import { subIndexNotOfHeading } from "./rules/sub-index-not-of-heading";
import { subIndexOfOldEdition } from "./rules/sub-index-of-old-edition";
import { subIndexUnknown } from "./rules/sub-index-unknown";
import { subIndexWeightsSum } from "./rules/sub-index-weights-sum";
import { subIndexWithoutTask } from "./rules/sub-index-without-task";
import { suspendedWithoutReason } from "./rules/suspended-without-reason";
import { targetBandReversed } from "./rules/target-band-reversed";
import { targetBelowResult } from "./rules/target-below-result";
import { targetOutOfScale } from "./rules/target-out-of-scale";
import { targetRankImpossible } from "./rules/target-rank-impossible";
import { taskCodeRepeated } from "./rules/task-code-repeated";
import { taskDayUnreadable } from "./rules/task-day-unreadable";
import { taskRepeated } from "./rules/task-repeated";
import { taskTextCut } from "./rules/task-text-cut";
import { taskTextHeadless } from "./rules/task-text-headless";
import { taskTextMissing } from "./rules/task-text-missing";
import { taskTextVague } from "./rules/task-text-vague";
import { textInvisibleCharacters } from "./rules/text-invisible-characters";
import { textSlip } from "./rules/text-slip";
import { timingByReference } from "./rules/timing-by-reference";
import { timingCellsDisagree } from "./rules/timing-cells-disagree";
import { timingColumnMissing } from "./rules/timing-column-missing";
import { timingConditional } from "./rules/timing-conditional";
import { timingDayMonthSwap } from "./rules/timing-day-month-swap";
import { timingDaysOutdated } from "./rules/timing-days-outdated";
import { timingDurationWithoutStart } from "./rules/timing-duration-without-start";
import { timingFrequencyAssumed } from "./rules/timing-frequency-assumed";
import { timingKindDisagrees } from "./rules/timing-kind-disagrees";
import { timingKindUnknown } from "./rules/timing-kind-unknown";
import { timingMissing } from "./rules/timing-missing";
import { timingNoSuchDay } from "./rules/timing-no-such-day";
import { timingRemark } from "./rules/timing-remark";
import { timingSeveralDeadlines } from "./rules/timing-several-deadlines";
import { timingTwoDigitYear } from "./rules/timing-two-digit-year";
import { timingUnreadable } from "./rules/timing-unreadable";
import { timingYearMissing } from "./rules/timing-year-missing";
import { wordsRepeated } from "./rules/words-repeated";

/** Every check, in the order of the list: who, what, number, when, what for, the plan itself, scores, answers. */
export const CATALOGUE: readonly Rule[] = [
  leadBodyMissing,
  leadBodyByReference,
  leadAsAbove,
  leadBodyUnknown,
  leadBodyMisspelt,
  leadBodyAmbiguous,
  leadBodyRenamed,
  leadBodyShort,
  leadBodiesUnseparated,
  leadBodyTrailingMark,
  leadHoldsCoordinator,
  leadBodyRepeated,
  severalLeads,
  leadCollectiveUnresolved,
  leadCollectiveRestricted,
  leadOnlyInText,
  leadOutsideAuthority,
  coordinatingBodyUnknown,
  coordinatingBodyMisspelt,
  coordinatingBodyAmbiguous,
  coordinatingBodyRenamed,
  coordinatingBodyShort,
  coordinatingBodiesUnseparated,
  coordinatingBodyTrailingMark,
  coordinatingBodyRepeated,
  bodyInBothColumns,
  bodyListedTwice,
  bodyValidityReversed,
  taskTextMissing,
  taskTextCut,
  taskTextHeadless,
  taskTextVague,
  markupInText,
  pageFurnitureInText,
  textSlip,
  wordsRepeated,
  textInvisibleCharacters,
  taskRepeated,
  severalActions,
  crossReferenceToNumber,
  appendixNotInPlan,
  printedNumberSkipped,
  printedNumberRepeated,
  printedNumberRestarted,
  printedNumberOutOfOrder,
  printedNumberMissing,
  sectionNumberRepeated,
  sectionNumberSkipped,
  declaredCountDiffers,
  taskCodeRepeated,
  timingMissing,
  timingColumnMissing,
  timingUnreadable,
  timingByReference,
  timingConditional,
  timingYearMissing,
  timingTwoDigitYear,
  timingNoSuchDay,
  timingDayMonthSwap,
  timingCellsDisagree,
  timingRemark,
  timingFrequencyAssumed,
  timingSeveralDeadlines,
  timingDurationWithoutStart,
  recurrenceWithoutRule,
  dueBeforeStart,
  dueBeforeIssue,
  dueOutsidePlan,
  dueAfterReportDay,
  timingDaysOutdated,
  dueDiffersFromWords,
  dueDayMonthSwapped,
  timingKindDisagrees,
  timingKindUnknown,
  taskDayUnreadable,
  sectionMissing,
  sectionUnknown,
  subIndexMissing,
  subIndexUnknown,
  subIndexAmbiguous,
  subIndexByNumeral,
  subIndexNotOfHeading,
  subIndexOfOldEdition,
  sectionWithoutSubIndex,
  sectionNameDiffers,
  subIndexInTwoSections,
  subIndexWithoutTask,
  subIndexWeightsSum,
  productMissing,
  productColumnMissing,
  planNumberMissing,
  issueDayMissing,
  issueDayInFuture,
  issuerMissing,
  reportingDaysMissing,
  planPeriodReversed,
  journalChanged,
  scoreDecimalLost,
  scoreOutOfScale,
  scoreRepeated,
  scoreSumDiffers,
  rankImpossible,
  scoreYearImpossible,
  scoreSubIndexUnknown,
  targetOutOfScale,
  targetBandReversed,
  targetBelowResult,
  targetRankImpossible,
  answerPeriodUnreadable,
  answerTaskUnknown,
  answerBodyUnexpected,
  answerRepeated,
  progressNotInList,
  percentOutOfRange,
  percentFraction,
  percentDisagrees,
  percentDecreased,
  answerDayUnreadable,
  doneWithoutDay,
  answerDayInFuture,
  completedBeforeIssue,
  resultMissing,
  resultCopied,
  evidenceMissing,
  suspendedWithoutReason,
  statusCellOverwritten,
];
