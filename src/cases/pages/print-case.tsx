import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import { consentPurposes } from '#content/codes/consent.ts'
import { personRelations } from '#content/codes/people.ts'
import { serviceLines } from '#content/codes/work.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, Notice, PrintButton } from '#src/ui/index.ts'
import { readPeople, type OpenPerson } from '../add-person.ts'
import { caseHref, nameOf, Prose } from '../case-frame.tsx'
import { caseStaff, loadCase, type CasePageData } from '../case-load.ts'
import {
  agreements,
  consentAnswers,
  consentGivers,
  followUpKinds,
  followUpStatuses,
  personRoles,
  planLineStatuses,
  planParts,
} from '../codes.ts'
import { speechOf } from '../impact/impact.ts'
import { latestTalk, type LatestTalk } from '../impact/write-impact.ts'
import { impactForm } from '../impact/impact-form.ts'
import { contextForm, strengthsForm } from '../forms/basic-forms.ts'
import { safeContactForm } from '../forms/safe-contact-form.ts'
import { readServices, type OpenService } from '../give-service.ts'
import { readFollowUps, type OpenFollowUp } from '../plan-follow-ups.ts'
import { printWords } from '../print-words.ts'
import { readConsents, type OpenConsent } from '../record-consent.ts'
import { readTimeline, type DayOfTimeline } from '../read-timeline.ts'
import { TimelineDays } from '../timeline-view.tsx'
import { readPlan, type OpenPlanLine } from '../write-plan.ts'
import { readPortraits, type OpenPortraits } from '../write-portrait.ts'

type Loaded = CasePageData &
  Readonly<{
    portraits: OpenPortraits
    impact: LatestTalk | null
    people: readonly OpenPerson[]
    plan: readonly OpenPlanLine[]
    consents: readonly OpenConsent[]
    followUps: readonly OpenFollowUp[]
    services: readonly OpenService[]
    days: readonly DayOfTimeline[]
    office: string
    now: Date
  }>
type Props = Loaded & Readonly<{ lang: Lang; printer: string }>

const mostEntries = 500

/** The whole file on paper, for a court, a hand-over or a day without power. Printing is written down. */
export const printCasePage: Page = page({
  path: '/kasus/:id/cetak',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    if (file.head.restrictedAt) return redirect(caseHref(file.head.id))
    await recordRead(scope, 'case', file.head.id, 'print')
    const portraits = await readPortraits(scope, file)
    const loaded: Loaded = {
      ...data,
      portraits,
      impact: await latestTalk(scope, file, portraits.impact),
      people: await readPeople(scope, file),
      plan: await readPlan(scope, file),
      consents: await readConsents(scope, file),
      followUps: await readFollowUps(scope, file),
      services: await readServices(scope, file),
      days: (await readTimeline(scope, file, { limit: mostEntries })).days,
      office: (await officeOf(scope)).name,
      now: scope.now,
    }
    return loaded
  },
  meta: (ctx) => ({ title: printWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, loaded) => <Paper {...loaded} lang={ctx.lang} printer={ctx.visitor.fullName} />,
})

function Paper(props: Props) {
  const { lang, file, portraits } = props
  const words = printWords[lang]
  const shared = { lang, band: 'dewasa', level: 2 } as const
  const head = (
    <p>
      {props.office} · {file.head.number} · {nameOf(file)}
      <br />
      {words.printedBy(props.printer, formatDateTime(props.now, lang))}
    </p>
  )
  return (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id)}>{words.back}</BackLink>
      </div>
      <PrintButton />
      <Notice tone="warn">
        <p>{words.warning}</p>
      </Notice>
      <h1>
        {file.head.number} · {nameOf(file)}
      </h1>
      <FormPaper form={strengthsForm} answers={portraits.strengths?.value ?? {}} {...shared}>
        {head}
      </FormPaper>
      <FormPaper form={safeContactForm} answers={portraits.safe_contact?.value ?? {}} {...shared}>
        {head}
      </FormPaper>
      <FormPaper form={contextForm} answers={portraits.context?.value ?? {}} {...shared}>
        {head}
      </FormPaper>
      {props.impact && (
        <FormPaper
          form={impactForm({ band: speechOf(file.head.facts.ageBand), adult: true })}
          answers={props.impact.sheet}
          {...shared}
        >
          {head}
        </FormPaper>
      )}
      <Lines {...props} />
      <section>
        <h2>{words.timeline}</h2>
        <TimelineDays {...props} amendable={false} />
      </section>
    </>
  )
}

function Lines(props: Props) {
  const { lang } = props
  const words = printWords[lang]
  return (
    <>
      <Section
        title={words.people}
        lang={lang}
        lines={props.people.map(
          (one) =>
            `${one.fullName}: ${wordFor(personRoles, one.role, lang)}${one.relation ? `, ${wordFor(personRelations, one.relation, lang)}` : ''}`,
        )}
      />
      <Section
        title={words.plan}
        lang={lang}
        lines={props.plan.map((one) => (
          <>
            <strong>{wordFor(planParts, one.part, lang)}</strong>:{' '}
            <Prose text={one.what ?? one.reason ?? ''} /> ({wordFor(planLineStatuses, one.status, lang)},{' '}
            {wordFor(agreements, one.agreed, lang)})
          </>
        ))}
      />
      <Section
        title={words.consent}
        lang={lang}
        lines={props.consents.map(
          (one) =>
            `${formatDate(one.recordedAt, lang)}: ${wordFor(consentPurposes, one.purpose, lang)}, ${wordFor(consentGivers, one.givenBy, lang)}${one.giverName ? ` (${one.giverName})` : ''}: ${wordFor(consentAnswers, one.answer, lang)}`,
        )}
      />
      <Section
        title={words.followUps}
        lang={lang}
        lines={props.followUps.map(
          (one) =>
            `${formatDate(one.dueOn, lang)}: ${wordFor(followUpKinds, one.kind, lang)}${one.status ? `, ${wordFor(followUpStatuses, one.status, lang)}` : ''}`,
        )}
      />
      <Section
        title={words.services}
        lang={lang}
        lines={props.services.map(
          (one) => `${formatDate(one.givenOn, lang)}: ${wordFor(serviceLines, one.service, lang)}`,
        )}
      />
    </>
  )
}

function Section(props: { title: string; lines: readonly ComponentChildren[]; lang: Lang }) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.lines.length === 0 ? (
        <p>{printWords[props.lang].none}</p>
      ) : (
        <ul>
          {props.lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
