import { five, type ToldSession } from './sessions.ts'

type Sheet = ToldSession['sheet']
type Five = Readonly<Parameters<typeof five>>

/** The sheet of a meeting in which somebody spoke, was safe, and wants to go on. Mood 0-10, SUDS 0-100. */
export function spoke(mood: number, suds: number, client: Five, own: Five, more: Sheet = {}): Sheet {
  return {
    mood,
    suds,
    safetyAsked: 'yes',
    safety: 'safe',
    bullyingGoesOn: 'no',
    path: 'talk',
    teachBack: 'confirmed',
    goOn: 'yes',
    byClient: five(...client),
    byCounsellor: five(...own),
    ...more,
  }
}

/** The sheet of a meeting without talk. Five faces stand for the mood. */
export function wasSilent(face: 1 | 2 | 3 | 4 | 5, means: readonly string[], more: Sheet = {}): Sheet {
  return {
    mood: (face - 1) * 2.5,
    safetyAsked: 'yes',
    safety: 'no_answer',
    bullyingGoesOn: 'not_asked',
    path: 'silent',
    means,
    teachBack: 'not_asked',
    goOn: 'yes',
    ...more,
  }
}
