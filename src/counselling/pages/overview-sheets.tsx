import { say } from '#src/platform/forms/index.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Card, Link } from '#src/ui/index.ts'
import { isOpen, type Stage } from '../episode.ts'
import { handOverSheet } from '../forms/hand-over-form.ts'
import { answersTo } from '../open-episode.ts'
import { RelationsMap } from '../relations-view.tsx'
import { episodeHref } from '../step-href.ts'
import { counsellingWords } from '../words.ts'
import { sheets, type SheetName } from './episode-sheets.tsx'
import type { OverviewProps } from './overview-props.ts'

const sheetsByStage: Readonly<Record<Stage, readonly SheetName[]>> = {
  prepare: ['prepare', 'my-say'],
  assess: ['about-me', 'assess', 'relations', 'formulation'],
  goals: ['my-say', 'relations'],
  technique: ['formulation', 'review', 'relations', 'my-say'],
  end: ['review', 'maintenance', 'end'],
  closed: ['maintenance', 'end'],
}

/** The person before the problem: the card they made about themselves. */
export function AboutMeCard(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const { book, aboutMeBefore: before } = props
  const answers = answersTo(book, 'about-me')?.answers ?? before?.answers ?? {}
  const form = sheets['about-me'].form
  const facts = Object.entries(form.fields).flatMap(([name, field]) => {
    const value = answers[name]
    return typeof value === 'string'
      ? [{ label: say(field.label, { lang: props.lang, band: 'dewasa' }), value }]
      : []
  })
  const href = episodeHref(book.episode.caseId, book.episode.id, sheets['about-me'].slug)
  const said = facts.length > 0
  const act = before && said ? words.saidBeforeOpen : said ? words.change : words.fill
  return (
    <Card title={words.aboutMe} tone="leaf" aside={isOpen(book.episode) && <Link href={href}>{act}</Link>}>
      {before && said && <p class="meta">{words.saidBefore(formatDate(before.writtenAt, props.lang))}</p>}
      {facts.length === 0 ? (
        <p class="hint">{words.sheetEmpty}</p>
      ) : (
        <dl class="facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

/** Every sheet of the episode, those of this stage first. */
export function SheetsCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const first = sheetsByStage[book.episode.stage]
  const rest = (Object.keys(sheets) as SheetName[]).filter((name) => !first.includes(name))
  return (
    <Card title={words.sheetsTitle}>
      <ul class="plain">
        {[...first, ...rest].map((name) => {
          const newest = answersTo(book, name)
          return (
            <li key={name}>
              {isOpen(book.episode) && props.writable ? (
                <Link href={episodeHref(book.episode.caseId, book.episode.id, sheets[name].slug)}>
                  {words.sheets[name]}
                </Link>
              ) : (
                <Link href={episodeHref(book.episode.caseId, book.episode.id, `lembar/${name}`)}>
                  {words.sheets[name]}
                </Link>
              )}{' '}
              <span class="meta">
                {newest
                  ? words.sheetVersion(newest.rowVersion, formatDate(newest.writtenAt, lang))
                  : words.sheetEmpty}
                {newest?.byClient && <> · {words.byClient}</>}
                {newest && (
                  <>
                    {' · '}
                    <Link href={episodeHref(book.episode.caseId, book.episode.id, `lembar/${name}`)}>
                      {words.print}
                    </Link>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** The map of relations as last drawn, beside the one before. */
export function RelationsCard(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const all = props.book.answers.filter((one) => one.runId === null && one.form === 'relations')
  const [now, before] = all
  if (!now) return null
  return (
    <Card title={words.sheets.relations}>
      <RelationsMap now={now.answers} before={before?.answers ?? null} lang={props.lang} />
    </Card>
  )
}

/** What the last hand-over was written for: the new counsellor reads it here. */
export function HandOverCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const sheet = answersTo(book, handOverSheet)
  const said = (name: 'why' | 'tellNext') => {
    const value = sheet?.answers[name]
    return typeof value === 'string' ? value : null
  }
  // What was only asked for so far is no hand-over yet.
  if (!sheet || sheet.answers['account'] !== book.episode.leadId) return null
  const [why, tellNext] = [said('why'), said('tellNext')]
  return (
    <Card title={words.handedOver}>
      <p class="meta">
        {formatDate(sheet.writtenAt, lang)}
        {sheet.writtenBy && <> · {props.names(sheet.writtenBy)}</>}
      </p>
      <dl class="facts">
        {tellNext && (
          <div>
            <dt>{words.handedOverTell}</dt>
            <dd>{tellNext}</dd>
          </div>
        )}
        {why && (
          <div>
            <dt>{words.handedOverWhy}</dt>
            <dd>{why}</dd>
          </div>
        )}
      </dl>
    </Card>
  )
}
