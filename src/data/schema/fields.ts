import * as z from 'zod/mini';

/** A record's id: lower-case words joined by hyphens, unique in the dossier and stable for ever (it is in people's links). */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * A date in EDTF (ISO 8601-2). The schema takes any text: whether it can be read is judged where the date is shown
 * (an unreadable date is shown as such, its record is never lost) and by the data check.
 */
export const dateSchema = z.string().check(z.minLength(1));

/** The `$schema` key that names the file's JSON Schema for editors. */
export const schemaKey = z.optional(z.string());

/** One to three plain sentences. */
export const proseSchema = z.string().check(z.minLength(1));

/** A record's title, at most 80 characters (the data check says where one is longer). */
export const titleSchema = z.string().check(z.minLength(1));

/** An address on the web. */
export const urlSchema = z.string().check(
  z.regex(/^https?:\/\/\S+$/, { abort: true }),
  z.refine((text) => URL.canParse(text)),
);

/** A language as a BCP 47 tag, such as `en-GB`. */
export const languageSchema = z.string().check(z.refine(isLanguageTag));

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
