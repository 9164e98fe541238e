import { wordFor } from '#content/codes/code.ts'
import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, Icon } from '#src/ui/index.ts'
import { decidingLine } from '../../goal-ratings.ts'
import { homeworkOf } from '../../session/index.ts'
import { needKinds } from '../../support/need.ts'
import { readNeeds } from '../../support/write-need.ts'
import { goalWay, leavesOf, placeLeaves } from '../journey.ts'
import { ownEpisode, ownGoals, ownLadder } from '../own-course.ts'
import { logWords } from '../log-words.ts'
import { PlaceFrame, shelfOf } from '../place-frame.tsx'
import { placeMeta } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { readEntries, type OpenEntry } from '../read-entries.ts'

async function journey(scope: ClientScope, visitor: Client) {
  const { keys, caseId } = visitor
  const shelf = shelfOf(visitor)
  const episode = await ownEpisode(scope, visitor)
  const goals = await ownGoals(scope, visitor, episode)
  const ladder = await ownLadder(scope, visitor, episode)
  const wins = await readEntries(scope, shelf, { kinds: ['win'], limit: 30 })
  const seen = await readEntries(scope, shelf, { kinds: ['praise'], limit: 30 })
  const tasks = await homeworkOf(scope, keys, caseId, 'client')
  return {
    goals,
    wins,
    seen,
    passed: (ladder?.items ?? []).filter((one) => one.passed),
    tasks: tasks.filter((one) => one.state === 'tried' || one.state === 'done').length,
    needs: (await readNeeds(scope, keys, caseId)).filter((one) => one.state === 'met'),
  }
}

/** How far I came: words and a drawing of what was done. No marks, no comparison with anybody. */
export const journeyPage = page({
  path: '/tempatku/perjalanan',
  allow: client('client'),
  load: (scope, ctx) => journey(scope, ctx.visitor),
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { goals, wins, seen, passed, tasks, needs }) => {
    const { lang, visitor } = ctx
    const words = courseWords[lang].journey
    const facts = { goals: goals.map(goalWay), passed: passed.length, tasks, wins: wins.length + seen.length }
    const leaves = leavesOf(facts)
    const begun = leaves > 0 || goals.length > 0 || needs.length > 0
    return (
      <PlaceFrame client={visitor} lang={lang} title={betweenWords[lang].menu.journey}>
        <p class="lead">{forBand(begun ? words.lead : words.none, visitor.band)}</p>
        <PathDrawing leaves={leaves} lang={lang} />
        {goals.map((goal) => (
          <Card key={goal.id} level={2} title={betweenWords[lang].menu.goals}>
            <p>
              {forBand(words.goalThen, visitor.band)} <q>{goal.words}</q>
            </p>
            <p>{words.goalNow[goalWay(goal)]}</p>
            {decidingLine(goal.ratings)?.by === 'caregiver' && (
              <p class="meta">{forBand(words.byCaregiver, visitor.band)}</p>
            )}
          </Card>
        ))}
        {passed.length > 0 && (
          <Card title={words.stepsTitle} tone="leaf">
            <p>{forBand(words.steps(passed.length), visitor.band)}</p>
            <ul>
              {passed.map((step) => (
                <li key={step.id}>
                  <Prose text={step.text} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {tasks > 0 && <p>{forBand(words.tasks(tasks), visitor.band)}</p>}
        {needs.length > 0 && (
          <Card title={words.needs} tone="leaf">
            <ul>
              {needs.map((need) => (
                <li key={need.id}>{wordFor(needKinds, need.kind, lang)}</li>
              ))}
            </ul>
          </Card>
        )}
        <Wins title={words.wins} wins={wins} lang={lang} />
        <Wins title={logWords[lang].wins.seen} wins={seen} lang={lang} />
      </PlaceFrame>
    )
  },
})

function Wins(props: { title: string; wins: readonly OpenEntry[]; lang: Lang }) {
  if (props.wins.length === 0) return null
  return (
    <Card title={props.title} tone="leaf">
      <ul class="plain">
        {props.wins.map((win) => (
          <li key={win.id}>
            <Icon name="leaf" /> <Prose text={win.words.text ?? ''} />{' '}
            <span class="meta">{formatDate(win.happenedOn, props.lang)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function PathDrawing(props: { leaves: number; lang: Lang }) {
  return (
    <svg
      class="scene"
      viewBox="0 0 320 200"
      role="img"
      aria-label={courseWords[props.lang].journey.drawn(props.leaves)}
    >
      <circle class="fill-mango" cx="266" cy="32" r="16" />
      <path
        class="fill-shade"
        d="M130 200C150 160 235 140 205 110 175 82 120 88 128 62 134 42 168 34 176 20L188 20C182 38 152 46 150 62 148 82 222 84 236 112 254 148 196 160 190 200Z"
      />
      <path class="fill-bark" d="M49 196l3-52h6l3 52zM276 196l2-38h6l2 38z" />
      <path
        class="fill-leaf"
        d="M55 150C20 150 16 112 40 104 40 78 74 78 76 102 98 108 92 150 55 150ZM281 164C256 164 252 136 270 130 270 112 294 112 296 130 312 136 306 164 281 164Z"
      />
      {placeLeaves(props.leaves).map((leaf, at) => (
        <path
          key={at}
          class={at % 3 === 0 ? 'fill-leaf-2' : 'fill-leaf'}
          d={`M${leaf.x} ${leaf.y}c${leaf.left ? '4-13-6-22-17-20-1 13 6 20 17 20z' : '-4-13 6-22 17-20 1 13-6 20-17 20z'}`}
        />
      ))}
    </svg>
  )
}
