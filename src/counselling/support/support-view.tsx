import { wordFor } from '#content/codes/code.ts'
import { findCard } from '#content/cards/index.ts'
import type { HelpLine } from '#content/help-lines.ts'
import type { Row } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref, Prose, type Names } from '#src/cases/index.ts'
import { Button, ButtonLink, Card, EmptyState, Link, Table, Tag, type TagTone } from '#src/ui/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { CircleView } from './circle-view.tsx'
import { problemStates } from './forms.ts'
import { needActors, needKinds, needStates, stillOwed, type Need, type NeedState } from './need.ts'
import type { Support, SupportSheet } from './open-support.ts'
import type { Shared } from './share-item.ts'
import { skillChanges, skillLevels, skills } from './skills.ts'
import { supportWords } from './words.ts'

export type SupportProps = Readonly<{
  book: EpisodeBook
  support: Support
  lines: readonly HelpLine[]
  names: Names
  lang: Lang
  now: Date
  writable: boolean
}>

export const sheetParts: Readonly<Record<SupportSheet, string>> = {
  circle: 'dukungan/lingkar',
  problems: 'dukungan/masalah',
  skills: 'dukungan/bekal',
}
const stateTone: Readonly<Record<NeedState, TagTone>> = {
  open: 'info',
  partly: 'info',
  met: 'good',
  not_met: 'warn',
}

export function NeedsCard(props: SupportProps) {
  const { lang, support, book } = props
  const words = supportWords[lang].needs
  const { caseId } = book.episode
  const today = dayOf(props.now)
  const add = props.writable && (
    <ButtonLink small icon="plus" href={caseHref(caseId, 'dukungan/kebutuhan/baru')}>
      {words.add}
    </ButtonLink>
  )
  return (
    <Card title={words.title} aside={add}>
      <Table
        caption={words.title}
        captionHidden
        rows={support.needs}
        rowKey={(need) => need.id}
        empty={
          <EmptyState title={words.empty}>
            <p>{words.emptyText}</p>
          </EmptyState>
        }
        columns={[
          { header: words.columns.need, heads: true, cell: (need) => <NeedName need={need} {...props} /> },
          {
            header: words.columns.acts,
            cell: (need) => need.who ?? wordFor(needActors, need.acts, lang),
          },
          {
            header: words.columns.by,
            cell: (need) => (
              <>
                {need.byOn ? formatDate(need.byOn, lang) : '–'}{' '}
                {need.byOn && need.byOn < today && stillOwed(need.state) && (
                  <Tag tone="warn">{words.late}</Tag>
                )}
              </>
            ),
          },
          {
            header: words.columns.state,
            cell: (need) => <Tag tone={stateTone[need.state]}>{wordFor(needStates, need.state, lang)}</Tag>,
          },
        ]}
      />
    </Card>
  )
}

function NeedName(props: SupportProps & { need: Need }) {
  const { need, lang } = props
  const kind = wordFor(needKinds, need.kind, lang)
  return (
    <>
      {props.writable ? (
        <Link href={caseHref(need.caseId, `dukungan/kebutuhan/${need.id}`)}>{kind}</Link>
      ) : (
        kind
      )}
      <span class="hint"> {need.words}</span>
    </>
  )
}

export function CircleCard(props: SupportProps) {
  const words = supportWords[props.lang].circle
  return (
    <Card title={words.title} aside={<SheetLink sheet="circle" {...props} />}>
      <p class="hint">{words.intro}</p>
      <CircleView answers={props.support.sheets.circle[0]?.answers ?? null} lang={props.lang} />
    </Card>
  )
}

