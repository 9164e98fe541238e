import type { VNode } from 'preact'
import { caseTypes, presentingProblems } from '#content/codes/classes.ts'
import { wordFor, type CodeList } from '#content/codes/code.ts'
import { disabilities } from '#content/codes/needs.ts'
import { educations, personRelations, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { authorityLevels, venueTypes } from '#content/codes/places.ts'
import { knownAgeOn } from '#src/platform/i18n/age.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { ButtonLink, Card, DescriptionList, Disclosure, DueTag, Grid, Icon, Link, Notice, Tag, type Fact } from '#src/ui/index.ts'
import { dueTone, isChildBand, whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, Prose } from '../case-frame.tsx'
import { caseStaff, loadCase, type CasePageData } from '../case-load.ts'
import { aboutWords } from '../about-words.ts'
import { followUpKinds, noteKinds, personRoles, planParts } from '../codes.ts'
import { readConsents } from '../record-consent.ts'
import { serviceStopped } from '../consent.ts'
import { districtChoices, districtName } from '../district-choices.ts'
import { casePanels } from '../panels.ts'
import { missingParts } from '../plan.ts'
import { readFollowUps, type OpenFollowUp } from '../plan-follow-ups.ts'
import { openPoliceDuty, owesPoliceReport } from '../police-report.ts'
import { policeWords } from '../police-words.ts'
import type { PromiseRow } from '#src/platform/clock/promise.store.ts'
import { formatDue } from '#src/platform/i18n/duration.ts'
import { readPeople, type OpenPerson } from '../add-person.ts'
import { readTimeline, type DayOfTimeline } from '../read-timeline.ts'
import { peopleWords } from '../people-words.ts'
import { TimelineDays } from '../timeline-view.tsx'
import { lastContactAt } from '../timeline.store.ts'
import { fileNameOnce } from '../find-cases.ts'
import { readPlan, readTasks, type OpenTask } from '../write-plan.ts'
import { readPortraits, type OpenPortraits } from '../write-portrait.ts'
import { caseWords } from '../words.ts'
import { SilenceNotice } from '../silence.tsx'

type Loaded = CasePageData & Readonly<{
  portraits: OpenPortraits
  people: readonly OpenPerson[]
  tasks: readonly OpenTask[]
  followUps: readonly OpenFollowUp[]
  missing: readonly string[]
  days: readonly DayOfTimeline[]
  panels: readonly VNode[]
  stopped: boolean
  district: string | null
  lastContact: Date | undefined
  policeDuty: PromiseRow | undefined
  now: Date
}>

/** The person before the problem: who they are and hope for, what comes next, then what happened. */
export const caseAboutPage: Page = page({
  path: '/kasus/:id',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { file } = data
    await fileNameOnce(scope, ctx.visitor, file)
    const panels: VNode[] = []
    for (const panel of casePanels()) {
      const shown = await panel.load(scope, ctx.visitor, file, ctx.lang)
      if (shown) panels.push(shown)
    }
    const loaded: Loaded = {
      ...data,
      portraits: await readPortraits(scope, file),
      people: await readPeople(scope, file),
      tasks: (await readTasks(scope, file)).filter((task) => !task.doneAt && !task.droppedAt),
      followUps: (await readFollowUps(scope, file)).filter((one) => !one.doneAt).slice(0, 3),
      missing: missingParts(await readPlan(scope, file)),
      days: (await readTimeline(scope, file, { kinds: noteKinds.map((one) => one.code), limit: 6 })).days,
      panels,
      stopped: serviceStopped(await readConsents(scope, file), data.today),
      district: file.head.facts.regionCode === null ? null : districtName(await districtChoices(scope), file.head.facts.regionCode),
      lastContact: await lastContactAt(scope, file.head.id),
      policeDuty: owesPoliceReport(file.head.side, file.head.facts) ? await openPoliceDuty(scope, file.head.id) : undefined,
      now: scope.now,
    }
    return loaded
  },
  meta: (ctx) => ({ title: caseWords[ctx.lang].cases, shell: 'console', nav: 'cases', width: 'wide', flashes: caseWords[ctx.lang].flashes }),
  view: (ctx, loaded) => <About lang={ctx.lang} {...loaded} />,
})

