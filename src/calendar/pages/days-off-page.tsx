import { daysOff, knowsYear } from '#content/calendar/days-off.ts'
import { wordFor } from '#content/codes/code.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatLongDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DateInput,
  EmptyState,
  FileField,
  Notice,
  Select,
  Table,
  Tag,
  TextArea,
  TextInput,
} from '#src/ui/index.ts'
import { addDayOff, addDaysOff, dropDayOff } from '../day-off-acts.ts'
import { dayOffKinds, offOn, type OffDay } from '../day-off.ts'
import { dayOffWords } from '../day-off-words.ts'
import { ownDaysOff, type StoredDayOff } from '../day-off.store.ts'
import type { Refused } from '../refuse.ts'
import { problemAt, RefusedView } from '../refused-view.tsx'
import { leads } from '../rooms-acts.ts'
import { calendarStaff } from '../staff.ts'
import { calendarWords } from '../words.ts'

type Row = OffDay & Readonly<{ own: StoredDayOff | null }>
type Loaded = Readonly<{ year: string; rows: readonly Row[]; mayChange: boolean }>

function rowsOf(year: string, own: readonly StoredDayOff[]): Row[] {
  const days = new Set([...daysOff, ...own].map((one) => one.day).filter((day) => day.startsWith(year)))
  return [...days].toSorted().flatMap((day) =>
    offOn(day, own).map((one) => ({
      ...one,
      own: own.find((known) => known.day === day && known.kind === one.kind) ?? null,
    })),
  )
}

/** The days off of a year: which stand in a decree, which are reckoned, and which the office wrote down itself. */
export const daysOffPage: Page = page({
  path: '/kalender/libur',
  allow: calendarStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const asked = ctx.query.get('tahun') ?? ''
    const year = /^20[2-4]\d$/.test(asked) ? asked : dayOf(scope.now).slice(0, 4)
    return { year, rows: rowsOf(year, await ownDaysOff(scope)), mayChange: leads(ctx) }
  },
  actions: { one: { run: addDayOff }, many: { run: addDaysOff }, remove: { run: dropDayOff } },
  bodyLimit: 256 * 1024,
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    width: 'wide',
    flashes: dayOffWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Refused | null) => {
    const { lang } = ctx
    const words = dayOffWords[lang]
    const { year, rows } = loaded
    const reckoned = rows.filter((one) => !one.verified).length
    return (
      <>
        <BackLink href="/kalender">{calendarWords[lang].back}</BackLink>
        <h1>{words.title}</h1>
        <RefusedView state={state} />
        <p>{words.intro}</p>
        <ButtonRow>
          <ButtonLink small kind="secondary" icon="back" href={`?tahun=${Number(year) - 1}`}>
            {words.before}
          </ButtonLink>
          <ButtonLink small kind="secondary" icon="next" iconAt="end" href={`?tahun=${Number(year) + 1}`}>
            {words.after}
          </ButtonLink>
        </ButtonRow>
        {!knowsYear(`${year}-06-01`) && <Notice tone="warn">{words.unknownYear}</Notice>}
        {reckoned > 0 && <Notice tone="warn">{words.reckoned(reckoned)}</Notice>}
        {!rows.some((one) => one.kind === 'joint') && <Notice tone="warn">{words.jointUnknown}</Notice>}
        <YearCard loaded={loaded} lang={lang} />
        {loaded.mayChange && <AddCards refused={state} lang={lang} />}
      </>
    )
  },
})

function YearCard({ loaded, lang }: { loaded: Loaded; lang: Lang }) {
  const words = dayOffWords[lang]
  const { columns } = words
  const act = {
    header: columns.act,
    cell: (one: Row) =>
      one.own && (
        <form method="post">
          <OnceField />
          <input type="hidden" name="id" value={one.own.id} />
          <Button small kind="quiet" name="do" value="remove">
            {words.remove} <span class="sr">{formatLongDate(one.day, lang)}</span>
          </Button>
        </form>
      ),
  }
  return (
    <Card title={words.year(loaded.year)}>
      <Table
        caption={words.year(loaded.year)}
        captionHidden
        rows={loaded.rows}
        rowKey={(one) => `${one.day}${one.kind}${one.id}`}
        empty={<EmptyState title={words.none} />}
        columns={[
          { header: columns.day, heads: true, cell: (one) => formatLongDate(one.day, lang) },
          {
            header: columns.name,
            cell: (one) => (
              <>
                {inLang(one, lang)} {!one.verified && <Tag tone="warn">{words.unverified}</Tag>}
              </>
            ),
          },
          { header: columns.kind, cell: (one) => wordFor(dayOffKinds, one.kind, lang) },
          { header: columns.source, cell: (one) => one.source ?? words.shipped },
          ...(loaded.mayChange ? [act] : []),
        ]}
      />
    </Card>
  )
}

function AddCards({ refused, lang }: { refused: Refused | null; lang: Lang }) {
  const typed = refused?.typed ?? {}
  const words = dayOffWords[lang]
  const options = dayOffKinds.map((one) => ({ value: one.code, label: one[lang] }))
  return (
    <>
      <Card title={words.addOne}>
        <form method="post">
          <OnceField />
          <DateInput name="day" label={words.day} value={typed['day']} error={problemAt(refused, 'f-day')} />
          <Select name="kind" label={words.kind} options={options} value={typed['kind'] ?? 'regional'} />
          <TextInput name="name" label={words.name} maxlength={120} value={typed['name']} />
          <TextInput
            name="source"
            label={words.source}
            hint={words.sourceHint}
            maxlength={200}
            value={typed['source']}
          />
          <Button name="do" value="one">
            {words.add}
          </Button>
        </form>
      </Card>
      <Card title={words.addMany}>
        <form method="post" enctype="multipart/form-data">
          <OnceField />
          {/* Ahead of the file: one that is too large is cut off with all behind it. */}
          <input type="hidden" name="do" value="many" />
          <TextArea
            name="lines"
            label={words.lines}
            hint={words.linesHint}
            rows={4}
            optional
            value={typed['lines']}
            error={problemAt(refused, 'f-lines')}
          />
          <FileField
            name="file"
            label={words.file}
            accept=".csv,text/csv,text/plain"
            optional
            error={problemAt(refused, 'f-file')}
          />
          <Button kind="secondary">{words.addAll}</Button>
        </form>
      </Card>
    </>
  )
}
