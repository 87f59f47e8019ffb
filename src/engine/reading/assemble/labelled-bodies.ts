/** "Chủ trì: …", "Đơn vị phối hợp: …", "phối hợp với: …" inside a text that says other things too. */
const LABEL =
  /(?:^|[\s;,.(–-])(?:(?:các\s+)?(?:cơ quan|đơn vị|bộ phận)(?:,\s*đơn vị)?\s+)?(chủ trì|phối hợp)(?:\s+(?:thực hiện|tham mưu))?(?:\s*:|\s+(?:với|cùng)(?=\s)\s*:?)/giu;
const SENTENCE_END = /\.(?:\s+(?=\p{Lu})|\s*$)|\n(?!\s*[-+•])/u;

export interface LabelledBodies {
  readonly lead: string | null;
  readonly coordinating: string | null;
}

/** The text names a lead or a coordinating body by its label. */
export const namesRole = (text: string): boolean => [...text.normalize("NFC").matchAll(LABEL)].length > 0;

/** The words behind each label, to the next label or the end of the sentence; null where there is no such label. */
export function labelledBodies(printed: string): LabelledBodies {
  const text = printed.normalize("NFC");
  const labels = [...text.matchAll(LABEL)];
  const found = labels.map((label, at) => {
    const rest = text.slice(label.index + label[0].length, labels[at + 1]?.index ?? text.length).trim();
    const words = (rest.split(SENTENCE_END)[0] ?? "").replace(/(?<![\s;,.()])[\s;,.()]+$/u, "").trim();
    return { isLead: /^ch/iu.test(label[1] ?? ""), words };
  });
  const of = (isLead: boolean): string | null => {
    const words = found.filter((one) => one.isLead === isLead && one.words !== "").map((one) => one.words);
    return words.length === 0 ? null : words.join("; ");
  };
  return { lead: of(true), coordinating: of(false) };
}
