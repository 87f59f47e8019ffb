/**
 * Content Security Policy of the two pages. Set by meta, because the add-in may lie on a web server whose headers nobody
 * controls; docs/deploy.md has the headers for servers where somebody does.
 */

/** Where Office.js comes from unless a copy is bundled. */
export const OFFICE_HOST = "https://appsforoffice.microsoft.com";

/**
 * Fluent's style engine adds empty <style> elements and fills them through the style sheet's own methods, which no policy
 * restricts. This is the digest of the empty text: an empty style element is allowed, inline styles with a content are not.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export type PageKind = "page" | "taskpane";
export type OfficeJs = "cdn" | "bundled";

/** The policy of a page as one line. Only Excel's pane with Office.js from Microsoft speaks to another host. */
export function contentPolicy(page: PageKind, officeJs: OfficeJs): string {
  const office = page === "taskpane" && officeJs === "cdn" ? ` ${OFFICE_HOST}` : "";
  const rules: Readonly<Record<string, string>> = {
    "default-src": "'none'",
    "script-src": `'self'${office}`,
    "style-src": `'self' ${EMPTY_STYLE}`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": `'self'${office}`,
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
