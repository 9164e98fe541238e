import type { AgeBand, Both } from '#src/platform/i18n/catalogue.ts'

export type ResponseStyle = 'passive' | 'aggressive' | 'passiveAggressive' | 'assertive'

/** Where a scene plays, so that a child may find one like home. */
export type Region =
  | 'aceh'
  | 'sumatra'
  | 'riau'
  | 'jawa'
  | 'bali'
  | 'ntb'
  | 'ntt'
  | 'kalimantan'
  | 'sulawesi'
  | 'maluku'
  | 'papua'

export type SceneTheme =
  | 'names'
  | 'leftOut'
  | 'online'
  | 'belongings'
  | 'body'
  | 'pressure'
  | 'rumour'
  | 'fairness'
  | 'askHelp'
  | 'faith'
  | 'disability'
  | 'boarding'
  | 'family'
  | 'work'
  | 'money'

/** What everything written for a child carries: who wrote and reviewed it, when, under which licence. */
export type Authorship = Readonly<{
  author: string
  /** Null until a named psychologist has read it: shown as belum diverifikasi. */
  reviewer: string | null
  on: string
  licence: string
}>

export const ours: Authorship = {
  author: 'Naungan',
  reviewer: null,
  on: '2026-11-21',
  licence: 'CC-BY-SA-4.0',
}

export type SceneResponse = Readonly<{ style: ResponseStyle; text: Both }>

/** One card of the drill: what happens, ways to answer, and what to talk about. Invented people, no child of ours. */
export type AssertiveScene = Readonly<{
  id: string
  /** anak here is 7-11, remaja 12-17, dewasa 18 and over. */
  band: AgeBand
  region: Region
  themes: readonly [SceneTheme, ...SceneTheme[]]
  situation: Both
  /** In a mixed order that stays the same; the index is what a practice keeps. */
  responses: readonly SceneResponse[]
  why: Both
  /** Where leaving and telling an adult is the wise answer, it is said here. */
  leave: Both | null
  authorship: Authorship
}>

type Written = Omit<AssertiveScene, 'responses' | 'leave' | 'authorship' | 'band'> &
  Readonly<Record<'passive' | 'aggressive' | 'assertive', Both>> &
  Readonly<{ leave?: Both }>

/** A scene for children of 7 to 11: three ways to answer. */
export function forChildren(written: Written): AssertiveScene {
  return make(written, 'anak', [])
}

/** A scene for older readers also has the hidden jab. */
export function forOlder(
  band: 'remaja' | 'dewasa',
  written: Written & Readonly<{ passiveAggressive: Both }>,
): AssertiveScene {
  const { passiveAggressive, ...rest } = written
  return make(rest, band, [{ style: 'passiveAggressive', text: passiveAggressive }])
}

function make(written: Written, band: AgeBand, more: readonly SceneResponse[]): AssertiveScene {
  const { passive, aggressive, assertive, leave, ...rest } = written
  const inOrder: readonly SceneResponse[] = [
    { style: 'passive', text: passive },
    { style: 'aggressive', text: aggressive },
    { style: 'assertive', text: assertive },
    ...more,
  ]
  return { ...rest, band, responses: turned(inOrder, written.id), leave: leave ?? null, authorship: ours }
}

/** Turned by the id, so that the best answer does not always stand in the same place. */
function turned<T>(list: readonly T[], id: string): readonly T[] {
  const by = Array.from(id).reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % list.length
  return [...list.slice(by), ...list.slice(0, by)]
}

/** Both languages of one text. */
export function both(id: string, en: string): Both {
  return { id, en }
}
