import type { StatusRule } from "../status-rule";

/** Tạm dừng: the latest answer says so, whatever the date. */
export const suspended: StatusRule = {
  status: "suspended",
  applies: ({ latest }) => latest?.progress === "suspended",
  reason: () => "suspended",
};
