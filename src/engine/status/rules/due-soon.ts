import { addDays } from "../../calendar/calendar-date";
import { isDoneForPeriod } from "../completion";
import type { StatusRule } from "../status-rule";

/** Sắp đến hạn: due today or within the days of the setting, both ends inclusive. */
export const dueSoon: StatusRule = {
  status: "due-soon",
  applies: (one) => {
    const { asOf, settings } = one.question;
    return one.due !== null && !isDoneForPeriod(one) && one.due <= addDays(asOf, settings.dueSoonDays);
  },
  reason: ({ due, question }) => (due === question.asOf ? "due-today" : "due-soon"),
};
