import { type DeepLink, hashOf } from "../../application/register/deep-link";

/** The page's own address with the link behind it; of a page opened from a folder too. */
export const pageAddress = (link: DeepLink): string => `${window.location.href.replace(/#.*$/, "")}${hashOf(link)}`;
