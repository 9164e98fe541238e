import { bodyAreas } from '#content/codes/body.ts'
import { wordFor } from '#content/codes/code.ts'
import { frequencies, harmForms, sinceWhen, stillGoing, worryLevels } from '#content/codes/harm.ts'
import { contactSafety } from '#content/codes/needs.ts'
import { readerBands, reporterKinds } from '#content/codes/people.ts'
import { places, venueTypes } from '#content/codes/places.ts'
import { channels } from '#content/codes/work.ts'
import { say } from '#src/platform/forms/wording.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Card, DescriptionList, Link, Notice, type Fact } from '#src/ui/index.ts'
import { deskReportWords } from '../desk-report-words.ts'
import type { DeskReportView } from '../load-desk-report.ts'
import { warningSigns } from '../report-options.ts'
import { whoText } from './desk-queue-view.tsx'

type Part = Readonly<{ view: DeskReportView; lang: Lang }>

/** Before any number or name: who must not know, and how the reporter may be reached at all. */
export function SafeContactNotice({ view, lang }: Part) {
  const words = deskReportWords[lang].contact
  const { mustNotKnow, contactRules, contactThrough, contactNumber, contactWhen, contactOpening } =
    view.opened.answers
  const rules = (contactRules ?? []).map((rule) => wordFor(contactSafety, rule, lang)).join('; ')
  const facts = [
    fact(words.mustNotKnow, mustNotKnow),
    fact(words.rules, rules),
    fact(words.through, contactThrough),
    fact(words.when, contactWhen),
    fact(words.opening, contactOpening),
    fact(words.number, contactNumber),
  ].filter((one) => one !== null)
  return (
    <Notice tone="warn" title={words.title}>
      {facts.length > 0 ? <DescriptionList items={facts} /> : <p>{words.none}</p>}
      <p class="meta">{words.foot}</p>
    </Notice>
  )
}

function fact(term: string, value: string | undefined): Fact | null {
  return value && value.trim() !== '' ? { term, value: <Paragraphs text={value} /> } : null
}

/** What to know first, in the order in which it decides what to do. */
export function FirstFacts({ view, lang }: Part) {
  const words = deskReportWords[lang]
  const { report, opened } = view
  const { answers } = opened
  const code = (list: Parameters<typeof wordFor>[0], value: string | null | undefined) =>
    value ? wordFor(list, value, lang) : words.notStated
  const forms = report.forms.map((form) => wordFor(harmForms, form, lang)).join('; ')
  const signs = (answers.signs ?? [])
    .flatMap((sign) => warningSigns.filter((one) => one.code === sign))
    .map((sign) => say(sign, { lang, band: 'dewasa' }))
  const areas = (answers.injuries ?? []).map((area) => wordFor(bodyAreas, area, lang)).join(', ')
  const items: Fact[] = [
    { term: words.facts.danger, value: answerWord(answers.dangerNow, lang) },
    ...(signs.length > 0 ? [{ term: words.facts.signs, value: signs.join('; ') }] : []),
    { term: words.facts.whoFor, value: whoText(opened.persons, lang) },
    {
      term: words.facts.who,
      value: `${code(reporterKinds, report.reporterKind)} · ${report.named ? words.named : words.anonymous}`,
    },
    {
      term: words.facts.band,
      value: report.ageBand ? wordFor(readerBands, report.ageBand, lang) : words.notStated,
    },
    { term: words.facts.going, value: code(stillGoing, report.stillGoing) },
    { term: words.facts.forms, value: forms || words.notStated },
    {
      term: words.facts.injured,
      value: [answerWord(answers.injured, lang), areas].filter(Boolean).join(': '),
    },
    {
      term: words.facts.when,
      value: answers.when ? whenText(answers.when, lang) : code(sinceWhen, report.happenedBand),
    },
    { term: words.facts.often, value: code(frequencies, report.frequency) },
    {
      term: words.facts.where,
      value: [
        code(places, report.place),
        report.venue && wordFor(venueTypes, report.venue, lang),
        answers.placeNote,
      ]
        .filter(Boolean)
        .join(' · '),
    },
    ...(answers.institution ? [{ term: words.facts.institution, value: answers.institution }] : []),
    {
      term: words.facts.worry,
      value: report.worry === null ? words.notStated : wordFor(worryLevels, String(report.worry), lang),
    },
    ...(answers.keepFrom ? [{ term: words.facts.keepFrom, value: answers.keepFrom }] : []),
    {
      term: words.facts.channel,
      value: `${wordFor(channels, report.channel, lang)} · ${formatDate(report.receivedOn, lang)}`,
    },
  ]
  return (
    <Card title={words.tiers.facts} id="fakta">
      <DescriptionList items={items} />
    </Card>
  )
}

function answerWord(answer: string | undefined, lang: Lang): string {
  const words = deskReportWords[lang]
  if (answer === 'yes') return words.yes
  if (answer === 'no') return words.no
  return answer === 'unknown' ? words.unknown : words.notStated
}

/** As much of a date as the reporter remembers. */
function whenText(partial: string, lang: Lang): string {
  const [year = '', month, day] = partial.split('-')
  if (day) return formatDate(partial, lang)
  if (!month) return year
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', options).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  )
}

/** The words of the reporter, as they were written. */
export function Story({ view, lang }: Part) {
  const words = deskReportWords[lang]
  const { what, links } = view.opened.answers
  return (
    <Card title={words.tiers.story} id="cerita">
      <div translate={false}>
        <Paragraphs text={what ?? ''} />
      </div>
      {links && (
        <>
          <h3>{words.facts.links}</h3>
          {/* Shown as text: following a link from here would tell its owner that somebody reads. */}
          <Paragraphs text={links} />
        </>
      )}
    </Card>
  )
}

/** `at` is the page the files are asked from; the desk's own when left out. */
export function Files({ view, lang, at }: Part & { at?: string }) {
  const words = deskReportWords[lang]
  const { files } = view.opened
  return (
    <Card title={words.tiers.files} id="berkas">
      {files.length === 0 && <p class="meta">{words.files.none}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <Link href={`${at ?? `/meja/${view.report.id}`}/berkas/${file.id}`} icon="download">
              {file.name}
            </Link>{' '}
            <span class="meta">
              {words.files.size(Math.max(1, Math.round(file.size / 1024)))} · {formatDate(file.addedOn, lang)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Text somebody typed, with its own line breaks; everything in it is text and never markup. */
export function Paragraphs(props: { text: string }) {
  return (
    <>
      {props.text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <p key={at}>{line}</p>
        ))}
    </>
  )
}
