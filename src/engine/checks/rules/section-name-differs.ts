import { fold } from "../../text/fold";
import { sectionRule } from "../rule";
import { SECTION } from "../sub-index/sub-index-column";

/** A heading that calls its sub-index otherwise than the list does (220/KH-UBND, heading X: "Sự nỗ lực …" for "Sự năng động …"). */
export const sectionNameDiffers = sectionRule({
  id: "section-name-differs",
  severity: "note",
  clarity: "product",
  title: "Đề mục gọi chỉ số bằng tên khác",
  source: "220/KH-UBND, Phụ lục I, mục X",
  fix: "manual",
  find: ({ section, taskCount }, context) => {
    const listed = context.subIndex(section.subIndex);
    if (listed === undefined || taskCount === 0) return [];
    const bare = (name: string): string => fold(name).replace(/^(chi so|cai thien|nang cao) /, "");
    const known = [listed.name, ...listed.aliases].map(bare);
    if (known.some((name) => name === bare(section.title) || bare(section.title).startsWith(`${name} `))) return [];
    return [{ column: SECTION, value: section.title, args: { title: section.title, name: listed.name } }];
  },
  message: ({ title, name }) => ({
    vi: `Đề mục “${title}” được hiểu là chỉ số “${name}”. Xác nhận, hoặc thêm cách gọi này vào cột “Tên khác” của trang “Chỉ số”.`,
    en: `Heading “${title}” is taken for sub-index “${name}”. Confirm, or add this name in column “Tên khác” of sheet “Chỉ số”.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ sections: [{ title: "Sự nỗ lực gia nhập và rút lui" }], task: {} }],
  },
});
