import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { say, type AnyAnswers } from '#src/platform/forms/index.ts'
import { Button, ButtonLink, ButtonRow, Card, Grid, Notice, Table, Tag } from '#src/ui/index.ts'
import { logForm } from '../../protocols/assertive-life-forms.ts'
import { closing, logged } from '../../protocols/assertive-gates.ts'
import { mayTry, situationsOf, type Situation } from '../../protocols/assertive-tasks.ts'
import { rowsOf, textOf } from '../../protocols/step-makers.ts'
import type { OpenHomework } from '../../session/index.ts'
import { runHref } from '../../step-href.ts'
import type { ClientLog } from '../client-log.ts'
import type { ScreenData } from '../load-screen.ts'
import { RefusedTasks } from '../refused-tasks.tsx'
import type { RefusedTask } from '../refusals.ts'
import { Suggested } from '../suggested.tsx'
import { trainingWords } from '../words.ts'

export type TasksProps = ScreenData &
  Readonly<{
    lang: Lang
    tasks: readonly OpenHomework[]
    fromClient: readonly ClientLog[]
    refused: readonly RefusedTask[]
  }>

export function TasksView(props: TasksProps) {
  const { lang, technique, book, writable } = props
  const words = trainingWords[lang].tasks
  const here = (part: string) => runHref(book.episode.caseId, technique.run.id, part)
  return (
    <>
      <h2>{words.title}</h2>
      <Notice tone="danger">
        <p>{words.rule}</p>
      </Notice>
      <Grid min="large">
        <Ladder {...props} />
        <Card
          title={words.given}
          aside={
            writable && (
              <ButtonLink small icon="plus" href={here('tugas/baru')}>
                {words.add}
              </ButtonLink>
            )
          }
        >
          {props.tasks.length === 0 && <p class="hint">{words.none}</p>}
          {props.tasks.map((task) => (
            <OneTask key={task.id} {...props} task={task} />
          ))}
          <RefusedTasks refused={props.refused} lang={lang} />
        </Card>
      </Grid>
      {props.fromClient.length > 0 && <FromClient {...props} />}
      <h3>{words.log}</h3>
      <ButtonRow>
        {writable && (
          <ButtonLink small icon="pen" href={here('tugas/catat')}>
            {words.logAdd}
          </ButtonLink>
        )}
        <ButtonLink small kind="secondary" icon="print" href={here('lembar/log?kosong=1')}>
          {words.blank}
        </ButtonLink>
      </ButtonRow>
      <Log {...props} />
      <Closing {...props} />
    </>
  )
}

/** What may be tried, easiest first, and what never becomes a task, with the answer that says so. */
function Ladder({ lang, technique }: TasksProps) {
  const words = trainingWords[lang].tasks
  const all = situationsOf(rowsOf(technique.facts, 'situations', 'situations'))
  const open = mayTry(all)
  const shut = all.filter((one) => !open.includes(one))
  const why = (one: Situation) => {
    if (one.reported === true) return words.neverReported
    return one.threat === true ? words.neverThreat : words.neverUnknown
  }
  return (
    <Card title={words.order}>
      {open.length === 0 && <p class="hint">{words.orderNone}</p>}
      <ol>
        {open.map((one) => (
          <li key={one.code}>
            {one.what} {one.who && <span class="meta">{one.who}</span>} <Tag>{String(one.difficulty)}</Tag>
          </li>
        ))}
      </ol>
      {shut.length > 0 && (
        <>
          <h3>{words.never}</h3>
          <ul>
            {shut.map((one) => (
              <li key={one.code}>
                {one.what}{' '}
                <Tag tone="warn" icon="lock">
                  {why(one)}
                </Tag>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function OneTask(props: TasksProps & { task: OpenHomework }) {
  const { task, lang, writable } = props
  const words = trainingWords[lang].tasks
  return (
    <div class="inset">
      <p>
        <strong>{task.title}</strong> <Tag>{words.states[task.state]}</Tag>
      </p>
      <p>{task.how}</p>
      <p class="meta">
        {formatDate(task.givenOn, lang)} {task.withWhom && <>· {task.withWhom}</>}
      </p>
      {task.result && <p>{task.result}</p>}
      {writable && (task.state === 'given' || task.state === 'tried') && (
        <form method="post" action="?do=back">
          <OnceField />
          <input type="hidden" name="task" value={task.id} />
          <Button kind="quiet" small>
            {words.back}
          </Button>
        </form>
      )}
    </div>
  )
}

function FromClient(props: TasksProps) {
  const { lang, fromClient, writable } = props
  const words = trainingWords[lang].tasks
  return (
    <Card title={words.fromClient}>
      {fromClient.map((entry) => (
        <form key={entry.id} method="post" action="?do=take" class="inset">
          <OnceField />
          <input type="hidden" name="entry" value={entry.id} />
          <p>
            {formatDate(entry.happenedOn, lang)} · {entry.words.did ?? entry.words.text}{' '}
            <Tag>{styleWord(entry.words.style ?? '', lang)}</Tag>{' '}
            {entry.wantsHelp && <Tag tone="accent">{words.wantsHelp}</Tag>}
          </p>
          {writable && (
            <Button kind="secondary" small>
              {words.take}
            </Button>
          )}
        </form>
      ))}
    </Card>
  )
}

function styleWord(code: string, lang: Lang): string {
  const option = logForm.fields.style.options.find((one) => one.code === code)
  return option ? say(option, { lang, band: 'dewasa' }) : '–'
}

function Log({ lang, technique }: TasksProps) {
  const words = trainingWords[lang].tasks
  const rows = technique.facts.answers('log').map((answers, at) => ({ answers, at }))
  const told = { yes: words.yes, no: words.no } as Readonly<Record<string, string>>
  const day = (answers: AnyAnswers) => (textOf(answers, 'on') ? formatDate(textOf(answers, 'on'), lang) : '–')
  return (
    <Table
      caption={words.log}
      captionHidden
      rows={rows}
      rowKey={(row) => String(rows.length - row.at)}
      empty={<p class="hint">{words.logNone}</p>}
      columns={[
        { header: words.columns.when, heads: true, cell: (row) => day(row.answers) },
        { header: words.columns.did, cell: (row) => textOf(row.answers, 'did') },
        { header: words.columns.style, cell: (row) => styleWord(textOf(row.answers, 'style'), lang) },
        { header: words.columns.worse, cell: (row) => textOf(row.answers, 'worse') || '–' },
        {
          header: words.columns.told,
          cell: (row) => (
            <>
              {told[textOf(row.answers, 'adultTold')] ?? '–'}{' '}
              {row.answers['wantsHelp'] === 'yes' && <Tag tone="accent">{words.wantsHelp}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}

function Closing({ lang, technique }: TasksProps) {
  const words = trainingWords[lang]
  if (logged(technique.facts).length === 0) return null
  const answer = closing(technique.facts)
  return (
    <Suggested lang={lang} answer={answer} title={answer.pass ? words.tasks.closeReady : words.tasks.close} />
  )
}
