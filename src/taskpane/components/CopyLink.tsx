import type { DeepLink } from "../../application/register/deep-link";
import { useTexts } from "../context/choices";
import { useWorkbook } from "../context/workbook";
import { CopyButton } from "./CopyButton";
import { en } from "./job.en";
import { vi } from "./job.vi";

/** Copies an address that leads back to this cell or finding; nothing where there is no such address. */
export function CopyLink({ link }: { readonly link: DeepLink }) {
  const texts = useTexts({ vi, en });
  const { desk } = useWorkbook();
  const address = desk.addressOf(link);
  if (address === null) return null;
  return <CopyButton key={address} text={address} label={texts.copyLink} doneLabel={texts.copied} />;
}
