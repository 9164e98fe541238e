import { wordFor } from '#content/codes/code.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import {
  caseHref,
  CaseFrame,
  caseStaff,
  loadCase,
  nameOf,
  Prose,
  whyReadOnly,
  type Names,
} from '#src/cases/index.ts'
import {
  BackLink,
  ButtonLink,
  Card,
  DescriptionList,
  Disclosure,
  EmptyState,
  Link,
  Notice,
  PrintButton,
  Tag,
} from '#src/ui/index.ts'
import { caseGuidanceWords } from '../case-words.ts'
import { agreements, components, fields, onwards, outcomeDomains } from '../codes.ts'
import { guidanceForm } from '../forms/case-forms.ts'
import { guidanceWriters } from '../guidance-frame.tsx'
import type { StaffCtx } from '../sheet-page.tsx'
import { readGuidance, type Guidance, type OpenGuidance } from '../write-guidance.ts'
import { answersFrom, draftOf } from './individual-form.tsx'

const mayWrite = (ctx: StaffCtx) => ctx.visitor.roles.some((role) => guidanceWriters.roles.includes(role))

const meta = (ctx: StaffCtx) => ({
  title: caseGuidanceWords[ctx.lang].tab,
  shell: 'console' as const,
  nav: 'cases',
  width: 'wide' as const,
  flashes: caseGuidanceWords[ctx.lang].flashes,
  islands: ['guidance'],
})

/** Individual guidance of one pupil: each meeting in its three parts, newest first. */
export const guidancePage: Page = page({
  path: '/kasus/:id/bimbingan',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    return { ...data, meetings: await readGuidance(scope, data.file) }
  },
  meta,
  view: (ctx, loaded) => {
    const words = caseGuidanceWords[ctx.lang]
    const { file, meetings } = loaded
    const writable = mayWrite(ctx) && whyReadOnly(file.head) === null
    const write = writable && (
      <ButtonLink icon="pen" href={caseHref(file.head.id, 'bimbingan/baru')}>
        {words.write}
      </ButtonLink>
    )
    const career = (
      <ButtonLink kind="secondary" icon="school" href={caseHref(file.head.id, 'rencana-karier')}>
        {words.career}
      </ButtonLink>
    )
    return (
      <CaseFrame
        {...loaded}
        lang={ctx.lang}
        tab="guidance"
        actions={
          <>
            {write}
            {career}
          </>
        }
      >
        <p class="hint" data-arrived={ctx.flash === 'saved' ? draftOf(file, ctx) : undefined}>
          {words.intro}
        </p>
        {meetings.length === 0 ? (
          <EmptyState title={words.empty} drawing="letters" action={write}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          meetings.map((one) => (
            <MeetingCard
              key={one.firstId}
              meeting={one}
              lang={ctx.lang}
              names={loaded.names}
              home={caseHref(file.head.id, `bimbingan/${one.firstId}`)}
              amendable={writable}
            />
          ))
        )}
      </CaseFrame>
    )
  },
})

function MeetingCard(props: {
  meeting: Guidance
  lang: Lang
  names: Names
  home: string
  amendable: boolean
}) {
  const { meeting, lang, names } = props
  const words = caseGuidanceWords[lang]
  return (
    <Card
      title={words.heading(wordFor(fields, meeting.field, lang), formatDate(meeting.heldOn, lang))}
      aside={<Tag>{wordFor(components, meeting.component, lang)}</Tag>}
    >
      <p class="meta">
        {words.minutes(meeting.minutes)} · {words.by(names(meeting.accountId))}
      </p>
      <DescriptionList items={factsOf(meeting, lang)} />
      {meeting.onward === 'counselling' && <Notice>{words.toCounselling}</Notice>}
      {meeting.earlier.length > 0 && (
        <Disclosure summary={words.earlier(meeting.earlier.length)}>
          {meeting.earlier.map((one) => (
            <div class="inset" key={one.id}>
              <p class="meta">
                {formatDateTime(one.writtenAt, lang)} · {names(one.accountId)}
              </p>
              <DescriptionList items={factsOf(one, lang)} />
            </div>
          ))}
        </Disclosure>
      )}
      <p class="row">
        <Link icon="print" href={`${props.home}/cetak`}>
          {words.print}
        </Link>
        {props.amendable && (
          <Link icon="pen" href={`${props.home}/koreksi`}>
            {words.correct}
          </Link>
        )}
      </p>
    </Card>
  )
}

function factsOf(one: OpenGuidance, lang: Lang) {
  const words = caseGuidanceWords[lang]
  const said: [string, string | undefined][] = [
    [words.feelings, one.words.feelings],
    [words.problem, one.words.problem],
    [words.solution, one.words.solution],
    [words.agreed, wordFor(agreements, one.agreed, lang)],
    [words.clientWords, one.words.clientWords],
    [words.change, one.words.change],
    [words.domains, one.domains.map((domain) => wordFor(outcomeDomains, domain, lang)).join(', ')],
    [words.onward, wordFor(onwards, one.onward, lang)],
    [words.nextOn, one.nextOn ? formatDate(one.nextOn, lang) : undefined],
  ]
  return said.flatMap(([term, text]) => (text ? [{ term, value: <Prose text={text} /> }] : []))
}

/** One meeting on paper. */
export const printGuidancePage: Page = page({
  path: '/kasus/:id/bimbingan/:meeting/cetak',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { head } = data.file
    if (head.restrictedAt) return redirect(caseHref(head.id))
    const meeting = (await readGuidance(scope, data.file)).find(
      (one) => one.firstId === ctx.params['meeting'],
    )
    if (!meeting) return absent()
    await recordRead(scope, 'case', head.id, 'print')
    return { ...data, meeting, office: (await officeOf(scope)).name }
  },
  meta,
  view: (ctx, { file, meeting, names, office }) => (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id, 'bimbingan')}>{caseGuidanceWords[ctx.lang].back}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={guidanceForm} answers={answersFrom(meeting)} lang={ctx.lang} band="dewasa">
        <p>
          {office} · {file.head.number} · {nameOf(file)}
          <br />
          {caseGuidanceWords[ctx.lang].by(names(meeting.accountId))}
        </p>
      </FormPaper>
    </>
  ),
})

/** The blank sheet, to be filled in by hand where a screen would be in the way. */
export const blankGuidancePage: Page = page({
  path: '/kasus/:id/bimbingan/kosong',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    return isAnswer(data) ? data : { ...data, office: (await officeOf(scope)).name }
  },
  meta,
  view: (ctx, { file, office }) => (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id, 'bimbingan')}>{caseGuidanceWords[ctx.lang].back}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={guidanceForm} lang={ctx.lang} band="dewasa">
        <p>
          {office} · {file.head.number}
        </p>
      </FormPaper>
    </>
  ),
})
