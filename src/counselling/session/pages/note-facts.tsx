import { wordFor } from '#content/codes/code.ts'
import { say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Prose } from '#src/cases/index.ts'
import type { Fact } from '#src/ui/index.ts'
import type { SealedNote } from '../../sealed-shapes.ts'
import { feelings } from '../codes.ts'
import type { RoomData } from '../load-room.ts'
import { fixedSheet, type FixedAnswers } from '../session-form.ts'

/** The words of a note under the names they were asked by. */
export function noteFacts(room: Pick<RoomData, 'given'>, note: SealedNote, lang: Lang): Fact[] {
  const label = labelsOf(room, lang)
  const names = [
    'agenda',
    'agendaOwn',
    'done',
    'quote',
    'meaning',
    'adaptations',
    'caregiverSees',
    'coaching',
    'retaliationWords',
    'strengthsAgain',
    'decisionWords',
    'heard',
    'safetyWords',
    'progress',
    'change',
    'lesson',
    'reflection',
    'other',
    'noNextWords',
  ] as const
  const texts = names.flatMap((name) => {
    const text = note[name]
    return text ? [{ term: label(name), value: <Prose text={text} /> }] : []
  })
  const named = note.feelings?.map((code) => wordFor(feelings, code, lang)).join(', ')
  return named ? [...texts, { term: label('feelings'), value: named }] : texts
}

/** What each question of the sheet is called, for a worker. */
export function labelsOf(room: Pick<RoomData, 'given'>, lang: Lang) {
  const { fields } = fixedSheet(room.given)
  return (name: keyof FixedAnswers & keyof typeof fields): string =>
    say(fields[name].label, { lang, band: 'dewasa' })
}
