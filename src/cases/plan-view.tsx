import { wordFor } from '#content/codes/code.ts'
import { serviceLines } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonLink, Card, DueTag, Grid, Link, Table, Tag, type Fact } from '#src/ui/index.ts'
import { dueTone } from './case.ts'
import { caseHref, Prose } from './case-frame.tsx'
import type { CasePageData } from './case-load.ts'
import { agreements, planLineStatuses, planParts, serviceModes } from './codes.ts'
import type { OpenService } from './give-service.ts'
import { parts } from './plan.ts'
import { planWords } from './plan-words.ts'
import type { OpenPlanLine, OpenTask } from './write-plan.ts'

type Shared = CasePageData & Readonly<{ lang: Lang; writable: boolean }>

/** Feelings, practical things, relations: side by side, so that none is forgotten (C23). */
export function PlanColumns(props: Shared & { plan: readonly OpenPlanLine[]; stopped: boolean }) {
  const words = planWords[props.lang]
  return (
    <Card
      title={words.plan}
      aside={
        props.writable &&
        !props.stopped && (
          <ButtonLink small icon="plus" href={caseHref(props.file.head.id, 'rencana/baru')}>
            {words.addLine}
          </ButtonLink>
        )
      }
    >
      <Grid min="small">
        {parts.map((part) => {
          const lines = props.plan.filter((line) => line.part === part)
          return (
            <section key={part}>
              <h3>{wordFor(planParts, part, props.lang)}</h3>
              {lines.length === 0 ? (
                <p class="hint">{words.partEmpty}</p>
              ) : (
                lines.map((line) => <Line key={line.id} line={line} props={props} />)
              )}
            </section>
          )
        })}
      </Grid>
    </Card>
  )
}

const statusTones = { planned: 'neutral', doing: 'info', done: 'good', dropped: 'neutral' } as const

function Line({ line, props }: { line: OpenPlanLine; props: Shared }) {
  const { lang } = props
  const words = planWords[lang]
  if (line.notNeeded)
    return (
      <p>
        <Tag>{words.notNeeded}</Tag> <Prose text={line.reason ?? ''} />
      </p>
    )
  const open = line.status === 'planned' || line.status === 'doing'
  const facts: Fact[] = [
    ...(line.sign ? [{ term: words.sign, value: line.sign }] : []),
    ...(line.service ? [{ term: words.service, value: wordFor(serviceLines, line.service, lang) }] : []),
    ...(line.ownerId ? [{ term: words.owner, value: props.names(line.ownerId) }] : []),
    ...(line.reason ? [{ term: words.reason, value: <Prose text={line.reason} /> }] : []),
  ]
  return (
    <div class="inset">
      <p>
        <Prose text={line.what ?? ''} />
      </p>
      <p class="row">
        <Tag tone={statusTones[line.status]}>{wordFor(planLineStatuses, line.status, lang)}</Tag>
        <Tag tone={line.agreed === 'yes' ? 'good' : 'warn'}>{wordFor(agreements, line.agreed, lang)}</Tag>
        {open && line.dueOn && (
          <DueTag
            state={dueTone(line.dueOn, props.today)}
            at={line.dueOn}
            text={formatDate(line.dueOn, lang)}
          />
        )}
      </p>
      {facts.map((fact) => (
        <p key={fact.term} class="meta">
          {fact.term}: {fact.value}
        </p>
      ))}
      {props.writable && (
        <p>
          <Link href={caseHref(props.file.head.id, `rencana/${line.id}`)}>
            {words.move}
            <span class="sr">: {line.what}</span>
          </Link>
        </p>
      )}
    </div>
  )
}

export function TasksCard(props: Shared & { tasks: readonly OpenTask[] }) {
  const { lang } = props
  const words = planWords[lang]
  const columns = words.taskColumns
  return (
    <Card
      title={words.tasks}
      aside={
        props.writable && (
          <ButtonLink small kind="secondary" icon="plus" href={caseHref(props.file.head.id, 'tugas/baru')}>
            {words.addTask}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={words.tasks}
        captionHidden
        rows={props.tasks}
        rowKey={(task) => task.id}
        empty={<p class="hint">{words.noTasks}</p>}
        columns={[
          { header: columns.what, heads: true, cell: (task) => task.what },
          {
            header: columns.owner,
            cell: (task) => (task.ownerId ? props.names(task.ownerId) : words.notStated),
          },
          { header: columns.due, cell: (task) => <TaskDue task={task} props={props} /> },
          {
            header: columns.act,
            cell: (task) =>
              props.writable && !task.doneAt && !task.droppedAt && <EndTask task={task} lang={lang} />,
          },
        ]}
      />
    </Card>
  )
}

function TaskDue({ task, props }: { task: OpenTask; props: Shared }) {
  const words = planWords[props.lang]
  if (task.doneAt)
    return (
      <span class="meta">{words.doneBy(props.names(task.doneBy), formatDate(task.doneAt, props.lang))}</span>
    )
  if (task.droppedAt) return <span class="meta">{words.dropped}</span>
  return task.dueOn ? (
    <DueTag
      state={dueTone(task.dueOn, props.today)}
      at={task.dueOn}
      text={formatDate(task.dueOn, props.lang)}
    />
  ) : (
    <span class="meta">{words.notStated}</span>
  )
}

function EndTask({ task, lang }: { task: OpenTask; lang: Lang }) {
  const words = planWords[lang]
  return (
    <form method="post" class="row">
      <OnceField />
      <input type="hidden" name="do" value="task" />
      <input type="hidden" name="task" value={task.id} />
      <Button small kind="secondary" icon="check" name="how" value="done">
        {words.done}
        <span class="sr">: {task.what}</span>
      </Button>
      <Button small kind="quiet" name="how" value="dropped">
        {words.drop}
        <span class="sr">: {task.what}</span>
      </Button>
    </form>
  )
}

export function ServicesCard(props: Shared & { services: readonly OpenService[]; stopped: boolean }) {
  const { lang } = props
  const words = planWords[lang]
  const columns = words.serviceColumns
  return (
    <Card
      title={words.services}
      aside={
        props.writable &&
        !props.stopped && (
          <ButtonLink small kind="secondary" icon="plus" href={caseHref(props.file.head.id, 'layanan/baru')}>
            {words.addService}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={words.services}
        captionHidden
        rows={props.services}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.noServices}</p>}
        columns={[
          { header: columns.day, heads: true, cell: (one) => formatDate(one.givenOn, lang) },
          {
            header: columns.service,
            cell: (one) => (
              <span>
                {wordFor(serviceLines, one.service, lang)}
                {one.note && <span class="meta"> {one.note}</span>}
              </span>
            ),
          },
          {
            header: columns.mode,
            cell: (one) => (one.mode ? wordFor(serviceModes, one.mode, lang) : words.notStated),
          },
          {
            header: columns.minutes,
            numeric: true,
            cell: (one) => (one.minutes === null ? words.notStated : formatNumber(one.minutes, lang)),
          },
          { header: columns.by, cell: (one) => one.provider ?? props.names(one.givenBy) },
        ]}
      />
    </Card>
  )
}
