import { say } from '#src/platform/forms/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, Link, Sparkline, Tag } from '#src/ui/index.ts'
import { isOpen } from '../episode.ts'
import { decidingLine } from '../goal-ratings.ts'
import type { OpenGoal } from '../open-episode.ts'
import { progressWords } from '../progress/words.ts'
import { currentProtocol, protocolAt, withdrawalOf } from '../protocols/registry.ts'
import { isAssented, newestGoalAgreement } from '../stage-gates.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { counsellingWords } from '../words.ts'
import type { OverviewProps } from './overview-props.ts'

/** Goals in the client's words, with how they were rated, and the agreement on them. */
export function GoalsCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const standing = book.goals.filter((goal) => !goal.endedAt)
  const { caseId, id } = book.episode
  return (
    <Card
      title={words.goals}
      aside={
        props.writable &&
        isOpen(book.episode) &&
        standing.length < 3 && (
          <ButtonLink small kind="secondary" icon="plus" href={episodeHref(caseId, id, 'tujuan/baru')}>
            {words.goalAdd}
          </ButtonLink>
        )
      }
    >
      {standing.length === 0 && <p class="hint">{words.goalsEmpty}</p>}
      <ul class="plain">
        {standing.map((goal) => (
          <GoalLine key={goal.id} goal={goal} {...props} />
        ))}
      </ul>
      {standing.length > 0 && (
        <p class="row">
          <Link href={episodeHref(caseId, id, 'kesepakatan')} icon="pen">
            {agreementLabel(props)}
          </Link>
        </p>
      )}
    </Card>
  )
}

function agreementLabel(props: OverviewProps): string {
  const words = counsellingWords[props.lang]
  return isAssented(newestGoalAgreement(props.book)) ? words.agreementSigned : words.agreementOpen
}

function GoalLine(props: OverviewProps & { goal: OpenGoal }) {
  const { goal, lang, book } = props
  const words = counsellingWords[lang]
  const line = decidingLine(goal.ratings)
  const own = line?.ratings ?? []
  const last = own.at(-1)
  return (
    <li>
      <p>
        {props.writable && isOpen(book.episode) ? (
          <Link href={episodeHref(book.episode.caseId, book.episode.id, `tujuan/${goal.id}`)}>
            {goal.words}
          </Link>
        ) : (
          <strong>{goal.words}</strong>
        )}
      </p>
      <p class="meta row">
        {last && (
          <span>
            {words.goalRated(last.value, formatDate(last.on, lang))}
            {line?.by === 'caregiver' && ` (${progressWords[lang].goals.by.caregiver})`}
          </span>
        )}
        {own.length > 1 && (
          <Sparkline
            values={own.map((one) => one.value)}
            label={own.map((one) => one.value).join(', ')}
            min={0}
            max={10}
          />
        )}
        <Tag tone={goal.agreed === 'yes' ? 'good' : 'neutral'}>{words.goalAgreedShort[goal.agreed]}</Tag>
      </p>
    </li>
  )
}

/** Techniques that run or have run, and the way to choose one together. */
export function TechniquesCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { caseId, id } = book.episode
  return (
    <Card
      title={words.techniques}
      aside={
        props.writable &&
        isOpen(book.episode) && (
          <ButtonLink small kind="secondary" href={episodeHref(caseId, id, 'teknik')}>
            {words.choose}
          </ButtonLink>
        )
      }
    >
      {book.runs.length === 0 && <p class="hint">{words.techniquesEmpty}</p>}
      <ul class="plain">
        {book.runs.map((run) => {
          const protocol = protocolAt(run.protocol, run.protocolVersion)
          return (
            <li key={run.id}>
              <Link href={runHref(caseId, run.id)}>
                {protocol ? say(protocol.title, { lang, band: 'dewasa' }) : run.protocol}
              </Link>{' '}
              <Tag tone={run.state === 'running' ? 'good' : 'neutral'}>{words.runStates[run.state]}</Tag>{' '}
              {run.endedOn === null && withdrawalOf(currentProtocol(run.protocol), props.today) && (
                <Tag tone="warn">{words.withdrawn}</Tag>
              )}{' '}
              <span class="meta">{formatDate(run.begunOn, lang)}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
