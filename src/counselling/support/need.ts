import { codeList, type CodeOf } from '#content/codes/code.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import { practicalNeeds } from '../session/codes.ts'

export type NeedId = Id<'practical_need'>
/** Obstacles of daily life that stand between somebody and getting better (requirement C16): the list of the session. */
export const needKinds = practicalNeeds
export type NeedKind = CodeOf<typeof needKinds>

export const needActors = codeList(
  { code: 'counsellor', id: 'Konselor', en: 'The counsellor' },
  { code: 'team', id: 'Tim layanan', en: 'The team' },
  { code: 'school', id: 'Sekolah', en: 'The school' },
  { code: 'caregiver', id: 'Pengasuh', en: 'A caregiver' },
  { code: 'client', id: 'Klien sendiri', en: 'The client' },
  { code: 'other', id: 'Lembaga lain', en: 'Another body' },
)
export type NeedActor = CodeOf<typeof needActors>

export const needStates = codeList(
  { code: 'open', id: 'Sedang diurus', en: 'Being dealt with' },
  { code: 'partly', id: 'Terpenuhi sebagian', en: 'Met in part' },
  { code: 'met', id: 'Terpenuhi', en: 'Met' },
  { code: 'not_met', id: 'Tidak terpenuhi', en: 'Not met' },
)
export type NeedState = CodeOf<typeof needStates>

export type SealedNeed = Readonly<{
  words: string
  who?: string | undefined
  /** How it came out. */
  result?: string | undefined
}>
export type NeedFacts = Readonly<{
  kind: NeedKind
  acts: NeedActor
  byOn: string | null
  state: NeedState
}>
export type Need = NeedFacts &
  SealedNeed &
  Readonly<{
    id: NeedId
    caseId: CaseId
    stateOn: string | null
    madeBy: AccountId
    madeAt: Date
    version: number
  }>

/** The first day on which something was promised and is not there yet; null when nothing is owed. */
export function nextNeedDay(needs: readonly Pick<Need, 'state' | 'byOn'>[]): string | null {
  const days = needs.flatMap((need) => (stillOwed(need.state) && need.byOn ? [need.byOn] : []))
  return days.toSorted()[0] ?? null
}
export function stillOwed(state: NeedState): boolean {
  return state === 'open' || state === 'partly'
}
