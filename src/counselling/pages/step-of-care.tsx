import { asId } from '#src/platform/ids.ts'
import type { AnswersOf, Form } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, type Names } from '#src/cases/index.ts'
import { Card, Link, Tag } from '#src/ui/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen, type Episode } from '../episode.ts'
import { hasAgreed } from '../forms/shared-options.ts'
import { stepDecisionForm, stepFactsForm } from '../forms/step-form.ts'
import { answersTo, openEpisode } from '../open-episode.ts'
import { missingOf } from '../rules/reason.ts'
import { wordReason } from '../rules/reason-words.ts'
import { stepRuleWords } from '../rules/step-words.ts'
import { episodeHref } from '../step-href.ts'
import { decideStep, stepSheet, stepStanding, type StepStanding } from '../step-of-care.ts'
import { stepOfCareWords } from '../step-of-care-words.ts'
import { writeAnswer } from '../write-answer.ts'
import { counsellingWords } from '../words.ts'

const slug = 'langkah-layanan'

/** What only a person can tell, before anything is suggested. */
export const stepFactsPage: Page = caseForm({
  path: `konseling/:episode/${slug}/diketahui`,
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => stepOfCareWords[lang].factsTitle,
  intro: (lang) => <p>{stepOfCareWords[lang].factsIntro}</p>,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    return book && isOpen(book.episode) ? book : null
  },
  form: () => stepFactsForm,
  filled: (book) => answersTo(book, stepSheet)?.answers ?? {},
  version: (book) => answersTo(book, stepSheet)?.rowVersion ?? 0,
  run: async (scope, ctx, _file, answers: AnswersOf<Form>, book, seen) => {
    const written = await writeAnswer(scope, book, book.episode, {
      form: stepFactsForm,
      answers,
      runId: null,
      as: stepSheet,
      shared: false,
      seen,
    })
    return written ? { to: `konseling/${book.episode.id}/${slug}` } : { problem: overtaken(ctx.lang) }
  },
})

/** The suggestion with what fired it, and the decision of a person about it (practice.md §15). */
export const stepOfCarePage: Page = caseForm({
  path: `konseling/:episode/${slug}`,
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => stepOfCareWords[lang].title,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    if (!book || !isOpen(book.episode)) return null
    return { book, standing: await stepStanding(scope, ctx.visitor, book) }
  },
  intro: (lang, { book, standing }, data) => (
    <>
      <p>{stepOfCareWords[lang].intro}</p>
      <Suggestion standing={standing} lang={lang} />
      <p>
        <Link href={episodeHref(book.episode.caseId, book.episode.id, `${slug}/diketahui`)}>
          {stepOfCareWords[lang].tell}
        </Link>
      </p>
      <BeforeDown standing={standing} lang={lang} />
      <Past standing={standing} lang={lang} names={data.names} />
    </>
  ),
  form: () => stepDecisionForm,
  submit: (lang) => stepOfCareWords[lang].decide,
  run: async (scope, ctx, _file, answers, { book, standing }) => {
    const words = stepOfCareWords[ctx.lang]
    const decided = await decideStep(scope, ctx.visitor, book, {
      decision: answers.decision,
      level: answers.level ?? standing.level,
      reason: answers.reason,
      clientAgrees: answers.clientSays === 'not_asked' ? null : hasAgreed(answers.clientSays),
      task: (level) => words.task(words.levels[level]),
    })
    if (decided === 'decided') return { to: 'konseling' }
    return { problem: words.refusals[decided], at: decided === 'oneLevelOnly' ? 'level' : 'decision' }
  },
})

/** What the rules suggest and which answers said so. */
function Suggestion(props: { standing: StepStanding; lang: Lang }) {
  const { suggestion, level } = props.standing
  const words = stepOfCareWords[props.lang]
  return (
    <>
      <p>
        <Tag>{words.now(words.levels[level])}</Tag>
      </p>
      {!suggestion && <p class="hint">{words.nothing}</p>}
      {suggestion && (
        <>
          <p>
            <strong>{words.suggests(words.levels[suggestion.level], words.paces[suggestion.pace])}</strong>
          </p>
          <p>{words.because}:</p>
          <ul class="gate-list">
            {suggestion.reasons.map((one) => (
              <li key={one.from}>
                {stepRuleWords[props.lang].step[one.code]}
                <span class="meta">
                  {counsellingWords[props.lang].fires}: {wordReason(one.from, props.lang)}
                </span>
              </li>
            ))}
          </ul>
          {suggestion.protection && <p>{words.protection}</p>}
          {suggestion.schoolAction && <p>{words.school}</p>}
        </>
      )}
    </>
  )
}

function BeforeDown(props: { standing: StepStanding; lang: Lang }) {
  const words = stepOfCareWords[props.lang]
  const missing = missingOf(props.standing.down)
  return (
    <>
      <p>
        <strong>{words.downTitle}</strong>
      </p>
      {missing.length === 0 && <p>{words.downReady}</p>}
      <ul>
        {missing.map((one) => (
          <li key={one.code}>{stepRuleWords[props.lang].stepDown[one.code]}</li>
        ))}
      </ul>
    </>
  )
}

function Past(props: { standing: StepStanding; lang: Lang; names: Names }) {
  const words = stepOfCareWords[props.lang]
  const { decisions } = props.standing
  if (decisions.length === 0) return null
  return (
    <>
      <p>
        <strong>{words.past}</strong>
      </p>
      <ul>
        {decisions.map((one) => (
          <li key={one.id}>
            {formatDate(one.decidedAt, props.lang)} · {props.names(one.decidedBy)} ·{' '}
            {words.decisions[one.kind]}: {words.levels[one.level]}. {one.reason}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same on the path of one person, with the way to decide. */
export function StepCard(props: { standing: StepStanding; episode: Episode; lang: Lang; writable: boolean }) {
  const words = stepOfCareWords[props.lang]
  const { caseId, id } = props.episode
  return (
    <Card
      title={words.title}
      aside={props.writable && <Link href={episodeHref(caseId, id, slug)}>{words.decide}</Link>}
    >
      <Suggestion standing={props.standing} lang={props.lang} />
    </Card>
  )
}
