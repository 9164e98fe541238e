import { staff } from '#src/platform/access/allow.ts'
import { asId } from '#src/platform/ids.ts'
import { absent } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { KeyNotHeld } from '#src/people/index.ts'
import {
  Breadcrumb,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Grid,
  Notice,
  PageHead,
  Tag,
  UrgencyTag,
  type FieldError,
} from '#src/ui/index.ts'
import { deskReportWords } from '../desk-report-words.ts'
import { deskSideWords } from '../desk-side-words.ts'
import { deskWords } from '../desk-words.ts'
import { loadDeskReport, type DeskReportView } from '../load-desk-report.ts'
import { ChangedSince } from './desk-changed.tsx'
import { kindText } from './desk-queue-view.tsx'
import { deskReportActions } from './desk-report-actions.ts'
import { Files, SafeContactNotice, Story } from './desk-report-facts.tsx'
import { Facts } from './desk-observation.tsx'
import { Conflict, Duplicates } from './desk-report-others.tsx'
import { Persons } from './desk-report-persons.tsx'
import { IdentifyCard } from './desk-report-identify.tsx'
import { Hand, UrgencyCard, type SidePart } from './desk-report-side.tsx'
import { refusalText, versionSeen, type DeskAgain } from './desk-report-state.ts'
import { Notes, Talk } from './desk-report-talk.tsx'

type Loaded = { locked: true } | { locked: false; view: DeskReportView }

/** One report: what to know before acting, the story, the people, the conversation, and what can be done. */
export const deskReportPage = page({
  path: '/meja/:id',
  allow: staff('intake'),
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const id = asId<'report'>(ctx.params['id'])
    if (!id) return absent()
    try {
      const view = await loadDeskReport(scope, ctx.visitor, id, ctx.request.method === 'POST')
      return view ? { locked: false, view } : absent()
    } catch (error) {
      if (error instanceof KeyNotHeld) return { locked: true }
      throw error
    }
  },
  actions: deskReportActions,
  meta: (ctx, loaded) => ({
    title: loaded.locked
      ? deskWords[ctx.lang].title
      : deskReportWords[ctx.lang].title(loaded.view.report.number),
    nav: 'desk',
    flashes: { ...deskReportWords[ctx.lang].flashes },
  }),
  view: (ctx, loaded, again: DeskAgain | null) => {
    const words = deskReportWords[ctx.lang]
    if (loaded.locked) return <NoKey title={words.noKey.title} text={words.noKey.text} />
    const { view } = loaded
    const part: SidePart = { view, lang: ctx.lang, me: ctx.visitor.accountId, now: ctx.now, again }
    return (
      <>
        <Breadcrumb items={[{ label: words.crumb, href: '/meja' }, { label: view.report.number }]} />
        <Refused part={part} />
        <ChangedSince report={view.report} />
        <Head part={part} />
        <Hand {...part} />
        <SafeContactNotice view={view} lang={ctx.lang} />
        <Facts view={view} lang={ctx.lang} paper={`/meja/${view.report.id}/lembar`} />
        <Story view={view} lang={ctx.lang} />
        <Persons view={view} lang={ctx.lang} />
        <Files view={view} lang={ctx.lang} />
        <Work part={part} />
        <Grid>
          <Duplicates {...part} />
          <Conflict {...part} />
        </Grid>
      </>
    )
  },
})

/**
 * What is written about a report, in one form: whichever part is posted, all that stands in the others comes back
 * with it. Enter in its only line of text presses the first button, which therefore looks for something and sends nothing.
 */
function Work({ part }: { part: SidePart }) {
  const { report } = part.view
  const action = `/meja/${report.id}`
  return (
    <form method="post" action={action}>
      <OnceField />
      <input type="hidden" name="version" value={versionSeen(part.again, report.version)} />
      <button class="sr" name="do" value="search" tabIndex={-1} aria-hidden="true" />
      <Talk {...part} action={action} />
      <Grid>
        <UrgencyCard {...part} />
        <IdentifyCard {...part} />
      </Grid>
      <Notes {...part} />
    </form>
  )
}

function NoKey(props: { title: string; text: string }) {
  return (
    <>
      <PageHead title={props.title} />
      <EmptyState title={props.text} drawing="rest" />
    </>
  )
}

function Head({ part }: { part: SidePart }) {
  const { view, lang, me } = part
  const words = deskReportWords[lang]
  const { report } = view
  const ready = report.takenBy === me && report.classifiedType !== null && report.classifiedAuthority !== null
  return (
    <>
      <PageHead
        title={words.title(report.number)}
        intro={
          <>
            {kindText(report.kind, lang)} <UrgencyTag urgency={report.urgency} />{' '}
            <Tag>{deskWords[lang].statuses[report.status]}</Tag>
          </>
        }
        actions={
          !report.decidedAt &&
          report.takenBy === me && (
            <ButtonLink href={`/meja/${report.id}/putusan`} icon="check">
              {words.decide.go}
            </ButtonLink>
          )
        }
      />
      <p class="meta">
        {words.readLogged} {!report.decidedAt && !ready && words.decide.needs}
      </p>
    </>
  )
}

/** Why the last post did not happen, on top, with a link to the form it belongs to. */
function Refused({ part }: { part: SidePart }) {
  const { view, lang, again } = part
  if (!again?.refusal) return null
  const text = refusalText(again.refusal, view.colleagues, lang)
  if (text) return <Notice tone="danger">{text}</Notice>
  return <ErrorSummary errors={summaryOf(again, lang)} />
}

function summaryOf(again: DeskAgain, lang: SidePart['lang']): FieldError[] {
  if (again.refusal?.kind !== 'incomplete') return []
  const { talk } = deskReportWords[lang]
  const { urgency, identify, conflict } = deskSideWords[lang]
  const known: Record<string, Record<string, FieldError>> = {
    answer: {
      empty: { name: 'text', message: talk.problems.empty },
      gap: { name: 'text', message: talk.problems.gap },
      tooLong: { name: 'text', message: talk.problems.tooLong },
    },
    note: {
      empty: { name: 'note', message: talk.problems.empty },
      tooLong: { name: 'note', message: talk.problems.tooLong },
    },
    urgency: {
      reason: { name: 'reason', message: urgency.problems.reason },
      words: { name: 'words', message: urgency.problems.words },
    },
    identify: {
      type: { name: 'type', message: identify.problems.type },
      authority: { name: 'authority', message: identify.problems.authority },
      region: { name: 'region', message: identify.problems.region },
      institution: { name: 'institution', message: identify.problems.institution },
    },
    lift: { why: { name: 'benturan', id: 'benturan', message: conflict.why } },
  }
  return again.refusal.missing.flatMap((code) => known[again.at]?.[code] ?? [])
}
