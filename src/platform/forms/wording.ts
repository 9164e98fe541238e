import { type AgeBand, type Banded, type Both, forBand, type Lang } from '#src/platform/i18n/catalogue.ts'

/** One language's wording: the same for everyone, or by the age of the reader. */
export type Text = string | Banded

/** Wording in both languages. Code lists give the words for younger readers as `anak` and `remaja`. */
export interface Wording {
  readonly id: Text
  readonly en: Text
  readonly anak?: Both
  readonly remaja?: Both
}

/** Who reads: the language and the age band every piece of wording is resolved with. */
export interface Reader {
  readonly lang: Lang
  readonly band: AgeBand
}

/** Wording in both languages, Indonesian first. */
export function both(id: Text, en: Text): Wording {
  return { id, en }
}

/** The text for one reader; a child gets the simplest there is. */
export function say(wording: Wording, reader: Reader): string {
  const younger = { anak: wording.anak ?? wording.remaja, remaja: wording.remaja, dewasa: undefined }[
    reader.band
  ]
  return younger ? younger[reader.lang] : forBand(wording[reader.lang], reader.band)
}
