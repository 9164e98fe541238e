import { wordFor } from '#content/codes/code.ts'
import { formatDate, formatNumber, formatRupiah } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { components, fields, shapes, terms, type Term } from './codes.ts'
import { byNeed, publishNeed } from './counts.ts'
import { textOf } from './guidance-frame.tsx'
import type { Need } from './need.store.ts'
import type { ServicePlan } from './plan.store.ts'
import { fullPost, hoursInTerm } from './programme.ts'
import type { Programme, ProgrammeLine } from './programme.store.ts'
import { IdentityTable, PaperPart, PaperTable, SchoolPaper } from './school-paper.tsx'
import { programmeWords } from './programme-words.ts'
import { planWords } from './plan-words.ts'
import { guidanceWords } from './words.ts'

export type ProgrammeView = Readonly<{
  programme: Programme
  needs: readonly Need[]
  lines: readonly ProgrammeLine[]
  plans: readonly ServicePlan[]
  names: (id: AccountId | null) => string
  lang: Lang
  teacher: string
}>

/** The programme of a year in its customary order: why, on what ground, what is needed, aims, activities, evaluation. */
export function ProgrammePaper(props: ProgrammeView) {
  const { programme, lang } = props
  const words = programmeWords[lang]
  const part = (title: string, name: string) => (
    <PaperPart title={title} text={textOf(programme.content, name)} />
  )
  return (
    <SchoolPaper
      lang={lang}
      school={programme.school}
      title={words.printTitle}
      subtitle={words.year(programme.calendar.schoolYear)}
      teacher={props.teacher}
    >
      <IdentityTable
        caption={words.identity}
        facts={[
          { term: planWords[lang].parts.school, value: programme.school },
          { term: guidanceWords[lang].paper.teacher, value: props.teacher },
        ]}
      />
      {part(words.rationale, 'rationale')}
      {part(words.legal, 'legal')}
      {part(words.vision, 'vision')}
      <Calendar {...props} />
      <Needs {...props} />
      {part(words.aims, 'aims')}
      <section class="paper-wide">
        <h2>{words.lines}</h2>
        <TermLines {...props} term={1} />
        <TermLines {...props} term={2} />
      </section>
      {part(words.evaluation, 'evaluation')}
    </SchoolPaper>
  )
}

function Calendar({ programme, lines, lang }: ProgrammeView) {
  const words = programmeWords[lang]
  const hours = (term: Term) => formatNumber(hoursInTerm(lines, term), lang, 1)
  const row = (term: Term) => {
    const days = term === 1 ? programme.calendar.first : programme.calendar.second
    return [
      wordFor(terms, String(term), lang),
      formatDate(days.from, lang),
      formatDate(days.to, lang),
      programme.weeks[term - 1] ?? '',
      hours(term),
    ]
  }
  return (
    <section>
      <h2>{words.calendar}</h2>
      <PaperTable
        caption={words.calendar}
        captionHidden
        headers={[words.term, words.from, words.to, words.weeks, words.hours]}
        rows={[row(1), row(2)]}
      />
      <p class="paper-hint">{words.hoursText(hours(1), hours(2), String(fullPost.hoursAWeek))}</p>
    </section>
  )
}

function Needs({ needs, lang }: ProgrammeView) {
  const words = programmeWords[lang]
  return (
    <section>
      <h2>{words.needs}</h2>
      {needs.length === 0 ? (
        <p>{words.noNeeds}</p>
      ) : (
        <>
          <p class="paper-hint">{words.needsIntro}</p>
          <PaperTable
            caption={words.needs}
            captionHidden
            headers={[words.need, words.line.field, words.class, words.asked, words.share]}
            rows={byNeed(needs).map((need) => [
              need.need,
              wordFor(fields, need.field, lang),
              need.className ?? '–',
              formatNumber(need.asked, lang),
              shareText(need, lang),
            ])}
          />
        </>
      )}
    </section>
  )
}

/** A result as it may be shown, or that it may not. */
export function shareText(need: Need, lang: Lang): string {
  const words = programmeWords[lang]
  const shown = publishNeed(need)
  if (shown.share === null || shown.needing === null) return words.hidden
  return words.shareOf(formatNumber(shown.share, lang), formatNumber(shown.needing, lang))
}

function TermLines(props: ProgrammeView & { term: Term }) {
  const { lang, term } = props
  const words = programmeWords[lang]
  const lines = props.lines.filter((line) => line.term === term)
  const title = wordFor(terms, String(term), lang)
  if (lines.length === 0)
    return (
      <p>
        {title}: {words.noLines}
      </p>
    )
  return (
    <PaperTable
      caption={title}
      headers={[
        words.line.field,
        words.line.component,
        words.line.activity,
        words.line.aim,
        words.class,
        words.line.time,
        words.hours,
        words.line.evaluation,
        words.line.funding,
      ]}
      rows={lines.map((line) => [
        wordFor(fields, line.field, lang),
        wordFor(components, line.component, lang),
        `${textOf(line.content, 'activity')} (${wordFor(shapes, line.shape, lang)})`,
        textOf(line.content, 'aim'),
        textOf(line.content, 'className') || '–',
        textOf(line.content, 'time') || '–',
        hoursText(line, lang),
        textOf(line.content, 'evaluation') || '–',
        fundingText(line, lang),
      ])}
    />
  )
}

export function hoursText(line: ProgrammeLine, lang: Lang): string {
  return line.hours === null ? '–' : formatNumber(line.hours, lang, 1)
}

function fundingText(line: ProgrammeLine, lang: Lang): string {
  const parts = [textOf(line.content, 'fundedBy'), line.money === null ? '' : formatRupiah(line.money, lang)]
  return parts.filter(Boolean).join(', ') || '–'
}