type Props = Loaded & { lang: Lang }

function About(props: Props) {
  const { lang, file } = props
  const words = caseWords[lang]
  const writable = whyReadOnly(file.head) === null
  return (
    <CaseFrame
      {...props}
      tab="about"
      notices={<>{props.policeDuty && <PoliceNotice {...props} duty={props.policeDuty} />}{props.stopped && <Notice tone="danger"><p>{words.stopped}</p></Notice>}<SilenceNotice {...props} head={file.head} /></>}
      actions={<>
        {writable && <ButtonLink icon="pen" href={caseHref(file.head.id, 'catatan/baru')}>{words.write}</ButtonLink>}
        {!file.head.restrictedAt && <ButtonLink kind="secondary" icon="print" href={caseHref(file.head.id, 'cetak')}>{words.print}</ButtonLink>}
      </>}
    >
      <Grid min="large">
        <StrengthsCard {...props} writable={writable} />
        <NextCard {...props} />
      </Grid>
      {props.panels}
      <ContextCard {...props} writable={writable} />
      <Grid min="large">
        <PersonCard {...props} writable={writable} />
        <PeopleCard {...props} />
      </Grid>
      <LatestCard {...props} />
    </CaseFrame>
  )
}

function PoliceNotice(props: Props & { duty: PromiseRow }) {
  const words = policeWords[props.lang]
  return (
    <Notice tone="warn">
      <p>{words.due} <DueTag state={props.duty.dueAt < props.now ? 'late' : 'open'} at={props.duty.dueAt.toISOString()} text={formatDue(props.duty.dueAt, props.now, props.lang)} /></p>
      <ButtonLink small kind="secondary" href={caseHref(props.file.head.id, 'kepolisian')}>{words.act}</ButtonLink>
    </Notice>
  )
}

type Writable = Props & { writable: boolean }

function StrengthsCard(props: Writable) {
  const words = aboutWords[props.lang]
  const value = props.portraits.strengths?.value
  return (
    <Card title={words.strengths} tone="leaf" aside={<Change {...props} part="kekuatan" has={value !== undefined} />}>
      {value
        ? <DescriptionList items={prose([[words.canDo, value.strengths], [words.hopes, value.hopes], [words.wishes, value.wishes], [words.supports, value.supports]])} />
        : <p class="hint">{words.strengthsEmpty}</p>}
    </Card>
  )
}

function NextCard(props: Props) {
  const words = aboutWords[props.lang]
  const { lang, today } = props
  const due = (day: string | null) => day && <DueTag state={dueTone(day, today)} at={day} text={formatDate(day, lang)} />
  return (
    <Card title={words.next} aside={<Link href={caseHref(props.file.head.id, 'rencana')}>{caseWords[lang].tabs.plan}</Link>}>
      {props.missing.length > 0 && <p><Icon name="info" /> {words.planGaps(props.missing.map((part) => wordFor(planParts, part, lang)).join(', '))}</p>}
      {props.tasks.length + props.followUps.length === 0 ? <p class="hint">{words.nothingNext}</p> : (
        <ul>
          {props.followUps.map((one) => <li key={one.id}>{wordFor(followUpKinds, one.kind, lang)} {due(one.dueOn)}</li>)}
          {props.tasks.slice(0, 6).map((task) => <li key={task.id}>{task.what} {due(task.dueOn)}</li>)}
        </ul>
      )}
    </Card>
  )
}

function ContextCard(props: Writable) {
  const words = aboutWords[props.lang]
  const value = props.portraits.context?.value
  return (
    <Card title={words.context} aside={<Change {...props} part="keadaan" has={value !== undefined} />}>
      {value
        ? <DescriptionList items={prose([[words.signs, value.signs?.map((sign) => wordFor(presentingProblems, sign, props.lang)).join(', ')], [words.story, value.story], [words.burdens, value.burdens], [words.health, value.health], [words.school, value.school]])} />
        : <p class="hint">{words.contextEmpty}</p>}
    </Card>
  )
}

