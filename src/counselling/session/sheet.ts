import type { AnyAnswers, FieldError } from '#src/platform/forms/index.ts'
import type { Audience } from '#src/portal/index.ts'
import { qualities } from '../rules/alliance.ts'
import { toSuds } from '../rules/suds.ts'
import type { FiveQualities, SealedNote, SealedSession } from '../sealed-shapes.ts'
import { fieldOfQuality } from './client-fields.ts'
import { fieldOf, type FixedAnswers, type SheetGiven } from './session-form.ts'
import { homeworkStates, type HomeworkState } from '../homework.store.ts'

/** A task to be given. `dueOn` as YYYY-MM-DD. */
export type NewTask = Readonly<{
  title: string
  how: string
  withWhom?: string | undefined
  /** Whose task it is; theirs with whom the session was where nothing is said. */
  forWhom?: Audience | undefined
  dueOn: string | null
}>
export type HomeworkResult = Readonly<{ id: string; state: HomeworkState; result?: string | undefined }>

/** What one session came to: the part the team may see, the note behind the wall, and what follows from it. */
export type SessionOutcome = Readonly<{
  sheet: SealedSession
  note: SealedNote
  nextOn: string | null
  homework: readonly HomeworkResult[]
  tasks: readonly NewTask[]
}>

/**
 * What still keeps a session open beside the fields that are asked for anyway: either a next date or a word why
 * there is none. Silence is no reason to stay open: the ways without talk count as what was done.
 */
export function stillMissing(answers: Partial<FixedAnswers>): readonly FieldError[] {
  const missing: FieldError[] = []
  const owe = (field: string) => missing.push({ input: field, field, problem: { kind: 'missing' } })
  const silent = answers.path === 'silent' && (answers.means?.length ?? 0) > 0
  if (!answers.safetyAsked) owe('safetyAsked')
  if (!answers.done && !silent) owe('done')
  for (const field of ['progress', 'change', 'lesson'] as const) if (!answers[field]) owe(field)
  if (!answers.nextOn && !answers.noNext) owe('nextOn')
  return missing
}

/** The stored words of a sheet; `present` must be known, all else may be missing and stays missing. */
export function outcomeOf(
  answers: Partial<FixedAnswers>,
  all: AnyAnswers,
  given: SheetGiven,
): SessionOutcome {
  return {
    sheet: sheetOf(answers, all, given),
    note: noteOf(answers),
    nextOn: answers.nextOn ?? null,
    homework: given.homework.flatMap((one) => {
      const state = homeworkStates.find((known) => known === all[fieldOf('homeworkState', one.id)])
      const result = textOf(all[fieldOf('homeworkResult', one.id)])
      return state || result ? [{ id: one.id, state: state ?? 'given', result }] : []
    }),
    tasks: (answers.tasks ?? []).map((task) => ({
      title: task.title ?? '',
      how: task.how ?? '',
      withWhom: task.withWhom,
      ...(task.forWhom ? { forWhom: task.forWhom } : {}),
      dueOn: task.dueOn ?? null,
    })),
  }
}

function sheetOf(answers: Partial<FixedAnswers>, all: AnyAnswers, given: SheetGiven): SealedSession {
  const asked = answers.safetyAsked === 'yes'
  return stated({
    present: answers.present ?? [],
    mood: moodOf(answers.mood, given),
    suds: answers.suds === undefined ? undefined : (toSuds(answers.suds, given.suds) ?? undefined),
    safetyAsked: answers.safetyAsked,
    // An answer without a question was not given in this session.
    safety: asked ? answers.safety : undefined,
    bullyingGoesOn: answers.bullyingGoesOn,
    path: answers.path,
    goals: given.goals.flatMap((goal) => {
      const value = all[fieldOf('goal', goal.id)]
      return typeof value === 'number' ? [{ id: goal.id, value }] : []
    }),
    homeworkSeen: given.homework.flatMap((one) => {
      const state = textOf(all[fieldOf('homeworkState', one.id)])
      return state ? [{ id: one.id, state }] : []
    }),
    teachBack: answers.teachBack,
    byClient: qualitiesOf(answers, 'client'),
    byCaregiver: qualitiesOf(answers, 'carer'),
    byCounsellor: qualitiesOf(answers, 'own'),
    wrong: answers.anyWrong === 'yes' ? (answers.wrong ?? '') : undefined,
    caregiverWrong: answers.carerAnyWrong === 'yes' ? (answers.carerWrong ?? '') : undefined,
    caregiverGoOn: answers.carerGoOn,
    coachingPoints: listed(answers.coachingPoints),
    retaliation: answers.retaliation,
    reviewed: listed([answers.safetyAgain && 'safety', answers.mapAgain && 'map']),
    resilience: answers.resilience,
    decision: answers.decision,
    planChangedByClient: answers.planChanged,
    practicalNeedsMet: listed(answers.practical),
    welcomedAt: answers.welcomed ? answers.welcomedAt : undefined,
    means: answers.path === 'silent' ? listed(answers.means) : undefined,
    runs: listed(all['runs']),
    goOn: answers.goOn,
    noNext: answers.nextOn ? undefined : answers.noNext,
  })
}

function noteOf(answers: Partial<FixedAnswers>): SealedNote {
  return stated({
    done: answers.done ?? '',
    progress: answers.progress ?? '',
    change: answers.change ?? '',
    lesson: answers.lesson ?? '',
    agenda: answers.agenda,
    agendaOwn: answers.agendaOwn,
    heard: answers.heard,
    quote: answers.quote,
    feelings: listed(answers.feelings),
    meaning: answers.meaning,
    safetyWords: answers.safetyWords,
    adaptations: answers.adaptations,
    caregiverSees: answers.caregiverSees,
    coaching: answers.coaching,
    retaliationWords: answers.retaliationWords,
    strengthsAgain: answers.strengthsAgain,
    decisionWords: answers.decisionWords,
    reflection: answers.reflection,
    other: answers.other,
    noNextWords: answers.nextOn ? undefined : answers.noNextWords,
  })
}

/** Mood 0-10 however it was shown: five faces stand for 0, 2.5, 5, 7.5 and 10. */
export function moodOf(shown: number | undefined, given: Pick<SheetGiven, 'band'>): number | undefined {
  if (shown === undefined) return undefined
  return given.band === 'anak' ? (shown - 1) * 2.5 : shown
}

function qualitiesOf(
  answers: Partial<FixedAnswers>,
  whose: 'client' | 'carer' | 'own',
): FiveQualities | undefined {
  const given: FiveQualities = Object.fromEntries(
    qualities.flatMap((quality) => {
      const value = answers[fieldOfQuality(whose, quality)]
      return value === undefined ? [] : [[quality, value]]
    }),
  )
  return Object.keys(given).length > 0 ? given : undefined
}

function stated<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}
function listed(value: unknown): readonly string[] | undefined {
  const codes = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  return codes.length > 0 ? codes : undefined
}
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
