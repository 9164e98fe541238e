import { formatDate } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { caseForm, CaseFrame } from '#src/cases/index.ts'
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  Card,
  Grid,
  Notice,
  PrintButton,
  Table,
  Tag,
} from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { openSessionOf } from '../../desensitisation/open-session-of.ts'
import type { PracticeOf } from '../../practice.ts'
import { triedPlaces } from '../../protocols/modelling.ts'
import { practicesOf } from '../../protocols/run-facts.ts'
import { nextHelp, retentionDay } from '../../rules/modelling.ts'
import { wordReason } from '../../rules/reason-words.ts'
import { ruleFrame, ruleWords } from '../../rules/rule-words.ts'
import { runHref } from '../../step-href.ts'
import { loadScreen, trainingOf, type ScreenData } from '../load-screen.ts'
import { rehearsalForm, rehearsalOf } from '../rehearsal-form.ts'
import { findStory, ownStory, storiesFor } from '../stories.ts'
import { StoryPanels } from '../story-panels.tsx'
import { trainingWords } from '../words.ts'
import { addPractice } from '../../write-practice.ts'

/** The library of stories for the age, and the tries so far with the help suggested next. */
export const modellingPage: Page = page({
  path: '/kasus/:id/teknik/:run/meniru',
  allow: counsellingStaff,
  load: (scope, ctx) => loadScreen(scope, ctx, 'modelling'),
  meta: (ctx) => ({
    title: trainingWords[ctx.lang].model.title,
    shell: 'console',
    nav: 'cases',
    flashes: trainingWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const { data, technique, band } = loaded
    const words = trainingWords[ctx.lang]
    const here = (part: string) => runHref(data.file.head.id, technique.run.id, part)
    const own = findStory(ownStory, technique.facts, ctx.lang)
    const stories = [...(own ? [own] : []), ...storiesFor(band, ctx.lang)]
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <BackLink href={here('')}>{words.back}</BackLink>
        <h2>{words.model.title}</h2>
        <p>
          {words.model.intro} <Tag tone="warn">{words.unverified}</Tag>
        </p>
        <Tries lang={ctx.lang} screen={loaded} />
        <Grid>
          {stories.map((story) => (
            <Card key={story.id} title={story.id === ownStory ? words.model.own : story.title} level={3}>
              <p>{story.behaviour}</p>
              <ButtonLink small kind="secondary" icon="book" href={here(`meniru/${story.id}`)}>
                {words.model.read}
              </ButtonLink>
            </Card>
          ))}
        </Grid>
      </CaseFrame>
    )
  },
})

function Tries({ lang, screen }: { lang: Lang; screen: ScreenData }) {
  const words = trainingWords[lang]
  const tries = practicesOf(screen.technique.facts, 'modelling')
  const last = tries.at(-1)
  const next = nextHelp(tries.map((one) => ({ help: one.body.help, rating: one.body.rating })))
  const titleOf = (one: PracticeOf<'modelling'>) =>
    findStory(one.body.scene, screen.technique.facts, lang)?.title ?? one.body.scene
  if (!last) return <p class="hint">{words.model.none}</p>
  return (
    <>
      <Notice title={words.model.next(words.model.helps[next.help])}>
        {next.why.map((reason) => (
          <p key={reason.from}>
            {ruleWords[lang].modelling[reason.code]} <span class="meta">{wordReason(reason.from, lang)}</span>
          </p>
        ))}
        <p>{words.model.look(formatDate(retentionDay(dayOf(last.begunAt)), lang))}</p>
        <p class="meta">{ruleFrame[lang].suggestion}</p>
      </Notice>
      <Places lang={lang} screen={screen} />
      <Table
        caption={words.model.trials}
        rows={tries.toReversed()}
        rowKey={(one) => one.id}
        columns={[
          {
            header: words.model.columns.when,
            heads: true,
            cell: (one) => (
              <>
                {formatDate(one.begunAt, lang)} {one.body.retention && <Tag>{words.model.twoWeeks}</Tag>}
              </>
            ),
          },
          { header: words.model.columns.story, cell: titleOf },
          { header: words.model.columns.help, cell: (one) => words.model.helps[one.body.help] },
          { header: words.model.columns.rating, numeric: true, cell: (one) => one.body.rating ?? '–' },
          { header: words.model.columns.where, cell: (one) => one.body.where || '–' },
        ]}
      />
    </>
  )
}

/** Where it was tried: the rule wants three places or people, each counted once. */
function Places({ lang, screen }: { lang: Lang; screen: ScreenData }) {
  const words = trainingWords[lang].model
  const places = triedPlaces(screen.technique.facts)
  return (
    <p>
      {words.places(places.length)}: {places.length > 0 ? places.join('; ') : words.placesNone}
    </p>
  )
}

/** One story to read together, on screen or on paper. Shown to the client, so nothing of the file. */
export const storyPage: Page = page({
  path: '/kasus/:id/teknik/:run/meniru/:scene',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadScreen(scope, ctx, 'modelling')
    if (isAnswer(loaded)) return loaded
    const story = findStory(ctx.params['scene'] ?? '', loaded.technique.facts, ctx.lang)
    return story ? { ...loaded, story } : absent()
  },
  meta: (ctx) => ({ title: trainingWords[ctx.lang].model.title, shell: 'console', nav: 'cases' }),
  view: (ctx, { data, technique, story, writable }) => {
    const words = trainingWords[ctx.lang].model
    const here = runHref(data.file.head.id, technique.run.id, 'meniru')
    return (
      <>
        <BackLink href={here}>{words.title}</BackLink>
        <h1>{story.title}</h1>
        <p class="lead">{story.behaviour}</p>
        <StoryPanels story={story} lang={ctx.lang} />
        <ButtonRow>
          {writable && <ButtonLink href={`${here}/${story.id}/coba`}>{words.rehearse}</ButtonLink>}
          <PrintButton label={words.print} />
        </ButtonRow>
      </>
    )
  },
})

/** One try of a story: retold, tried with some help, rated. */
export const rehearsalPage: Page = caseForm({
  path: 'teknik/:run/meniru/:scene/coba',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const training = await trainingOf(scope, ctx, file, 'modelling')
    const story = training && findStory(ctx.params['scene'] ?? '', training.technique.facts, ctx.lang)
    return training && story ? { training, story } : null
  },
  title: (_lang, { story }) => story.behaviour,
  intro: (lang, { story }) => `${trainingWords[lang].model.moves}: ${story.moves.join('; ')}.`,
  form: () => rehearsalForm,
  run: async (scope, _ctx, _file, answers, { training, story }) => {
    const { run } = training.technique
    const body = rehearsalOf(answers, story.id)
    const sessionId = await openSessionOf(scope, training.book)
    await addPractice(scope, training.book, run.id, 'modelling', body, 'done', sessionId)
    return { to: `teknik/${run.id}/meniru`, flash: 'saved' }
  },
})
