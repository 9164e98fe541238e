import { both, type Wording } from '#src/platform/forms/wording.ts'

/** A question by age: the child's words, the teenager's, the adult's; then the same in English. */
export function asked(
  id: readonly [anak: string, remaja: string, dewasa: string],
  en: readonly [anak: string, remaja: string, dewasa: string],
): Wording {
  return both({ anak: id[0], remaja: id[1], dewasa: id[2] }, { anak: en[0], remaja: en[1], dewasa: en[2] })
}
