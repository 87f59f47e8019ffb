import type { Verb } from "./verb";

/** The help, made from the declarations of the verbs. */
export function helpLines(verbs: readonly Verb[]): string[] {
  const common = [
    "  --json            In đúng một tài liệu JSON ra đầu ra chuẩn.",
    "  --lang vi|en      Ngôn ngữ của thông báo (mặc định vi).",
  ];
  return verbs.flatMap((verb) => [
    `pciwb ${verb.usage}`,
    `  ${verb.summary}`,
    ...verb.options.map(
      ({ name, value, vi }) => `  ${`--${name}${value === undefined ? "" : ` ${value}`}`.padEnd(18)}${vi}`,
    ),
    ...common,
    "",
  ]);
}
