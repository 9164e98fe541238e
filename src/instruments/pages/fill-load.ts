import { fileForPost, loadCase, type CaseFile, type CasePageData, type StaffCtx } from '#src/cases/index.ts'
import type { Mode } from '#content/instruments/meta.ts'
import { competenciesOf, someoneOnCall } from '#src/people/index.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, type Answer } from '#src/platform/web/answer.ts'
import type { FieldError } from '#src/ui/index.ts'
import { isMoment, type Moment } from '../administration.ts'
import { findInstrument } from '../find-instrument.ts'
import { dueAgain, type StaffMode } from '../give.ts'
import type { Instrument } from '../instrument.ts'
import { mayAskAsq, unattendedRefusal, type UnattendedRefusal } from '../may.ts'
import { fieldName, readAnswers, requiredMissing, type ReadAnswers, type Typed } from '../read-answers.ts'
import { questionsOf } from '../sheet.ts'
import { fillWords } from '../fill-words.ts'

/** What a page that gives an instrument knows before anybody answers. */
export type FillData = CasePageData &
  Readonly<{
    instrument: Instrument
    /** The first day it may be given again without a reason; null: today. */
    early: string | null
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
    early: await dueAgain(scope, data.file, instrument),
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
  early: string | null
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
  return {
    file,
    instrument,
    read: readAnswers(questionsOf(instrument.sheet.items), form),
    mode: staffMode(instrument, form.get('mode')),
    moment: isMoment(moment) ? moment : 'session',
    note: textIn(form, 'note'),
    reason: textIn(form, 'reason'),
    early: await dueAgain(scope, file, instrument),
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
  return [...errors, ...earlyErrors(post, ctx)]
}

export function earlyErrors(
  post: Pick<FillPost, 'early' | 'reason'>,
  ctx: Pick<StaffCtx, 'lang'>,
): FieldError[] {
  const words = fillWords[ctx.lang]
  if (!post.early || post.reason) return []
  return [
    { name: 'reason', message: `${words.early(formatDate(post.early, ctx.lang))} ${words.earlyMissing}` },
  ]
}

export function fillAgain(post: FillPost, errors: readonly FieldError[]): FillAgain {
  const { read, mode, moment, note, reason } = post
  return { typed: read.typed, mode, moment, note, reason, errors }
}
