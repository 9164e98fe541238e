import { presentingProblems } from '#content/codes/classes.ts'
import { wordFor } from '#content/codes/code.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, DescriptionList, DueTag, Grid, Icon, Link, Notice } from '#src/ui/index.ts'
import { dueTone, whyReadOnly } from './case.ts'
import { caseHref, CaseFrame } from './case-frame.tsx'
import { aboutWords } from './about-words.ts'
import { followUpKinds, planParts } from './codes.ts'
import { policeWords } from './police-words.ts'
import type { PromiseRow } from '#src/platform/clock/promise.store.ts'
import { formatDueBesideTag } from '#src/platform/i18n/duration.ts'
import { TimelineDays } from './timeline-view.tsx'
import { caseWords } from './words.ts'
import { SilenceNotice } from './silence.tsx'
import { howOften } from './impact/impact-codes.ts'
import { impactItems, labelOf } from './impact/impact-items.ts'
import { impactWords } from './impact/impact-words.ts'

import type { AboutProps, Writable } from './about-data.ts'
import { Change, PeopleCard, PersonCard, prose } from './about-person-view.tsx'

/** The person, what comes next, what is going on, who is around, what was written last. */
export function About(props: AboutProps) {
  const { lang, file } = props
  const words = caseWords[lang]
  const writable = whyReadOnly(file.head) === null
  return (
    <CaseFrame
      {...props}
      tab="about"
      notices={
        <>
          {props.policeDuty && <PoliceNotice {...props} duty={props.policeDuty} />}
          {props.stopped && (
            <Notice tone="danger">
              <p>{words.stopped}</p>
            </Notice>
          )}
          <SilenceNotice {...props} head={file.head} />
        </>
      }
      actions={
        <>
          {writable && (
            <ButtonLink icon="pen" href={caseHref(file.head.id, 'catatan/baru')}>
              {words.write}
            </ButtonLink>
          )}
          {!file.head.restrictedAt && (
            <ButtonLink kind="secondary" icon="print" href={caseHref(file.head.id, 'cetak')}>
              {words.print}
            </ButtonLink>
          )}
        </>
      }
    >
      <Grid min="large">
        <StrengthsCard {...props} writable={writable} />
        <NextCard {...props} />
      </Grid>
      {props.panels}
      <Grid min="large">
        <ContextCard {...props} writable={writable} />
        <ImpactCard {...props} />
      </Grid>
      <Grid min="large">
        <PersonCard {...props} writable={writable} />
        <PeopleCard {...props} />
      </Grid>
      <LatestCard {...props} />
    </CaseFrame>
  )
}

function PoliceNotice(props: AboutProps & { duty: PromiseRow }) {
  const words = policeWords[props.lang]
  return (
    <Notice tone="warn">
      <p>
        {words.due}{' '}
        <DueTag
          state={props.duty.dueAt < props.now ? 'late' : 'open'}
          at={props.duty.dueAt.toISOString()}
          text={formatDueBesideTag(props.duty.dueAt, props.now, props.lang)}
        />
      </p>
      <ButtonLink small kind="secondary" href={caseHref(props.file.head.id, 'kepolisian')}>
        {words.act}
      </ButtonLink>
    </Notice>
  )
}

function StrengthsCard(props: Writable) {
  const words = aboutWords[props.lang]
  const value = props.portraits.strengths?.value
  const lines = prose([
    [words.canDo, value?.strengths],
    [words.hopes, value?.hopes],
    [words.wishes, value?.wishes],
    [words.supports, value?.supports],
  ])
  return (
    <Card
      title={words.strengths}
      tone="leaf"
      aside={<Change {...props} part="kekuatan" has={value !== undefined} />}
    >
      {lines.length > 0 ? <DescriptionList items={lines} /> : <p class="hint">{words.strengthsEmpty}</p>}
    </Card>
  )
}

function NextCard(props: AboutProps) {
  const words = aboutWords[props.lang]
  const { lang, today } = props
  const due = (day: string | null) =>
    day && <DueTag state={dueTone(day, today)} at={day} text={formatDate(day, lang)} />
  return (
    <Card
      title={words.next}
      aside={<Link href={caseHref(props.file.head.id, 'rencana')}>{caseWords[lang].tabs.plan}</Link>}
    >
      {props.missing.length > 0 && (
        <p>
          <Icon name="info" />{' '}
          {words.planGaps(props.missing.map((part) => wordFor(planParts, part, lang)).join(', '))}
        </p>
      )}
      {props.tasks.length + props.followUps.length === 0 ? (
        <p class="hint">{words.nothingNext}</p>
      ) : (
        <ul>
          {props.followUps.map((one) => (
            <li key={one.id}>
              {wordFor(followUpKinds, one.kind, lang)} {due(one.dueOn)}
            </li>
          ))}
          {props.tasks.slice(0, 6).map((task) => (
            <li key={task.id}>
              {task.what} {due(task.dueOn)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function ContextCard(props: Writable) {
  const words = aboutWords[props.lang]
  const value = props.portraits.context?.value
  const lines = prose([
    [words.signs, value?.signs?.map((sign) => wordFor(presentingProblems, sign, props.lang)).join(', ')],
    [words.story, value?.story],
    [words.burdens, value?.burdens],
    [words.health, value?.health],
    [words.school, value?.school],
  ])
  return (
    <Card title={words.context} aside={<Change {...props} part="keadaan" has={value !== undefined} />}>
      {lines.length > 0 ? <DescriptionList items={lines} /> : <p class="hint">{words.contextEmpty}</p>}
    </Card>
  )
}

/** What was said last about impact, in a few words; everything else stands on its own page. */
function ImpactCard(props: AboutProps) {
  const { lang } = props
  const words = impactWords[lang]
  const { sheet: last, step } = props.impact ?? { sheet: null, step: null }
  const often = last ? impactItems.filter(({ code }) => last[code] === 'often') : []
  return (
    <Card
      title={words.card}
      aside={<Link href={caseHref(props.file.head.id, 'dampak')}>{words.open}</Link>}
      tone={step === 'today' ? 'accent' : undefined}
    >
      {step && (
        <p>
          <Icon name="alert" /> <strong>{words.thoughts[step]}</strong>
        </p>
      )}
      {last ? (
        <DescriptionList
          items={prose([
            [words.versionColumns.on, formatDate(last.askedOn, lang)],
            [wordFor(howOften, 'often', lang), often.map((one) => labelOf(one, lang)).join('; ')],
            [words.absent, last.absentDays === undefined ? undefined : words.days(last.absentDays)],
          ])}
        />
      ) : (
        <p class="hint">{words.cardEmpty}</p>
      )}
    </Card>
  )
}

function LatestCard(props: AboutProps) {
  const words = aboutWords[props.lang]
  return (
    <Card
      title={words.latest}
      aside={<Link href={caseHref(props.file.head.id, 'catatan')}>{words.allNotes}</Link>}
    >
      {props.days.length === 0 ? (
        <p class="hint">{words.latestEmpty}</p>
      ) : (
        <TimelineDays {...props} amendable={false} />
      )}
    </Card>
  )
}