export function ProblemsCard(props: SupportProps) {
  const words = supportWords[props.lang].problems
  const stored = props.support.sheets.problems[0]?.answers['problems']
  const rows = (Array.isArray(stored) ? stored : []) as readonly Row[]
  return (
    <Card title={words.title} aside={<SheetLink sheet="problems" {...props} />}>
      {rows.length === 0 && <p class="hint">{words.empty}</p>}
      <ul class="plain">
        {rows.map((row, at) => (
          <li key={at}>
            {String(row['words'] ?? '')}{' '}
            {typeof row['state'] === 'string' && (
              <Tag tone={row['state'] === 'solved' || row['state'] === 'better' ? 'good' : 'neutral'}>
                {wordFor(problemStates, row['state'], props.lang)}
              </Tag>
            )}
            {typeof row['next'] === 'string' && <span class="hint"> {row['next']}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function SkillsCard(props: SupportProps) {
  const { lang } = props
  const words = supportWords[lang].skills
  const versions = props.support.sheets.skills
  const rows = skillChanges(versions.map((one) => one.answers)).filter((one) => one.now !== null)
  return (
    <Card title={words.title} aside={<SheetLink sheet="skills" {...props} />}>
      {rows.length === 0 ? (
        <p class="hint">{words.empty}</p>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          rows={rows}
          rowKey={(one) => one.code}
          columns={[
            { header: words.skill, heads: true, cell: (one) => wordFor(skills, one.code, lang) },
            {
              header: words.first,
              cell: (one) => (one.first ? wordFor(skillLevels, one.first, lang) : '–'),
            },
            { header: words.now, cell: (one) => (one.now ? wordFor(skillLevels, one.now, lang) : '–') },
            { header: words.change, cell: (one) => (one.change ? words[one.change] : '–') },
          ]}
        />
      )}
      {versions[0] && (
        <p class="meta">
          {supportWords[lang].version(versions[0].rowVersion, formatDate(versions[0].writtenAt, lang))}{' '}
          <Tag tone="warn">{supportWords[lang].unverified}</Tag>
        </p>
      )}
    </Card>
  )
}

function SheetLink(props: SupportProps & { sheet: SupportSheet }) {
  const words = supportWords[props.lang]
  if (!props.writable) return null
  return (
    <Link href={caseHref(props.book.episode.caseId, sheetParts[props.sheet])}>
      {props.support.sheets[props.sheet].length > 0 ? words.change : words.fill}
      <span class="sr">: {words[props.sheet].title}</span>
    </Link>
  )
}

export function ShelfCard(props: SupportProps) {
  const { lang, support } = props
  const words = supportWords[lang].shelf
  const open = props.writable && (
    <ButtonLink small icon="plus" href={caseHref(props.book.episode.caseId, 'dukungan/rak')}>
      {words.open}
    </ButtonLink>
  )
  return (
    <Card title={words.title} aside={open}>
      <p class="hint">{words.intro}</p>
      {support.shared.length === 0 && <p class="hint">{words.empty}</p>}
      <ul class="plain">
        {support.shared.map((item) => (
          <li key={item.id}>
            <strong>{sharedTitle(item, props.lines, lang)}</strong>{' '}
            <span class="meta">
              {words.audiences[item.audience]} · {formatDate(item.sharedAt, lang)} ·{' '}
              {props.names(item.sharedBy)}
            </span>{' '}
            {item.takenBackAt && <Tag>{words.takenBack}</Tag>}
            {item.words && (
              <p>
                <Prose text={item.words} />
              </p>
            )}
            {props.writable && !item.takenBackAt && <TakeBack item={item} lang={lang} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function TakeBack(props: { item: Shared; lang: Lang }) {
  const words = supportWords[props.lang].shelf
  return (
    <form method="post" action="?do=takeBack">
      <OnceField />
      <input type="hidden" name="item" value={props.item.id} />
      <Button kind="quiet" small>
        {words.takeBack}
      </Button>
    </form>
  )
}

/** What a shared thing is called; cards and numbers that have since left the shelf say so. */
export function sharedTitle(
  item: Pick<Shared, 'kind' | 'code'>,
  lines: readonly HelpLine[],
  lang: Lang,
): string {
  const words = supportWords[lang].shelf
  if (item.kind === 'words') return words.kinds.words
  if (item.kind === 'card') return findCard(item.code ?? '')?.title[lang] ?? words.gone
  const line = lines.find((one) => one.id === item.code)
  return line ? `${line.name[lang]}: ${line.contact.shown}` : words.kinds.line
}
