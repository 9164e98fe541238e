import {
  both,
  choice,
  defineForm,
  scale,
  shortText,
  type AnyAnswers,
  type Field,
} from '#src/platform/forms/index.ts'
import type { AspectRatings, PracticeBodies } from '../practice.ts'
import { numberOf, textOf } from '../protocols/step-makers.ts'
import { rolePlayAspects } from '../rules/assertive.ts'
import { trainingWords } from './words.ts'

type Situation = Readonly<{ code: string; id: string; en: string }>

/** One role-play: what was practised, ten things rated by both from 0 to 4, one strength, one change. */
export function rolePlayForm(situations: readonly Situation[]) {
  const sides = { worker: names('w'), client: names('c') }
  return defineForm({
    id: 'training.role-play',
    version: 1,
    title: word('title'),
    fields: {
      ...(situations.length > 0
        ? { situation: choice({ label: word('situation'), options: situations, presentation: 'select' }) }
        : {}),
      other: shortText({ label: word('otherSituation'), maxLength: 200 }),
      ...ratings('w'),
      ...ratings('c'),
      strength: shortText({ label: word('strength'), required: true, maxLength: 300 }),
      change: shortText({ label: word('change'), required: true, maxLength: 300 }),
    } as Readonly<Record<string, Field>>,
    screens: (screen) => [
      screen(
        'moment',
        { title: word('situation') },
        situations.length > 0 ? ['situation', 'other'] : ['other'],
      ),
      screen('worker', { title: word('byWorker') }, sides.worker),
      screen('client', { title: word('byClient') }, sides.client),
      screen('said', { title: word('strength') }, ['strength', 'change']),
    ],
  })
}

/** What a filled-in sheet says; null when nobody said which moment it was. */
export function rolePlayOf(
  answers: AnyAnswers,
  situations: readonly Situation[],
): PracticeBodies['role_play'] | null {
  const chosen = situations.find((one) => one.code === textOf(answers, 'situation'))
  const situation = textOf(answers, 'other') || (chosen?.id ?? '')
  if (situation === '') return null
  return {
    situation,
    worker: ratingsOf(answers, 'w'),
    client: ratingsOf(answers, 'c'),
    strength: textOf(answers, 'strength'),
    change: textOf(answers, 'change'),
  }
}

type Side = 'w' | 'c'
function names(side: Side): string[] {
  return rolePlayAspects.map((aspect) => `${side}${aspect}`)
}
function ratings(side: Side) {
  return Object.fromEntries(
    rolePlayAspects.map((aspect) => [
      `${side}${aspect}`,
      scale({
        label: both(trainingWords.id.role.aspects[aspect], trainingWords.en.role.aspects[aspect]),
        min: 0,
        max: 4,
        low: word('scaleLow'),
        high: word('scaleHigh'),
        sealed: true,
      }),
    ]),
  )
}
function ratingsOf(answers: AnyAnswers, side: Side): AspectRatings {
  return Object.fromEntries(
    rolePlayAspects.flatMap((aspect) => {
      const given = numberOf(answers, `${side}${aspect}`)
      return given === null ? [] : [[aspect, given]]
    }),
  )
}

type Plain =
  | 'title'
  | 'situation'
  | 'otherSituation'
  | 'byWorker'
  | 'byClient'
  | 'scaleLow'
  | 'scaleHigh'
  | 'strength'
  | 'change'
function word(key: Plain) {
  return both(trainingWords.id.role[key], trainingWords.en.role[key])
}
