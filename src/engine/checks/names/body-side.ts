/** The two columns of bodies of `tblNhiemVu`. */
export type BodySide = "lead" | "coordinating";

export const BODY_COLUMNS: Readonly<Record<BodySide, string>> = {
  lead: "Cơ quan chủ trì",
  coordinating: "Cơ quan phối hợp",
};
