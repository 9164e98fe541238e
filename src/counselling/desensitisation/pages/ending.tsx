import { addDays } from '#src/platform/i18n/days.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { addFollowUps, CaseFrame, nameOf } from '#src/cases/index.ts'
import { BackLink, BrandMark, Button, ButtonLink, Card, Grid, Icon, PrintButton } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { loadTechnique, mayGoOn, techniqueForPost } from '../../load-technique-page.ts'
import type { OpenTechnique } from '../../load-run.ts'
import type { EpisodeBook } from '../../open-episode.ts'
import { newest } from '../../protocols/run-facts.ts'
import { runHref } from '../../step-href.ts'
import { writeAnswer } from '../../write-answer.ts'
import { sdWords } from '../words.ts'
import { newestVersion } from '../write-ladder.ts'

/** The name under which a run keeps the days on which somebody asks again. */
const boosters = 'boosters'

/** The last page of the technique: readiness, the certificate they chose, and the days we ask again. */
export const endingPage: Page = page({
  path: '/kasus/:id/teknik/:run/penutup',
  allow: counsellingStaff,
  load: (scope, ctx) => loadTechnique(scope, ctx),
  actions: {
    default: {
      run: async (scope, ctx) => {
        const opened = await techniqueForPost(scope, ctx)
        if (!opened) return absent()
        const { book, technique, file } = opened
        const here = runHref(file.head.id, technique.run.id, 'penutup')
        if (newest(technique.facts, 'ending') === null) return redirect(here, 'sheet_first')
        if (technique.facts.answers(boosters).length > 0) return redirect(here, 'saved')
        const days = technique.protocol.boosters.map((after) => addDays(dayOf(scope.now), after))
        const kept = await writeAnswer(scope, book, book.episode, {
          form: { id: 'sd.boosters', version: 1 },
          as: boosters,
          runId: technique.run.id,
          shared: false,
          seen: newestVersion(book, technique, boosters),
          answers: { days },
        })
        // Two taps on two screens are one set of days.
        if (kept) await addFollowUps(scope, file, 'general', days)
        return redirect(here, kept ? 'saved' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: sdWords[ctx.lang].ending.title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: sdWords[ctx.lang].ending.flashes,
  }),
  view: (ctx, loaded) => {
    const { lang } = ctx
    const { data, technique, book } = loaded
    const writable = mayGoOn(loaded)
    const words = sdWords[lang].ending
    const home = runHref(data.file.head.id, technique.run.id)
    const filled = newest(technique.facts, 'ending') !== null
    const days = newest(technique.facts, boosters)?.['days']
    const dates = Array.isArray(days) ? days.map((day) => formatDate(String(day), lang)) : []
    return (
      <CaseFrame {...data} lang={lang} tab="counselling">
        <CounsellingNav caseId={data.file.head.id} lang={lang} at="overview" />
        <BackLink href={home}>{sdWords[lang].backToTechnique}</BackLink>
        <h2>{words.title}</h2>
        <p>{words.intro}</p>
        {writable && (
          <p class="no-print">
            <ButtonLink kind="secondary" href={`${home}/langkah/ending`}>
              {words.fill}
            </ButtonLink>
          </p>
        )}
        <Grid min="large">
          <Readiness technique={technique} lang={lang} />
          <Card title={words.boosters}>
            <p>{dates.length > 0 ? words.boosterDays(dates.join(', ')) : words.boostersText}</p>
            {!filled && <p class="meta">{words.sheetFirst}</p>}
            {filled && dates.length === 0 && writable && (
              <form method="post">
                <OnceField />
                <Button icon="calendar">{words.setBoosters}</Button>
              </form>
            )}
          </Card>
        </Grid>
        {filled && (
          <Certificate
            technique={technique}
            name={data.file.identity.alias ?? nameOf(data.file)}
            on={formatDate(sheetDay(book, technique) ?? ctx.now, lang)}
            lang={lang}
          />
        )}
        {writable && <p class="meta no-print">{words.gate}</p>}
      </CaseFrame>
    )
  },
})

/** The day they said they were ready stands on the certificate, whenever it is printed. */
function sheetDay(book: EpisodeBook, technique: OpenTechnique): Date | undefined {
  return book.answers.find((one) => one.runId === technique.run.id && one.form === 'ending')?.writtenAt
}

function Readiness(props: { technique: OpenTechnique; lang: Lang }) {
  const words = sdWords[props.lang].ending
  const answers = newest(props.technique.facts, 'ending')
  const ready = Array.isArray(answers?.['ready']) ? answers['ready'].map(String) : []
  const ties = Array.isArray(answers?.['ties']) ? answers['ties'] : []
  return (
    <Card title={words.readiness}>
      <ul class="plain">
        {(['calms_alone', 'knows_whom', 'setback_plan'] as const).map((one) => (
          <li key={one}>
            <Icon name={ready.includes(one) ? 'check-circle' : 'minus'} /> {words.ready[one]}
          </li>
        ))}
      </ul>
      <h3>{words.ties}</h3>
      <ul>
        {ties.map((row: unknown, at) => (
          <li key={at}>{tieText(row)}</li>
        ))}
      </ul>
    </Card>
  )
}

function tieText(row: unknown): string {
  if (typeof row !== 'object' || row === null) return ''
  const who = 'who' in row ? String(row.who ?? '') : ''
  const what = 'what' in row ? String(row.what ?? '') : ''
  return [who, what].filter(Boolean).join(': ')
}

/** A sheet to keep: no problem is named on it, no number, no diagnosis; only the words they chose. */
function Certificate(props: { technique: OpenTechnique; name: string; on: string; lang: Lang }) {
  const words = sdWords[props.lang].ending
  const answers = newest(props.technique.facts, 'ending')
  const chosen = answers?.['certificate']
  if (chosen === 'none') return <p>{words.noCertificate}</p>
  const title =
    chosen === 'climber' || chosen === 'own_pace' ? words.titles[chosen] : words.titles.brave_steps
  const own = answers?.['certificateWords']
  return (
    <>
      <p class="no-print">
        <PrintButton label={words.print} />
      </p>
      <article class="paper-sheet certificate">
        <BrandMark />
        <p class="meta">{words.certificate}</p>
        <h3>{title}</h3>
        <p>{words.given}</p>
        <p class="certificate-name">{props.name}</p>
        <p>{words.line}</p>
        {typeof own === 'string' && <blockquote>{own}</blockquote>}
        <p class="meta">{props.on}</p>
      </article>
    </>
  )
}
