import { BODY_COLUMNS, NEW_BODY } from "../sheets/register/body-columns";

const KIND_COLUMN = BODY_COLUMNS.find(({ header }) => header === "Loại");

/** "ward" → "Phường", as the column `Loại` of `tblDonVi` says it. */
export const kindLabel = (kind: string): string => KIND_COLUMN?.show({ ...NEW_BODY, kind }) ?? kind;