function PersonCard(props: Writable) {
  const words = aboutWords[props.lang]
  const { lang } = props
  const { identity, head } = props.file
  const coded = (list: CodeList, code: string | null) => (code === null ? undefined : wordFor(list, code, lang))
  const age = identity.birthDate?.length === 10 ? knownAgeOn({ birthDate: identity.birthDate }, props.today) : undefined
  const { facts } = words
  return (
    <Card title={words.person} aside={<Change {...props} part="data-pokok" has />}>
      {isChildBand(head.facts.ageBand) && <p><Tag tone="info" icon="leaf">{words.childRules}</Tag>{age === undefined && <span class="meta"> {words.ageUncertain}</span>}</p>}
      <DescriptionList items={prose([
        [facts.age, age === undefined ? undefined : words.years(age)], [facts.birthDate, identity.birthDate?.length === 10 ? formatDate(identity.birthDate, lang) : identity.birthDate], [facts.sex, coded(sexes, head.facts.sex)],
        [facts.ageBand, coded(simfoniAgeBands, head.facts.ageBand)], [facts.education, coded(educations, head.facts.education)],
        [facts.disability, coded(disabilities, head.facts.disability)], [facts.institution, identity.institution], [facts.classOrPost, identity.classOrPost],
        [facts.language, identity.language], [facts.caseType, coded(caseTypes, head.facts.caseType)], [facts.authority, coded(authorityLevels, head.facts.authority)],
        [facts.venue, coded(venueTypes, head.facts.venue)], [facts.district, props.district ?? undefined], [facts.openedOn, formatDate(head.openedOn, lang)],
      ])} />
      {(identity.phone || identity.address) && (
        <Disclosure summary={words.contactHidden}>
          <DescriptionList items={prose([[facts.phone, identity.phone], [facts.address, identity.address]])} />
        </Disclosure>
      )}
    </Card>
  )
}

function PeopleCard(props: Props) {
  const words = aboutWords[props.lang]
  const { lang } = props
  return (
    <Card title={words.people} aside={<Link href={caseHref(props.file.head.id, 'orang')}>{caseWords[lang].tabs.people}</Link>}>
      {props.people.length === 0 ? <p class="hint">{words.peopleEmpty}</p> : (
        <ul>
          {props.people.slice(0, 12).map((person) => (
            <li key={person.id}>
              {person.fullName} <span class="meta">{wordFor(personRoles, person.role, lang)}{person.relation ? `, ${wordFor(personRelations, person.relation, lang)}` : ''}</span>
              {person.conflict && person.role !== 'reported' && <><Tag tone="danger" icon="alert">{peopleWords[lang].conflict}</Tag> <span class="meta">{peopleWords[lang].conflictText}</span></>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function LatestCard(props: Props) {
  const words = aboutWords[props.lang]
  return (
    <Card title={words.latest} aside={<Link href={caseHref(props.file.head.id, 'catatan')}>{words.allNotes}</Link>}>
      {props.days.length === 0 ? <p class="hint">{words.latestEmpty}</p> : <TimelineDays {...props} amendable={false} />}
    </Card>
  )
}

function Change(props: Writable & { part: string; has: boolean }) {
  if (!props.writable) return null
  const words = caseWords[props.lang]
  return <ButtonLink kind="quiet" small icon="pen" href={caseHref(props.file.head.id, props.part)}>{props.has ? words.change : words.write}</ButtonLink>
}

/** Only what was said; what was not stays out, and is never shown as empty. */
function prose(lines: readonly (readonly [string, string | undefined])[]): Fact[] {
  return lines.flatMap(([term, text]) => (text ? [{ term, value: <Prose text={text} /> }] : []))
}
