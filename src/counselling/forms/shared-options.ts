import { refusedOption, unknownOption } from '#src/platform/forms/index.ts'

export const yesNoNotAsked = [
  { code: 'yes', id: 'Ya', en: 'Yes' },
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
] as const

export const yesNoUnknown = [
  { code: 'yes', id: 'Ya', en: 'Yes' },
  { code: 'no', id: 'Tidak', en: 'No' },
  unknownOption,
  refusedOption,
] as const

/** Only a yes is one: "not now" and "not asked" wait. */
export function hasAgreed(said: unknown): boolean {
  return said === 'agrees' || said === 'agrees_with_change'
}

/** Who has said what about a decision that is theirs (A33, C33). */
export const saidOptions = [
  { code: 'agrees', id: 'Setuju', en: 'Agrees' },
  { code: 'agrees_with_change', id: 'Setuju dengan perubahan', en: 'Agrees with a change' },
  { code: 'not_now', id: 'Belum mau sekarang', en: 'Not now' },
  { code: 'refuses', id: 'Tidak mau', en: 'Does not want it' },
  { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
] as const
