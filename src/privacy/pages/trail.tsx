import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, redirect, refused } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Banner, Button, Card, EmptyState, Select, Table, Tag, TextInput } from '#src/ui/index.ts'
import { settleFinding, settleGlass, verifyTrail } from '../find-unusual.ts'
import { findRecord, numbersOf, type RecordFound } from '../restriction.store.ts'
import { staffWords } from '../staff-words.ts'
import {
  glassBroken,
  lastChainCheck,
  listFindings,
  readOutcomes,
  trailOf,
  type ChainCheck,
  type GlassBroken,
  type ReadReview,
  type TrailLine,
} from '../trail.store.ts'
import { trailWords } from '../trail-words.ts'
import { field, Frame, namesById } from './parts.tsx'

const glassOutcomes = ['justified', 'asked', 'breach'] as const
type Loaded = {
  findings: readonly ReadReview[]
  glass: readonly GlassBroken[]
  check: ChainCheck | null
  asked: string
  found: RecordFound | null
  trail: readonly TrailLine[]
  numbers: ReadonlyMap<string, { number: string }>
  names: (id: string | null) => string
}

/** Who read what: patterns for a person to look at, one record's readers, opened keys, the chain. */
export const trailPage = page({
  path: '/hak-data/jejak',
  allow: staff('dpo', 'head'),
  load: async (scope, ctx): Promise<Loaded> => {
    const officer = ctx.visitor.roles.includes('dpo')
    const findings = await listFindings(scope)
    const glass = officer ? await glassBroken(scope) : []
    const asked = officer ? (ctx.query.get('nomor') ?? '') : ''
    const found = asked ? await findRecord(scope, asked) : null
    if (found)
      await record(scope, {
        action: 'trail.looked_up',
        subjectKind: found.kind,
        subjectId: found.id,
        purpose: 'data_rights',
      })
    return {
      findings,
      glass,
      asked,
      found,
      check: await lastChainCheck(scope),
      trail: found ? await trailOf(scope, found.kind, found.id) : [],
      numbers: await numbersOf(scope, [
        ...findings.flatMap((one) => one.subjectId ?? []),
        ...glass.map((one) => one.caseId),
      ]),
      names: await namesById(scope),
    }
  },
  actions: {
    finding: {
      run: async (scope, ctx, form) => {
        const id = asId<'read_review'>(field(form, 'finding'))
        const outcome = readOutcomes.find((one) => one === field(form, 'outcome'))
        if (!id) return absent()
        if (outcome) await settleFinding(scope, ctx.visitor, id, outcome)
        return redirect('/hak-data/jejak', outcome ? 'settled' : undefined)
      },
    },
    glass: {
      run: async (scope, ctx, form) => {
        if (!ctx.visitor.roles.includes('dpo')) return refused()
        const id = asId(field(form, 'glass'))
        const outcome = glassOutcomes.find((one) => one === field(form, 'outcome'))
        if (!id) return absent()
        if (outcome) await settleGlass(scope, ctx.visitor, id, outcome)
        return redirect('/hak-data/jejak', outcome ? 'settled' : undefined)
      },
    },
    verify: {
      run: async (scope, ctx) => {
        if (!ctx.visitor.roles.includes('dpo')) return refused()
        await verifyTrail(scope, ctx.visitor)
        return redirect('/hak-data/jejak#rantai')
      },
    },
  },
  meta: (ctx) => ({
    title: trailWords[ctx.lang].title,
    nav: 'dataRights',
    flashes: { settled: trailWords[ctx.lang].settled },
  }),
  view: (ctx, loaded) => {
    const said = trailWords[ctx.lang]
    const officer = ctx.visitor.roles.includes('dpo')
    return (
      <Frame ctx={ctx} room="trail">
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <Card title={said.findings}>
          <Findings ctx={ctx} loaded={loaded} />
        </Card>
        {officer ? (
          <>
            <Card title={said.byRecord}>
              <ByRecord ctx={ctx} loaded={loaded} />
            </Card>
            <Card title={said.glass}>
              <Glass ctx={ctx} loaded={loaded} />
            </Card>
            <Card title={said.chain} id="rantai">
              <Chain ctx={ctx} check={loaded.check} />
            </Card>
          </>
        ) : (
          <p class="meta">{said.officerOnly}</p>
        )}
      </Frame>
    )
  },
})

type Props = { ctx: Ctx<Member>; loaded: Loaded }

function patternText(row: ReadReview, lang: Ctx['lang']): string {
  const text = trailWords[lang].patterns[row.pattern]
  return typeof text === 'function' ? text(row.recordCount) : text
}

