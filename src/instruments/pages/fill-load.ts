import {
  fileForPost,
  loadCase,
  todayOf,
  type CaseFile,
  type CasePageData,
  type StaffCtx,
} from '#src/cases/index.ts'
import type { Mode } from '#content/instruments/meta.ts'
import { competenciesOf, someoneOnCall } from '#src/people/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { FieldError } from '#src/ui/index.ts'
import { isMoment, type Moment } from '../administration.ts'
import { findInstrument } from '../find-instrument.ts'
import { needsAgeReason, type Ages } from '../age-fit.ts'
import { agesIn, tooEarly, type Early, type StaffMode } from '../give.ts'
import type { Instrument } from '../instrument.ts'
import { mayAskAsq, unattendedRefusal, type UnattendedRefusal } from '../may.ts'
import { fieldName, readAnswers, requiredMissing, type ReadAnswers, type Typed } from '../read-answers.ts'
import { questionsOf } from '../sheet.ts'
import { fillWords } from '../fill-words.ts'

/** What a page that gives an instrument knows before anybody answers. */
export type FillData = CasePageData &
  Readonly<{
    instrument: Instrument
    /** Null: it may be given today without a reason. */
    early: Early | null
    ages: Ages
    today: string
    /** Null where the person may be asked to answer alone. */
    refused: UnattendedRefusal | null
    audience: Audience
    mayAsk: boolean
  }>

export type FillAgain = Readonly<{
  typed: Typed
  mode: string
  moment: string
  note: string
  reason: string
  ageReason: string
  filledOn: string
  errors: readonly FieldError[]
}>

export async function loadFill(scope: AccountScope, ctx: StaffCtx): Promise<FillData | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const instrument = await findInstrument(scope, ctx.params['instrument'] ?? '')
  if (!instrument) return absent()
  const audience = instrument.meta.respondent === 'caregiver' ? 'caregiver' : 'client'
  return {
    ...data,
    instrument,
    audience,
    early: await tooEarly(scope, data.file, instrument, todayOf(scope.now)),
    ages: agesIn(data.file, scope.now),
    today: todayOf(scope.now),
    refused: unattendedRefusal(instrument, { someoneOnCall: await someoneOnCall(scope), audience }),
    mayAsk: await mayGive(scope, ctx, instrument),
  }
}

/** The spoken script needs training on record; everything else the role. */
export async function mayGive(scope: AccountScope, ctx: StaffCtx, instrument: Instrument): Promise<boolean> {
  if (instrument.meta.scoring.kind !== 'asq') return true
  return mayAskAsq(
    ctx.visitor.roles,
    (await competenciesOf(scope, ctx.visitor.accountId)).includes('SUICIDE_SAFETY'),
  )
}

export type FillPost = Readonly<{
  file: CaseFile
  instrument: Instrument
  read: ReadAnswers
  mode: StaffMode
  moment: Moment
  note: string
  reason: string
  ageReason: string
  /** Made for people older than this child. */
  outsideAge: boolean
  /** What stands in the field for the day of a paper sheet. */
  filledOn: string
  today: string
  early: Early | null
}>

/** Everything a post needs, or null when nothing of that name is theirs to write. */
export async function readFillPost(
  scope: AccountScope,
  ctx: StaffCtx,
  form: FormData,
): Promise<FillPost | null> {
  const file = await fileForPost(scope, ctx)
  const instrument = file && (await findInstrument(scope, ctx.params['instrument'] ?? ''))
  if (!file || !instrument || !(await mayGive(scope, ctx, instrument))) return null
  const moment = form.get('moment')
  const mode = staffMode(instrument, form.get('mode'))
  const filledOn = textIn(form, 'filledOn')
  const today = todayOf(scope.now)
  const day = mode === 'paper' && form.get('do') !== 'assign' && isRealDay(filledOn) ? filledOn : today
  return {
    file,
    instrument,
    read: readAnswers(questionsOf(instrument.sheet.items), form),
    mode,
    moment: isMoment(moment) ? moment : 'session',
    note: textIn(form, 'note'),
    reason: textIn(form, 'reason'),
    ageReason: textIn(form, 'ageReason'),
    outsideAge: needsAgeReason(instrument, agesIn(file, scope.now)),
    filledOn,
    today,
    early: await tooEarly(scope, file, instrument, day),
  }
}

export function staffModes(instrument: Instrument): StaffMode[] {
  const isStaff = (mode: Mode): mode is StaffMode => mode !== 'unattended'
  return instrument.meta.modes.filter(isStaff)
}

function staffMode(instrument: Instrument, posted: FormDataEntryValue | null): StaffMode {
  const modes = staffModes(instrument)
  return modes.find((mode) => mode === posted) ?? modes[0] ?? 'paper'
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, 2000) : ''
}

/** What stands in the way of saving; `asIs` lets what the sheet calls required stay empty. */
export function fillErrors(post: FillPost, ctx: Pick<StaffCtx, 'lang'>, asIs: boolean): FieldError[] {
  const words = fillWords[ctx.lang]
  const { instrument, read } = post
  const problems = [...read.problems, ...(asIs ? [] : requiredMissing(instrument.sheet, read.answers))]
  const questions = questionsOf(instrument.sheet.items)
  const errors = problems.map(({ linkId, why }): FieldError => {
    const text = questions.find((one) => one.linkId === linkId)?.text[ctx.lang] ?? linkId
    return {
      name: fieldName(linkId),
      message: why === 'wrong' ? words.wrong(text) : words.requiredMissing(text),
    }
  })
  return [...errors, ...paperErrors(post, ctx), ...reasonErrors(post, ctx)]
}

/** A sheet from paper says when it was filled in: not later than today, and not before anybody kept such papers here. */
function paperErrors({ mode, filledOn, today }: FillPost, ctx: Pick<StaffCtx, 'lang'>): FieldError[] {
  if (mode !== 'paper') return []
  const words = fillWords[ctx.lang]
  if (!isRealDay(filledOn) || filledOn < '1990-01-01')
    return [{ name: 'filledOn', message: words.filledOnMissing }]
  return filledOn > today ? [{ name: 'filledOn', message: words.filledOnAhead }] : []
}

/** Reasons that must be written: before its day, and for a child younger than it was made for. */
export function reasonErrors(
  post: Pick<FillPost, 'early' | 'reason' | 'outsideAge' | 'ageReason'>,
  ctx: Pick<StaffCtx, 'lang'>,
): FieldError[] {
  const words = fillWords[ctx.lang]
  const errors: FieldError[] = []
  if (post.early && !post.reason)
    errors.push({ name: 'reason', message: `${earlyText(post.early, ctx.lang)} ${words.earlyMissing}` })
  if (post.outsideAge && !post.ageReason) errors.push({ name: 'ageReason', message: words.ageReasonMissing })
  return errors
}

export function earlyText(early: Early, lang: StaffCtx['lang']): string {
  const words = fillWords[lang]
  return early.next
    ? words.early(formatDate(early.next, lang))
    : words.nearLater(formatDate(early.near, lang))
}

export function fillAgain(post: FillPost, errors: readonly FieldError[]): FillAgain {
  const { read, mode, moment, note, reason, ageReason, filledOn } = post
  return { typed: read.typed, mode, moment, note, reason, ageReason, filledOn, errors }
}
