import {
  both,
  choice,
  choices,
  date,
  defineForm,
  type AnswersOf,
  type ChoiceField,
  type Option,
} from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, type CaseFile, type FormOutcome, type StaffCtx } from '#src/cases/index.ts'
import type { StoredAppointment } from '#src/calendar/index.ts'
import { formatTime } from '#src/platform/i18n/format.ts'
import { openEpisode, type EpisodeBook } from '../../open-episode.ts'
import { isOpen } from '../../episode.ts'
import { reviewDue } from '../../rules/episode-gates.ts'
import { heldWithClient, openSessions, type OpenSession } from '../../session-facts.ts'
import { sessionKinds } from '../../session.store.ts'
import { modeReasons, presentPeople, sessionKindWords, sessionModes } from '../codes.ts'
import { appointmentsToday } from '../linked-appointment.ts'
import { mayHold } from '../may-hold.ts'
import { openSession, type Started } from '../open-session.ts'
import { sessionWords } from '../words.ts'

type Given = Readonly<{
  book: EpisodeBook
  today: readonly StoredAppointment[]
  /** Whether it is time to look back together (after sessions 4 and 8). */
  review: boolean
}>

const [boosterKind] = sessionKindWords.filter((kind) => kind.code === 'booster')
const kindsFor = (given: Given): readonly Option<string>[] =>
  isOpen(given.book.episode) || !boosterKind ? sessionKindWords : [boosterKind]

const startFields = (given: Given) => ({
  kind: choice({
    label: both(sessionWords.id.start.kind, sessionWords.en.start.kind),
    hint: both(sessionWords.id.start.kindHint, sessionWords.en.start.kindHint),
    options: kindsFor(given),
    required: true,
  }),
  mode: choice({
    label: both(sessionWords.id.start.mode, sessionWords.en.start.mode),
    options: sessionModes,
    required: true,
  }),
  modeReason: choice({
    label: both(sessionWords.id.start.modeReason, sessionWords.en.start.modeReason),
    options: modeReasons,
    presentation: 'select',
  }),
  present: choices({
    label: both(sessionWords.id.start.present, sessionWords.en.start.present),
    options: presentPeople,
  }),
})
type StartFields = ReturnType<typeof startFields> & { readonly appointment?: ChoiceField<string> }
const about = { version: 1, title: both('Sesi baru', 'New session') } as const
const startForm = (given: Given) =>
  defineForm({
    ...about,
    id: 'counselling.session_start',
    fields: { ...appointmentField(given), ...startFields(given) } as StartFields,
  })
const paperForm = (given: Given) =>
  defineForm({
    ...about,
    id: 'counselling.session_paper',
    fields: {
      heldOn: date({
        label: both(sessionWords.id.start.paperDay, sessionWords.en.start.paperDay),
        past: true,
        required: true,
      }),
      ...startFields(given),
    },
  })

async function givenFor(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<Given | null> {
  if (!mayHold(ctx.visitor)) return null
  const book = await openEpisode(scope, ctx.visitor, file)
  return (
    book && {
      book,
      today: await appointmentsToday(scope, file),
      review: timeForReview(await openSessions(scope, book)),
    }
  )
}

/** Reviews are counted by how many sessions had been held when each took place. */
function timeForReview(sessions: readonly Pick<OpenSession, 'state' | 'kind'>[]): boolean {
  const held = heldWithClient(sessions)
  const reviewed = held.flatMap((one, before) => (one.kind === 'review' ? [before] : []))
  return reviewDue(held.length, reviewed) !== null
}

/** Only asked when something stands in the calendar for today. */
function appointmentField(given: Given) {
  const [first, ...rest] = given.today.map((one) => ({
    code: String(one.id),
    id: formatTime(one.startsAt, 'id'),
    en: formatTime(one.startsAt, 'en'),
  }))
  return first
    ? {
        appointment: choice({
          label: both(sessionWords.id.start.appointment, sessionWords.en.start.appointment),
          options: [first, ...rest],
        }),
      }
    : {}
}

const usual = (given: Given) => ({
  kind: isOpen(given.book.episode)
    ? given.review
      ? 'review'
      : given.book.episode.kind === 'family'
        ? 'family'
        : 'individual'
    : 'booster',
  mode: 'in_person',
  present: ['client'],
  ...(given.today[0] ? { appointment: String(given.today[0].id) } : {}),
})

type StartAnswers = Pick<
  AnswersOf<ReturnType<typeof paperForm>>,
  'kind' | 'mode' | 'modeReason' | 'present'
> &
  Readonly<{ appointment?: string | undefined }>

async function begin(
  scope: AccountScope,
  ctx: StaffCtx,
  given: Given,
  answers: StartAnswers,
  fromPaperOn: string | null,
): Promise<FormOutcome> {
  const kind = sessionKinds.find((one) => one === answers.kind)
  const started: Started = await openSession(scope, given.book, {
    kind: kind ?? 'individual',
    mode: answers.mode,
    modeReason: answers.modeReason ?? null,
    present: answers.present ?? [],
    appointmentId: answers.appointment ?? null,
    fromPaperOn,
  })
  if (started.ok) return { to: `sesi/${started.sessionId}`, flash: 'begun' }
  const words = sessionWords[ctx.lang].start
  const problem = {
    closed: words.closed,
    reason_missing: words.reasonMissing,
    overtaken: words.overtaken,
    in_future: words.inFuture,
  }[started.why]
  return { problem }
}

export const newSessionPage: Page = caseForm({
  path: 'sesi/baru',
  part: 'sesi',
  title: (lang) => sessionWords[lang].start.title,
  given: givenFor,
  form: startForm,
  filled: usual,
  submit: (lang) => sessionWords[lang].start.submit,
  run: (scope, ctx, _file, answers, given) => begin(scope, ctx, given, answers, null),
})

export const paperSessionPage: Page = caseForm({
  path: 'sesi/kertas',
  part: 'sesi',
  title: (lang) => sessionWords[lang].start.paperTitle,
  given: givenFor,
  form: paperForm,
  filled: usual,
  submit: (lang) => sessionWords[lang].start.paperSubmit,
  run: (scope, ctx, _file, answers, given) => begin(scope, ctx, given, answers, answers.heldOn),
})