function Findings({ ctx, loaded }: Props) {
  const said = trailWords[ctx.lang]
  return (
    <Table
      caption={said.findings}
      captionHidden
      rows={loaded.findings}
      rowKey={(row) => row.id}
      empty={<EmptyState title={said.noFindings} />}
      columns={[
        { header: said.who, heads: true, cell: (row) => loaded.names(row.accountId) },
        { header: said.pattern, cell: (row) => patternText(row, ctx.lang) },
        { header: said.when, cell: (row) => formatDateTime(row.from, ctx.lang) },
        {
          header: said.record,
          cell: (row) =>
            row.subjectId
              ? (loaded.numbers.get(row.subjectId)?.number ?? '—')
              : said.records(row.recordCount),
        },
        {
          header: said.outcome,
          cell: (row) =>
            row.outcome ? (
              `${said.outcomes[row.outcome]} (${loaded.names(row.reviewedBy)})`
            ) : (
              <form method="post" class="row">
                <OnceField />
                <input type="hidden" name="finding" value={row.id} />
                <Select
                  id={`o-${row.id}`}
                  name="outcome"
                  label={said.judge}
                  options={readOutcomes.map((one) => ({ value: one, label: said.outcomes[one] }))}
                />
                <Button small kind="secondary" name="do" value="finding">
                  {said.save}
                </Button>
              </form>
            ),
        },
      ]}
    />
  )
}

function ByRecord({ ctx, loaded }: Props) {
  const said = trailWords[ctx.lang]
  const known = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code
  return (
    <>
      <form method="get" action="/hak-data/jejak">
        <TextInput
          name="nomor"
          label={said.number}
          hint={said.byRecordHint}
          width={20}
          value={loaded.asked}
          error={loaded.asked && !loaded.found ? staffWords[ctx.lang].absentRecord : undefined}
        />
        <Button kind="secondary" icon="search">
          {said.look}
        </Button>
      </form>
      {loaded.found && (
        <Table
          caption={loaded.found.number}
          rows={loaded.trail}
          rowKey={(row) => String(row.id)}
          empty={<p class="meta">{said.noTrail}</p>}
          columns={[
            { header: said.when, heads: true, cell: (row) => formatDateTime(row.at, ctx.lang) },
            {
              header: said.who,
              cell: (row) => (row.accountId ? loaded.names(row.accountId) : said.somebody),
            },
            { header: said.action, cell: (row) => known(said.actions, row.action) },
            { header: said.purpose, cell: (row) => (row.purpose ? known(said.purposes, row.purpose) : '—') },
          ]}
        />
      )}
    </>
  )
}

function Glass({ ctx, loaded }: Props) {
  const said = trailWords[ctx.lang]
  return (
    <Table
      caption={said.glass}
      captionHidden
      rows={loaded.glass}
      rowKey={(row) => row.id}
      empty={<p class="meta">{said.noGlass}</p>}
      columns={[
        { header: said.record, heads: true, cell: (row) => loaded.numbers.get(row.caseId)?.number ?? '—' },
        {
          header: said.askedBy,
          cell: (row) => `${loaded.names(row.askedBy)}, ${formatDateTime(row.askedAt, ctx.lang)}`,
        },
        {
          header: said.secondBy,
          cell: (row) =>
            row.openedAt
              ? `${loaded.names(row.secondBy)}, ${formatDateTime(row.openedAt, ctx.lang)}`
              : row.refusedAt
                ? said.refused
                : said.notOpened,
        },
        { header: said.grantedTo, cell: (row) => loaded.names(row.grantedTo) },
        { header: said.reason, cell: (row) => row.reason },
        {
          header: said.outcome,
          cell: (row) =>
            row.outcome ? (
              said.glassOutcomes[row.outcome]
            ) : (
              <form method="post" class="row">
                <OnceField />
                <input type="hidden" name="glass" value={row.id} />
                <Select
                  id={`g-${row.id}`}
                  name="outcome"
                  label={said.judge}
                  options={glassOutcomes.map((one) => ({ value: one, label: said.glassOutcomes[one] }))}
                />
                <Button small kind="secondary" name="do" value="glass">
                  {said.save}
                </Button>
              </form>
            ),
        },
      ]}
    />
  )
}

function Chain({ ctx, check }: { ctx: Ctx<Member>; check: ChainCheck | null }) {
  const said = trailWords[ctx.lang]
  return (
    <form method="post">
      <OnceField />
      <p>{said.chainLead}</p>
      {check && !check.sound && <Banner tone="danger">{said.broken(check.position ?? 0)}</Banner>}
      {check?.sound && (
        <p>
          <Tag tone="good" icon="check">
            {said.sound(check.links)}
          </Tag>
        </p>
      )}
      <p class="meta">{check ? `${said.lastCheck}: ${formatDateTime(check.at, ctx.lang)}` : said.never}</p>
      <Button kind="secondary" name="do" value="verify" icon="shield">
        {said.verify}
      </Button>
    </form>
  )
}
