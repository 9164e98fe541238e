import { knownElsewhere } from '#content/instruments/elsewhere.ts'
import type { KnownElsewhere } from '#content/instruments/meta.ts'
import { anyStaff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { ButtonLink, ButtonRow, Card, Link, PageHead, Table, Tag } from '#src/ui/index.ts'
import { TextTag, ValidityTag } from '../facts-view.tsx'
import { allInstruments } from '../find-instrument.ts'
import type { Instrument } from '../instrument.ts'
import { importRoles } from './import-roles.ts'
import { useWords } from '../use-words.ts'
import { measureWords } from '../words.ts'
import { countingRoles, useHref } from './use.tsx'

/** Every measure that is known here: what may be given, and what may not and why. */
export const registerPage = page({
  path: '/alat-ukur',
  allow: anyStaff,
  load: async (scope) => ({ all: (await allInstruments(scope)).given }),
  meta: (ctx) => ({ title: measureWords[ctx.lang].register, nav: 'measures', width: 'wide' }),
  view: (ctx, { all }) => {
    const words = measureWords[ctx.lang]
    const mayCount = ctx.visitor.roles.some((role) => (countingRoles as readonly string[]).includes(role))
    const mayImport = ctx.visitor.roles.some((role) => (importRoles as readonly string[]).includes(role))
    return (
      <>
        <PageHead
          title={words.register}
          intro={words.registerIntro}
          actions={
            (mayImport || mayCount) && (
              <ButtonRow>
                {mayCount && (
                  <ButtonLink kind="secondary" icon="chart" href={useHref}>
                    {useWords[ctx.lang].link}
                  </ButtonLink>
                )}
                {mayImport && (
                  <ButtonLink kind="secondary" icon="upload" href="/alat-ukur/impor">
                    {words.importLink}
                  </ButtonLink>
                )}
              </ButtonRow>
            )
          }
        />
        <Group title={words.byOthers} rows={all.filter((one) => !one.meta.unvalidated)} lang={ctx.lang} />
        <Group title={words.ours} rows={all.filter((one) => one.meta.unvalidated)} lang={ctx.lang} />
        <Elsewhere lang={ctx.lang} />
      </>
    )
  },
})

/** Published measures and those of our own stand apart: nobody takes the one for the other. */
function Group(props: { title: string; rows: readonly Instrument[]; lang: Lang }) {
  const { lang, title } = props
  const words = measureWords[lang]
  if (props.rows.length === 0) return null
  return (
    <Card title={title}>
      <Table
        caption={title}
        captionHidden
        rows={props.rows}
        rowKey={(one) => one.code}
        columns={[
          {
            header: words.columns.name,
            heads: true,
            cell: (one) => <Link href={`/alat-ukur/${one.code}`}>{one.sheet.title[lang]}</Link>,
          },
          { header: words.columns.about, cell: (one) => one.meta.about[lang] },
          {
            header: words.columns.modes,
            cell: (one) => one.meta.modes.map((mode) => words.modes[mode]).join(', '),
          },
          { header: words.columns.text, cell: (one) => <TextTag meta={one.meta} lang={lang} /> },
          { header: words.columns.state, cell: (one) => <ValidityTag meta={one.meta} lang={lang} /> },
        ]}
      />
    </Card>
  )
}

function Elsewhere({ lang }: { lang: Lang }) {
  const words = measureWords[lang]
  const columns = words.elsewhereColumns
  return (
    <Card title={words.elsewhere}>
      <p class="hint">{words.elsewhereIntro}</p>
      <Table<KnownElsewhere>
        caption={words.elsewhere}
        captionHidden
        rows={knownElsewhere}
        rowKey={(one) => one.code}
        columns={[
          { header: columns.name, heads: true, cell: (one) => one.name },
          { header: columns.about, cell: (one) => one.about[lang] },
          { header: columns.holder, cell: (one) => one.holder },
          {
            header: columns.why,
            cell: (one) => (
              <>
                <Tag tone={one.verdict === 'never' ? 'danger' : 'neutral'}>{words.verdicts[one.verdict]}</Tag>{' '}
                {one.why[lang]}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
