/** A header as the name of its column: typed on another machine it may be composed otherwise or have blanks around. */
export const headerName = (header: string): string => header.normalize("NFC").trim();
