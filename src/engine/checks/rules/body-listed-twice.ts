import { comparisonKey } from "../../bodies/comparison-key";
import { removal } from "../removal";
import { planRule } from "../rule";

/** One name in two rows of `Đơn vị`: forms and completeness would count the body twice. */
export const bodyListedTwice = planRule({
  id: "body-listed-twice",
  severity: "warning",
  clarity: "person",
  title: "Đơn vị ghi hai lần trong danh mục",
  source: "Sổ theo dõi: trang Đơn vị",
  fix: "choose",
  find: (_, { register }) => {
    const first = new Map<string, number>();
    return register.bodies.flatMap(({ name }, at) => {
      const key = comparisonKey(name);
      const before = first.get(key);
      if (before === undefined) first.set(key, at);
      return before === undefined
        ? []
        : [
            {
              subject: { kind: "body", at } as const,
              column: "Tên",
              value: name,
              args: { name },
              proposals: [removal("body", at, 0.6)],
            },
          ];
    });
  },
  message: ({ name }) => ({
    vi: `“${name}” đứng ở hai dòng của danh mục. Gộp lại, giữ một dòng.`,
    en: `“${name}” stands in two rows of the directory. Keep one.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, bodies: [{ name: "Sở Tài chính" }, { name: "Sở tài chính" }] }],
  },
});
