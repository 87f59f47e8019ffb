import { fold } from "../../text/fold";
import { BODY_COLUMNS } from "../names/body-side";
import { taskRule } from "../rule";

const ABOVE =
  /^(?:bo (?!phan|chi huy|doi|tu lenh)|chinh phu|thu tuong|quoc hoi|van phong chinh phu|toa an nhan dan toi cao)/;
/** The first letters of those names, to look no further at the others. */
const CENTRAL_LETTER = /^\s*[bctqv]/i;
const LOCAL = /\b(uy ban nhan dan|ubnd|so|ban quan ly)\b/;

/** A ministry that leads a task of a local plan: the issuer cannot give it orders. */
export const leadOutsideAuthority = taskRule({
  id: "lead-outside-authority",
  severity: "warning",
  clarity: "authority",
  title: "Cơ quan chủ trì ngoài thẩm quyền giao việc",
  source: "220/KH-UBND, mục II.2: rõ thẩm quyền",
  fix: "manual",
  find: ({ task }, context) => {
    const { issuer } = context.register.plan.plan;
    const isLocal = context.once("the issuer is local", () => issuer === null || LOCAL.test(fold(issuer)));
    if (!isLocal) return [];
    return task.leadBodies
      .filter((name) => CENTRAL_LETTER.test(name) && ABOVE.test(`${fold(name)} `))
      .map((name) => ({
        column: BODY_COLUMNS.lead,
        value: name,
        about: name,
        args: { name, issuer: issuer ?? "cơ quan ban hành" },
      }));
  },
  message: ({ name, issuer }) => ({
    vi: `“${name}” không thuộc thẩm quyền giao việc của ${issuer}. Ghi cơ quan của địa phương làm đầu mối.`,
    en: `“${name}” takes no orders from ${issuer}. Name a local body that follows it up.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Bộ phận Một cửa"] } }],
    rejects: [{ task: { leadBodies: ["Bộ Tài chính"] } }],
  },
});
