import { isRealDay } from '#src/platform/i18n/days.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Declaration } from './imported.ts'
import { importWords } from './import-words.ts'

const declared = [
  'holder',
  'licence',
  'dated',
  'users',
  'electronic',
  'unattended',
  'respondent',
  'ageFrom',
  'ageTo',
  'direction',
  'interval',
  'harm',
  'harmItems',
] as const
export type DeclaredField = (typeof declared)[number]
export type TypedDeclaration = Readonly<Partial<Record<DeclaredField, string>>>
export type DeclarationError = Readonly<{ name: DeclaredField | 'file'; message: string }>

export function typedDeclaration(form: FormData): TypedDeclaration {
  return Object.fromEntries(
    declared.flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim().slice(0, 400)]] : []
    }),
  )
}

/** Reads what somebody states about a licence. All or nothing: a licence that is half stated is none. */
export function readDeclaration(
  typed: TypedDeclaration,
  today: string,
  lang: Lang,
): Declaration | readonly DeclarationError[] {
  const words = importWords[lang]
  const errors: DeclarationError[] = []
  const wrong = (name: DeclaredField, message: string) => void errors.push({ name, message })
  const needed = [
    'holder',
    'licence',
    'dated',
    'users',
    'respondent',
    'ageFrom',
    'direction',
    'interval',
    'harm',
  ] as const
  for (const name of needed) if (!typed[name]) wrong(name, words.missing(words.fields[name]))
  if (!typed.electronic) wrong('electronic', words.noElectronicAllowed)
  if (typed.dated && !isPastDay(typed.dated, today)) wrong('dated', words.dateWrong)
  const [ageFrom, ageTo, interval] = [wholeIn(typed.ageFrom), wholeIn(typed.ageTo), wholeIn(typed.interval)]
  for (const [name, value] of [
    ['ageFrom', ageFrom],
    ['ageTo', ageTo],
    ['interval', interval],
  ] as const)
    if (typed[name] && value === null) wrong(name, words.numberWrong)
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) wrong('ageTo', words.agesWrong)
  const selfHarm = typed.harm === 'some' ? (typed.harmItems ?? '').split(/[\s,;]+/).filter(Boolean) : []
  if (typed.harm === 'some' && selfHarm.length === 0) wrong('harmItems', words.harmEmpty)
  const { holder, licence, dated, users } = typed
  if (errors.length > 0 || !holder || !licence || !dated || !users || ageFrom === null || interval === null)
    return errors
  return {
    holder,
    licence,
    dated,
    users,
    unattended: typed.unattended !== undefined,
    respondent: typed.respondent === 'caregiver' ? 'caregiver' : 'self',
    ageFrom,
    ageTo,
    direction:
      typed.direction === 'lowerIsBetter' || typed.direction === 'higherIsBetter' ? typed.direction : 'none',
    minIntervalDays: interval,
    selfHarm,
  }
}

function wholeIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null
}
function isPastDay(text: string, today: string): boolean {
  return isRealDay(text) && text <= today
}
