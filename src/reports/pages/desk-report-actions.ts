import { isCodeIn } from '#content/codes/code.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { isUrgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type ReportId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { absent, again, doneAndAgain, redirect, type Answer } from '#src/platform/web/answer.ts'
import type { Action, Again, Ctx } from '#src/platform/web/page.ts'
import { institutionsToChoose } from '#src/people/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { answerReporter, noteForColleagues } from '../answer-reporter.ts'
import { startingKinds, type TemplateKind } from '../answer-templates.ts'
import { changeReportUrgency } from '../change-urgency.ts'
import { declareConflict, liftExclusion, liftReasons } from '../declare-conflict.ts'
import { findDeskReport } from '../desk.store.ts'
import { identifyReport } from '../identify-report.ts'
import { reportKeyIfOpen } from '../open-report.ts'
import { refuse, type Outcome } from '../outcome.ts'
import { hearBell } from '../ring-bell.ts'
import { giveBackReport, takeReport } from '../take-report.ts'
import { loweringReasons } from '../triage.ts'
import { againFrom, beginAnswer, leftAfter, type DeskAgain } from './desk-report-state.ts'
import { bandOf, reporterLang } from './desk-report-talk.tsx'

type DeskCtx = Ctx<Member>
type Act = (scope: AccountScope, ctx: DeskCtx, id: ReportId, form: FormData) => Promise<Outcome>
type DeskAction = Action<Member, AccountScope, DeskAgain, undefined>

/** A post on the page of one report: done and back to it with a word, or shown again with everything typed. */
function act(name: string, to: (id: ReportId) => string, flash: string, run: Act): DeskAction {
  return {
    run: async (scope, ctx, form): Promise<Answer | Again<DeskAgain>> => {
      const id = asId<'report'>(ctx.params['id'])
      if (!id) return absent()
      const outcome = await run(scope, ctx, id, form)
      if (outcome.ok) {
        const left = leftAfter(form, name)
        return left ? doneAndAgain(left, flash) : redirect(to(id), flash)
      }
      return outcome.refusal.kind === 'gone'
        ? absent()
        : again(againFrom(outcome.refusal, form, name), outcome.refusal.kind === 'incomplete' ? 422 : 409)
    },
  }
}

/** What is written under the key of the report: it may have been closed to its writer since the page was opened. */
const sealed =
  (run: (scope: AccountScope, id: ReportId, key: SealKey, form: FormData) => Promise<Outcome>): Act =>
  async (scope, ctx, id, form) => {
    const key = await reportKeyIfOpen(scope, ctx.visitor, id)
    return key ? run(scope, id, key, form) : refuse({ kind: 'gone' })
  }

const here = (part: string) => (id: ReportId) => `/meja/${id}#${part}`
const version = (form: FormData) => Number(postedText(form, 'version'))

/** The page again as it was typed, with the institutions that match. Nothing is changed and nothing is refused. */
const search: DeskAction = {
  run: async (scope, ctx, form) => {
    const id = asId<'report'>(ctx.params['id'])
    const report = id && (await findDeskReport(scope, id))
    if (!report) return absent()
    const chosen = { ...report, institutionId: postedText(form, 'institution') || report.institutionId }
    const found = await institutionsToChoose(scope, chosen, postedText(form, 'lembaga').trim().slice(0, 80))
    return again<DeskAgain>({ ...againFrom(null, form, 'search'), found }, 200)
  },
}

/** A beginning for the answer, put below what is typed already; the page comes back whole. */
const begin = (kind: TemplateKind): DeskAction => ({
  run: async (scope, ctx, form) => {
    const id = asId<'report'>(ctx.params['id'])
    const report = id && (await findDeskReport(scope, id))
    if (!report) return absent()
    return again(beginAnswer(form, kind, reporterLang({ report }), bandOf({ report })), 200)
  },
})
export const beginnings = Object.fromEntries(startingKinds.map((kind) => [kind, begin(kind)]))

export const deskReportActions: Readonly<Record<string, DeskAction>> = {
  search,
  ...beginnings,
  take: act(
    'take',
    (id) => `/meja/${id}`,
    'taken',
    (scope, _ctx, id) => takeReport(scope, id),
  ),
  giveBack: act(
    'giveBack',
    () => '/meja',
    'given_back',
    (scope, _ctx, id) => giveBackReport(scope, id),
  ),
  hear: act(
    'hear',
    (id) => `/meja/${id}`,
    'heard',
    async (scope, _ctx, id) => {
      await hearBell(scope, id)
      return { ok: true, value: undefined }
    },
  ),
  answer: act(
    'answer',
    here('percakapan'),
    'sent',
    sealed((scope, id, key, form) => answerReporter(scope, id, key, postedText(form, 'text'))),
  ),
  note: act(
    'note',
    here('catatan'),
    'noted',
    sealed((scope, id, key, form) => noteForColleagues(scope, id, key, postedText(form, 'note'))),
  ),
  urgency: act(
    'urgency',
    here('urgensi'),
    'urgency',
    sealed(async (scope, id, key, form) => {
      const [to, reason] = [postedText(form, 'urgency'), postedText(form, 'reason')]
      if (!isUrgency(to)) return refuse({ kind: 'incomplete', missing: ['urgency'] })
      return changeReportUrgency(scope, id, key, {
        to,
        reason: isCodeIn(loweringReasons, reason) ? reason : null,
        words: postedText(form, 'words'),
        seenVersion: version(form),
      })
    }),
  ),
  identify: act('identify', here('identifikasi'), 'identified', (scope, _ctx, id, form) =>
    identifyReport(scope, id, {
      type: postedText(form, 'type'),
      authority: postedText(form, 'authority'),
      ...(form.has('region') ? { region: postedText(form, 'region') || null } : {}),
      ...(form.has('institution') ? { institution: postedText(form, 'institution') || null } : {}),
      seenVersion: version(form),
    }),
  ),
  conflict: act(
    'conflict',
    () => '/meja',
    'conflict',
    (scope, _ctx, id) => declareConflict(scope, id),
  ),
  lift: act('lift', here('benturan'), 'lifted', (scope, _ctx, id, form) => {
    const [account, why] = [asId<'account'>(postedText(form, 'account')), postedText(form, 'why')]
    if (!account || !isCodeIn(liftReasons, why))
      return Promise.resolve(refuse({ kind: 'incomplete', missing: ['why'] }))
    return liftExclusion(scope, id, account, why)
  }),
}
