import { staff, type VisitorOf } from '#src/platform/access/allow.ts'
import { caseRoles } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { isWall, type AccountScope } from '#src/platform/db/scope.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page, type Action } from '#src/platform/web/page.ts'
import { CannotOpenCase, findAttachableCases, findCasesByName, type CaseInList } from '#src/cases/index.ts'
import { KeyNotHeld } from '#src/people/index.ts'
import { BackLink, ErrorSummary, Notice, PageHead } from '#src/ui/index.ts'
import { codesIn } from '#content/codes/code.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { changedBeginning, templateFor, templateText } from '../answer-templates.ts'
import { decideReport } from '../decide-report.ts'
import { decideWords } from '../decide-words.ts'
import { decisions, type Decision } from '../decision.ts'
import { findDeskReport } from '../desk.store.ts'
import { loadDeskReport, type DeskReportView } from '../load-desk-report.ts'
import { openReportAsIntake } from '../open-report.ts'
import type { DeskRefusal } from '../outcome.ts'
import { decisionWords, readPlan } from '../read-verdict.ts'
import { DecisionForm, problemsOf } from './desk-decide-form.tsx'
import { againFrom, refusalText, type DeskAgain } from './desk-report-state.ts'
import { bandOf, reporterLang } from './desk-report-talk.tsx'

const allowed = staff('intake')
type Visitor = VisitorOf<typeof allowed>
type Loaded = Readonly<{ view: DeskReportView; cases: readonly CaseInList[] }>

/** Where a report ends, decided by a person and answered to the one who sent it. */
export const deskDecidePage = page({
  path: '/meja/:id/putusan',
  allow: allowed,
  load: async (scope, ctx) => {
    const id = asId<'report'>(ctx.params['id'])
    return (id && (await loadForDecision(scope, ctx.visitor, id))) ?? absent()
  },
  actions: {
    ...Object.fromEntries(codesIn(decisions).map((to) => [to, choose(to)])),
    decide: {
      run: async (scope, ctx, form) => {
        const id = asId<'report'>(ctx.params['id'])
        if (!id) return absent()
        const refusal = await decide(scope, ctx.visitor, id, form)
        if (!refusal) return redirect(`/meja/${id}`, 'decided')
        if (refusal.kind === 'gone') return absent()
        return again<DeskAgain>(againFrom(refusal, form, 'decide'), refusal.kind === 'incomplete' ? 422 : 409)
      },
    },
  },
  meta: (ctx) => ({ title: decideWords[ctx.lang].title, nav: 'desk' }),
  view: (ctx, loaded, shown: DeskAgain | null) => {
    const words = decideWords[ctx.lang]
    const { report } = loaded.view
    const chosen = chosenIn(shown?.typed['decision'] ?? null) ?? chosenIn(ctx.query.get('putusan')) ?? 'open'
    const text = shown ? refusalText(shown.refusal, loaded.view.colleagues, ctx.lang) : null
    const mine = report.takenBy === ctx.visitor.accountId && !report.decidedAt
    return (
      <>
        <BackLink href={`/meja/${report.id}`}>{words.back}</BackLink>
        {text && <Notice tone="danger">{text}</Notice>}
        <ErrorSummary errors={problemsOf(shown, ctx.lang)} />
        <PageHead title={`${words.title}: ${report.number}`} intro={words.intro} />
        {!mine && <Notice tone="warn">{report.decidedAt ? words.decided : words.not_in_hand}</Notice>}
        {/* Whoever wrote while a colleague took it over still sees every word. */}
        {(mine || shown) && (
          <>
            <DecisionForm
              view={loaded.view}
              cases={loaded.cases}
              chosen={chosen}
              again={shown}
              lang={ctx.lang}
              leads={loaded.view.colleagues.filter((one) =>
                one.roles.some((role) => caseRoles.includes(role)),
              )}
              me={ctx.visitor.accountId}
            />
          </>
        )}
      </>
    )
  },
})

/** Another decision is looked at: nothing happens yet, and nothing typed is lost. */
function choose(to: Decision): Action<Visitor, AccountScope, DeskAgain, undefined> {
  return {
    run: async (scope, ctx, form) => {
      const id = asId<'report'>(ctx.params['id'])
      const report = id && (await findDeskReport(scope, id))
      if (!report) return absent()
      const shown = againFrom(null, form, 'choose')
      const from = chosenIn(postedText(form, 'decision')) ?? to
      const beginning = (one: Decision) =>
        templateText(templateFor(one), reporterLang({ report }), bandOf({ report }))
      const answer = changedBeginning(postedText(form, 'answer'), beginning(from), beginning(to))
      return again<DeskAgain>({ ...shown, typed: { ...shown.typed, decision: to, answer } }, 200)
    },
  }
}

function chosenIn(text: string | null): Decision | null {
  return decisions.find((one) => one.code === text || decisionWords[one.code] === text)?.code ?? null
}

async function loadForDecision(
  scope: AccountScope,
  member: Visitor,
  id: NonNullable<ReturnType<typeof asId<'report'>>>,
): Promise<Loaded | null> {
  try {
    const view = await loadDeskReport(scope, member, id)
    if (!view) return null
    const names = view.opened.persons.flatMap((person) =>
      person.side === 'harmed' && person.name ? [person.name] : [],
    )
    return { view, cases: await findAttachableCases(scope, member, names) }
  } catch (error) {
    if (error instanceof KeyNotHeld) return null
    throw error
  }
}

/** Null when it is decided. A refusal of the database undoes everything, as showing the form again does. */
async function decide(
  scope: AccountScope,
  member: Member,
  id: Parameters<typeof openReportAsIntake>[2],
  form: FormData,
): Promise<DeskRefusal | null> {
  const opened = await openReportAsIntake(scope, member, id)
  if (!opened) return { kind: 'gone' }
  const sides = new Map<string, string>(opened.persons.map((person) => [person.id, person.side]))
  const read = readPlan(form, sides, await caseMeant(scope, member, form))
  if (!read.ok) return { kind: 'incomplete', missing: [read.missing] }
  try {
    const verdict = {
      what: read.plan,
      answer: postedText(form, 'answer'),
      seenVersion: Number(postedText(form, 'version')),
    }
    const outcome = await decideReport(scope, member, opened, verdict)
    return outcome.ok ? null : outcome.refusal
  } catch (error) {
    if (isWall(error)) return { kind: 'wall' }
    if (error instanceof CannotOpenCase) return { kind: 'incomplete', missing: [error.reason] }
    throw error
  }
}

async function caseMeant(scope: AccountScope, member: Member, form: FormData): Promise<CaseId | null> {
  const number = postedText(form, 'number').trim()
  if (number === '') return asId<'case'>(postedText(form, 'case'))
  const found = (await findCasesByName(scope, member, number)) ?? []
  return found.find((one) => one.head.number === number.toUpperCase())?.head.id ?? null
}
