import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  BarChart,
  Card,
  Figure,
  Grid,
  Icon,
  Link,
  Notice,
  StackedBars,
  Table,
  UrgencyTag,
} from '#src/ui/index.ts'
import type { OfficeToday } from '../load-today.ts'
import type { NextStep } from '../today.ts'
import { todayWords } from '../today-words.ts'

type Props = Readonly<{ office: OfficeToday; lang: Lang }>

/** The office for those who lead it: whether its doors stand open, what waits, what was kept, who carries what. */
export function OfficeDay(props: Props) {
  const words = todayWords[props.lang].office
  return (
    <>
      <h2>{words.title}</h2>
      <p class="hint">{words.noRow}</p>
      <Steps {...props} />
      <Owed {...props} />
      <Doors {...props} />
      <Grid min="large">
        <Waiting {...props} />
        <Deadlines {...props} />
        <Load {...props} />
      </Grid>
    </>
  )
}

/** Everybody's work together, so that nobody who leads takes their own empty list for the office's. */
function Owed({ office, lang }: Props) {
  const words = todayWords[lang].office.owed
  const waiting = office.waiting.reduce((sum, row) => sum + row.waiting, 0)
  return (
    <Grid min="small">
      <Figure value={String(office.owed.late)} label={words.late} />
      <Figure value={String(office.owed.today)} label={words.today} />
      <Figure value={String(waiting)} label={words.waiting} />
    </Grid>
  )
}

const stepHref: Record<NextStep, string> = {
  invite: '/kantor/undang',
  doors: '/kantor/kunci',
  recovery: '/siapkan/kunci-cadangan',
  onCall: '/kantor/siaga',
  institutions: '/kantor/lembaga',
}

function Steps(props: Props) {
  const words = todayWords[props.lang].office
  if (props.office.steps.length === 0) return null
  return (
    <Card title={words.steps} tone="leaf">
      <ol>
        {props.office.steps.map((step) => (
          <li key={step}>
            <Link href={stepHref[step]}>{words.step[step]}</Link>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Doors(props: Props) {
  const words = todayWords[props.lang].office
  const { intakeHolders, onCall } = props.office
  return (
    <Notice tone={intakeHolders >= 2 ? 'good' : 'warn'}>
      <p>{intakeHolders >= 2 ? words.doorsOpen(intakeHolders) : words.doorsShut(intakeHolders)}</p>
      <p>
        <Icon name="bell" size="small" /> {onCall ? words.onCall(onCall) : words.noOnCall}
      </p>
    </Notice>
  )
}

function Waiting(props: Props) {
  const words = todayWords[props.lang]
  const { waiting } = props.office
  return (
    <Card title={words.office.waiting}>
      {waiting.length === 0 ? (
        <p>{words.office.waitingNone}</p>
      ) : (
        <Table
          compact
          caption={words.office.waiting}
          captionHidden
          rows={waiting}
          rowKey={(row) => row.urgency}
          columns={[
            { header: words.urgency, heads: true, cell: (row) => <UrgencyTag urgency={row.urgency} /> },
            { header: words.office.count, numeric: true, cell: (row) => row.waiting },
            { header: words.office.ofWhichLate, numeric: true, cell: (row) => row.late },
          ]}
        />
      )}
    </Card>
  )
}

function Deadlines(props: Props) {
  const words = todayWords[props.lang]
  const { deadlines } = props.office
  const sum = (of: 'kept' | 'late') => deadlines.reduce((all, kind) => all + kind[of], 0)
  if (deadlines.length === 0)
    return (
      <Card title={words.office.deadlines}>
        <p>{words.office.deadlinesNone}</p>
      </Card>
    )
  return (
    <Card>
      <StackedBars
        id="g-deadlines"
        title={words.office.deadlines}
        description={words.office.deadlinesSay(sum('kept'), sum('late'))}
        note={words.office.deadlinesSay(sum('kept'), sum('late'))}
        header={words.office.promise}
        series={[words.office.series.kept, words.office.series.late, words.office.series.open]}
        stacks={deadlines.map((kind) => ({
          label: words.kinds[kind.kind],
          values: [kind.kept, kind.late, kind.open],
        }))}
      />
    </Card>
  )
}

const mostWorkers = 15

function Load(props: Props) {
  const words = todayWords[props.lang].office
  const { load } = props.office
  const named = load
    .slice(0, mostWorkers)
    .map((one, at) => ({ ...one, name: one.name ?? `${words.someone} ${at + 1}` }))
  const late = named.filter((one) => one.followUpsLate > 0).map((one) => `${one.name} (${one.followUpsLate})`)
  if (named.length === 0)
    return (
      <Card title={words.load}>
        <p>{words.loadNone}</p>
      </Card>
    )
  return (
    <Card>
      <BarChart
        id="g-load"
        title={words.load}
        description={words.loadSay(named[0]?.name ?? '')}
        note={words.loadNote}
        headers={[words.worker, words.files]}
        bars={named.map((one) => ({ label: one.name, value: one.files }))}
      />
      {late.length > 0 && <p>{words.loadLate(late.join(', '))}</p>}
    </Card>
  )
}
