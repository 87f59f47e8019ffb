/** Vietnamese comes first everywhere, English is for those who do not read it. */
export type Language = "vi" | "en";

/** The same sentence for a person in every language. */
export type Sentence = Readonly<Record<Language, string>>;
