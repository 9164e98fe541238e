import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref } from '#src/cases/index.ts'
import { Button, ButtonLink, Card, Disclosure, DueTag, Grid, Link, Notice, Tag } from '#src/ui/index.ts'
import { wordReason } from '../rules/reason-words.ts'
import { ruleWords } from '../rules/rule-words.ts'
import { safetyParts, whoChanges } from './codes.ts'
import { LineFacts } from './line-facts.tsx'
import type { SafetyPlan } from './open-plan.ts'
import { Conflicts, CopiesCard, ReviewCard, type PlanProps } from './plan-cards.tsx'
import type { PlanLine } from './plan.ts'
import { SpotMap } from './spot-map.tsx'
import { safetyWords } from './words.ts'

/** The whole plan: what presses, what others change, what the client does, where, until when, who holds it. */
export function PlanView(props: PlanProps) {
  const { plan, lang, caseId } = props
  const words = safetyWords[lang]
  return (
    <>
      <Notice>
        <p>{words.intro}</p>
      </Notice>
      {plan.bullyingGoesOn === 'yes' && (
        <Notice tone="danger">
          <p>{words.goesOn}</p>
        </Notice>
      )}
      {plan.raise && props.writable && (
        <Notice tone="warn" title={words.urgencyTitle}>
          <p>{words.urgencyIntro}</p>
          <p>
            <ButtonLink small href={caseHref(caseId, 'aman/mendesak')}>
              {words.urgencyDecide}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {plan.reopened && (
        <Notice tone="warn">
          <p>{words.reopened}</p>
        </Notice>
      )}
      <Conflicts {...props} />
      <Grid min="large">
        {whoChanges.map(({ code }) => (
          <LinesCard
            key={code}
            {...props}
            title={words.changes[code]}
            empty={words.empty[code]}
            lines={plan.lines.filter((line) => line.changes === code && line.tag === 'protective')}
            addHref={props.writable ? caseHref(caseId, `aman/baru?siapa=${code}`) : null}
          />
        ))}
        {props.writable && <MissingCard {...props} />}
      </Grid>
      {plan.lines.some((line) => line.tag === 'fear_keeping') && (
        <LinesCard
          {...props}
          title={words.fearTitle}
          help={words.fearHelp}
          empty=""
          lines={plan.lines.filter((line) => line.tag === 'fear_keeping')}
          addHref={null}
        />
      )}
      <Card
        title={words.map}
        aside={
          <ButtonLink small kind="secondary" icon="plus" href={caseHref(caseId, 'aman/denah')}>
            {props.writable ? words.spotMark : words.spotOpen}
          </ButtonLink>
        }
      >
        <SpotMap lines={plan.lines} lang={lang} />
      </Card>
      <Grid min="large">
        <ReviewCard {...props} />
        <CopiesCard {...props} />
      </Grid>
    </>
  )
}

function MissingCard({ plan, lang }: PlanProps) {
  const words = safetyWords[lang]
  if (plan.missing.length === 0) return <Card title={words.complete} tone="leaf" />
  return (
    <Card title={words.missing} tone="accent">
      <ul class="gate-list">
        {plan.missing.map((one) => (
          <li key={`${one.code} ${one.from}`}>
            {ruleWords[lang].safetyPlan[one.code]} <span class="meta">{readFrom(plan, one.from, lang)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The words of the line a rule speaks of; otherwise what it counted. */
function readFrom(plan: SafetyPlan, from: string, lang: Lang): string {
  const line = plan.lines.find((one) => from.includes(one.id))
  if (line) return `${wordFor(safetyParts, line.part, lang)}: ${line.text}`
  return wordReason(from, lang)
}

interface LinesProps extends PlanProps {
  title: string
  empty: string
  help?: string
  lines: readonly PlanLine[]
  addHref: string | null
}
function LinesCard(props: LinesProps) {
  const words = safetyWords[props.lang]
  return (
    <Card
      title={props.title}
      aside={
        props.addHref && (
          <ButtonLink small kind="secondary" icon="plus" href={props.addHref}>
            {words.add}
            <span class="sr">: {props.title}</span>
          </ButtonLink>
        )
      }
    >
      {props.help && <p class="hint">{props.help}</p>}
      {props.lines.length === 0 && <p class="hint">{props.empty}</p>}
      {props.lines.map((line) => (
        <LineView key={line.id} {...props} line={line} />
      ))}
    </Card>
  )
}

const agreedTones = { yes: 'good', no: 'danger', not_asked: 'warn' } as const

function LineView(props: PlanProps & { line: PlanLine }) {
  const { line, lang, caseId } = props
  const words = safetyWords[lang]
  const late = line.reviewOn < props.today
  return (
    <div class="inset">
      <p>
        <strong>{wordFor(safetyParts, line.part, lang)}</strong>: {line.text}
      </p>
      <LineFacts line={line} lang={lang} />
      <p class="row">
        <Tag tone={agreedTones[line.agreed]}>{words.agreed[line.agreed]}</Tag>
        <Tag tone={line.tag === 'protective' ? 'info' : 'neutral'}>{words.tags[line.tag]}</Tag>
        <DueTag state={late ? 'late' : 'open'} at={line.reviewOn} text={formatDate(line.reviewOn, lang)} />
      </p>
      {props.writable && (
        <div class="row">
          <Link href={caseHref(caseId, `aman/garis/${line.id}`)}>
            {words.edit}
            <span class="sr">: {line.text}</span>
          </Link>
          <Disclosure summary={words.end}>
            <p>{words.endText}</p>
            <form method="post">
              <OnceField />
              <input type="hidden" name="line" value={line.id} />
              <input type="hidden" name="seen" value={line.version} />
              <Button small kind="secondary" name="do" value="end">
                {words.end}
                <span class="sr">: {line.text}</span>
              </Button>
            </form>
          </Disclosure>
        </div>
      )}
    </div>
  )
}
