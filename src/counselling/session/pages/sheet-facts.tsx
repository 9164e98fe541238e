import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import { answerView, say } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { caseHref, Prose } from '#src/cases/index.ts'
import { Link, type Fact } from '#src/ui/index.ts'
import { qualities } from '../../rules/alliance.ts'
import type { FiveQualities, SealedSession } from '../../sealed-shapes.ts'
import { homeworkStateWords, modeReasons, sessionModes } from '../codes.ts'
import { givenThen, type RoomData } from '../load-room.ts'
import { fixedSheet } from '../session-form.ts'
import { sessionWords } from '../words.ts'
import { labelsOf } from './note-facts.tsx'

/** What the team may see of a closed session: codes, ratings, tasks, and what the client said of it. */
export function sheetFacts(room: RoomData, sheet: SealedSession, lang: Lang): Fact[] {
  const words = sessionWords[lang]
  const label = labelsOf(room, lang)
  const said = codedIn(room, lang)
  const then = givenThen(room)
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [words.start.mode, modeOf(room, lang)],
    [label('present'), said('present', sheet.present)],
    [words.closed.welcomedAt, said('welcomedAt', sheet.welcomedAt)],
    [
      label('mood'),
      sheet.mood === undefined
        ? undefined
        : words.of(formatNumber(sheet.mood, lang, sheet.mood % 1 ? 1 : 0), 10),
    ],
    [label('suds'), sheet.suds === undefined ? undefined : words.of(String(sheet.suds), 100)],
    [label('safetyAsked'), said('safetyAsked', sheet.safetyAsked)],
    [label('safety'), said('safety', sheet.safety)],
    [label('bullyingGoesOn'), said('bullyingGoesOn', sheet.bullyingGoesOn)],
    [label('means'), said('means', sheet.means)],
    [
      words.closed.cards,
      sheet.cards && (
        <Link href={caseHref(room.file.head.id, 'gambar')}>
          {words.closed.cardsCount(sheet.cards.length)}
        </Link>
      ),
    ],
    [words.closed.runs, then.runs.map((run) => say(run.label, { lang, band: 'dewasa' })).join(', ')],
    [words.closed.homework, listOf(askedAfter(room, sheet, lang))],
    [
      room.session.kind === 'caregiver' ? words.room.goalsByCaregiver : words.room.goalsHead,
      listOf(
        then.goals.map(
          (goal) =>
            `${goal.words.replace(/[.\s]+$/, '')}: ${sheet.goals?.find((one) => one.id === goal.id)?.value ?? '–'}`,
        ),
      ),
    ],
    [words.closed.tasks, listOf(room.tasks.map((one) => one.title))],
    [label('teachBack'), said('teachBack', sheet.teachBack)],
    [label('retaliation'), said('retaliation', sheet.retaliation)],
    [words.closed.lookedAgain, listOf((sheet.reviewed ?? []).map((code) => words.closed.looked(code)))],
    [
      label('resilience'),
      sheet.resilience === undefined ? undefined : words.of(String(sheet.resilience), 10),
    ],
    [label('coachingPoints'), said('coachingPoints', sheet.coachingPoints)],
    [
      room.session.kind === 'caregiver' ? words.alliance.caregiver : words.alliance.client,
      five(sheet.byClient, lang),
    ],
    [words.alliance.caregiver, five(sheet.byCaregiver, lang)],
    [words.alliance.own, five(sheet.byCounsellor, lang)],
    [words.closed.wrong, wrongIn(sheet.wrong, lang)],
    [label('goOn'), said('goOn', sheet.goOn)],
    [words.closed.wrongByCaregiver, wrongIn(sheet.caregiverWrong, lang)],
    [words.closed.goOnByCaregiver, said('carerGoOn', sheet.caregiverGoOn)],
    [label('decision'), said('decision', sheet.decision)],
    [words.closed.planChanged, sheet.planChangedByClient ? words.closed.yes : undefined],
    [label('practical'), said('practical', sheet.practicalNeedsMet)],
    [words.closed.next, nextOf(room, sheet, said, lang)],
  ]
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []))
}

type Said = ReturnType<typeof codedIn>

/** An answer in the words of its own question; nothing where none was given. */
function codedIn(room: Pick<RoomData, 'given'>, lang: Lang) {
  const { fields } = fixedSheet(room.given)
  return (name: keyof typeof fields, value: string | readonly string[] | undefined): ComponentChildren =>
    value === undefined || value.length === 0
      ? undefined
      : answerView(fields[name], value, { lang, band: 'dewasa' })
}

function modeOf(room: Pick<RoomData, 'session' | 'modeReason'>, lang: Lang): string {
  const mode = wordFor(sessionModes, room.session.mode, lang)
  return room.modeReason ? `${mode} (${wordFor(modeReasons, room.modeReason, lang)})` : mode
}

function askedAfter(room: RoomData, sheet: SealedSession, lang: Lang): readonly string[] {
  return (sheet.homeworkSeen ?? []).flatMap(({ id, state }) => {
    const one = room.asked.find((task) => task.id === id)
    return one ? [`${one.title}: ${wordFor(homeworkStateWords, state, lang)}`] : []
  })
}

function nextOf(room: RoomData, sheet: SealedSession, said: Said, lang: Lang): ComponentChildren {
  const { nextOn } = room.session
  if (nextOn) return formatDate(nextOn, lang)
  return (
    sheet.noNext && (
      <>
        {sessionWords[lang].closed.noNext}: {said('noNext', sheet.noNext)}
      </>
    )
  )
}

function wrongIn(words: string | undefined, lang: Lang): ComponentChildren {
  return words === '' ? sessionWords[lang].closed.wrongNoWords : words && <Prose text={words} />
}

function listOf(lines: readonly string[]): ComponentChildren {
  return lines.length > 0 && <Prose text={lines.join('\n')} />
}

function five(given: FiveQualities | undefined, lang: Lang): string | undefined {
  const words = sessionWords[lang].qualities
  const parts = qualities.flatMap((quality) =>
    given?.[quality] === undefined ? [] : [`${words[quality]} ${given[quality]}`],
  )
  return parts.length > 0 ? parts.join(', ') : undefined
}
