import { staff } from '#src/platform/access/allow.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { absent, again, doneAndAgain, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { colleagues, type Colleague } from '#src/people/index.ts'
import { BackLink, ErrorSummary, Notice, PageHead, UrgencyTag } from '#src/ui/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { answerReporter, noteForColleagues } from '../answer-reporter.ts'
import { deskReportWords } from '../desk-report-words.ts'
import { findDeskReport } from '../desk.store.ts'
import { openJoinedReport, reportKeyForTeam, type JoinedReport } from '../joined-report.ts'
import type { DeskReportView } from '../load-desk-report.ts'
import { SafeContactNotice, Story, Files } from './desk-report-facts.tsx'
import { Facts } from './desk-observation.tsx'
import { Persons } from './desk-report-persons.tsx'
import { beginnings } from './desk-report-actions.ts'
import { againFrom, fieldErrors, leftAfter, refusalText, type DeskAgain } from './desk-report-state.ts'
import { Notes, Talk } from './desk-report-talk.tsx'

/** A report in the file it was joined to: the team reads it there and goes on talking with the reporter. */
export const joinedReportPage = page({
  path: '/laporan-kasus/:id',
  allow: staff('intake', 'counsellor', 'psychologist', 'companion', 'supervisor', 'guru_bk'),
  load: async (scope, ctx) => {
    const id = asId<'report'>(ctx.params['id'])
    const joined = id && (await openJoinedReport(scope, ctx.visitor, id))
    return joined ? viewOf(joined, await colleagues(scope)) : absent()
  },
  actions: {
    ...beginnings,
    answer: {
      run: async (scope, ctx, form) => write(scope, ctx, form, 'answer'),
    },
    note: {
      run: async (scope, ctx, form) => write(scope, ctx, form, 'note'),
    },
  },
  meta: (ctx, loaded) => {
    const { title, flashes } = deskReportWords[ctx.lang]
    return {
      title: title(loaded.view.report.number),
      nav: 'cases',
      flashes: { sent: flashes.sent, noted: flashes.noted },
    }
  },
  view: (ctx, { view, caseId }, shown: DeskAgain | null) => {
    const words = deskReportWords[ctx.lang]
    const { report } = view
    const text = shown ? refusalText(shown.refusal, view.colleagues, ctx.lang) : null
    const { problems } = words.talk
    const sentences = (name: string) =>
      Object.fromEntries(Object.entries(problems).map(([code, message]) => [code, { name, message }]))
    const errors = [
      ...fieldErrors(shown, 'answer', sentences('text')),
      ...fieldErrors(shown, 'note', sentences('note')),
    ]
    const part = {
      view,
      lang: ctx.lang,
      me: ctx.visitor.accountId,
      again: shown,
    }
    const action = `/laporan-kasus/${report.id}`
    return (
      <>
        <BackLink href={`/kasus/${caseId}`}>{words.joined.back}</BackLink>
        {text && <Notice tone="danger">{text}</Notice>}
        <ErrorSummary errors={errors} />
        <PageHead title={words.title(report.number)} intro={<UrgencyTag urgency={report.urgency} />} />
        <p class="meta">{words.readLogged}</p>
        <SafeContactNotice view={view} lang={ctx.lang} />
        <Facts view={view} lang={ctx.lang} />
        <Story view={view} lang={ctx.lang} />
        <Persons view={view} lang={ctx.lang} />
        <Files view={view} lang={ctx.lang} at={action} />
        <form method="post" action={action}>
          <OnceField />
          <Talk {...part} action={action} mayAnswer />
          <Notes {...part} />
        </form>
      </>
    )
  },
})

type Loaded = Readonly<{ view: DeskReportView; caseId: CaseId }>

function viewOf(joined: JoinedReport, people: readonly Colleague[]): Loaded {
  const nothing = {
    exclusions: [],
    readersLeft: 0,
    duplicates: [],
    changes: [],
    bells: [],
    promises: [],
    areas: [],
    institutions: { list: [], cut: false },
  }
  return {
    view: {
      ...nothing,
      report: joined.report,
      opened: joined.opened,
      identities: new Map(),
      colleagues: people,
    },
    caseId: joined.caseId,
  }
}

async function write(
  scope: Parameters<typeof findDeskReport>[0] & Parameters<typeof answerReporter>[0],
  ctx: { params: Readonly<Record<string, string>>; visitor: Parameters<typeof reportKeyForTeam>[1] },
  form: FormData,
  what: 'answer' | 'note',
) {
  const id = asId<'report'>(ctx.params['id'])
  const report = id && (await findDeskReport(scope, id))
  const held = report && (await reportKeyForTeam(scope, ctx.visitor, report.id))
  if (!report || !held) return absent()
  const { key } = held
  const outcome =
    what === 'answer'
      ? await answerReporter(scope, report.id, key, postedText(form, 'text'), 'care_team')
      : await noteForColleagues(scope, report.id, key, postedText(form, 'note'))
  const flash = what === 'answer' ? 'sent' : 'noted'
  const left = outcome.ok ? leftAfter(form, what) : null
  if (left) return doneAndAgain(left, flash)
  if (outcome.ok)
    return redirect(`/laporan-kasus/${report.id}#${what === 'answer' ? 'percakapan' : 'catatan'}`, flash)
  return again<DeskAgain>(
    againFrom(outcome.refusal, form, what),
    outcome.refusal.kind === 'incomplete' ? 422 : 409,
  )
}
