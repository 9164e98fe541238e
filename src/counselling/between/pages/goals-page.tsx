import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Prose } from '#src/cases/index.ts'
import { Button, Card, Disclosure, ErrorSummary, Scale, Select, TextArea } from '#src/ui/index.ts'
import { counsellingWords } from '../../words.ts'
import { isOpen } from '../../episode.ts'
import { goalDomains } from '../../goal.store.ts'
import type { OpenGoal } from '../../open-episode.ts'
import { addOwnGoal, ownEpisode, ownGoals, rateOwnGoal } from '../own-course.ts'
import { NoteForm } from '../note-parts.tsx'
import { PlaceFrame } from '../place-frame.tsx'
import { errorAt, numberIn, oneOf, placeMeta, problem, textIn, typedIn, type Again } from '../posted.ts'
import { courseWords } from '../course-words.ts'
import { betweenWords } from '../words.ts'
import { writeOwnEntry } from '../write-entry.ts'

const path = '/tempatku/tujuan'

async function course(scope: ClientScope, visitor: Client) {
  const episode = await ownEpisode(scope, visitor)
  const goals = await ownGoals(scope, visitor, episode)
  return { episode: episode && isOpen(episode) ? episode : null, goals: goals.filter((one) => !one.endedAt) }
}

/** My goals (C28): rated by their owner, changed by proposal, and one of one's own while there is room. */
export const goalsPage = page({
  path,
  allow: client('client'),
  load: (scope, ctx) => course(scope, ctx.visitor),
  actions: {
    rate: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const goal = (await course(scope, ctx.visitor)).goals.find((one) => one.id === typed['goal'])
        if (!goal) return redirect(path, 'overtaken')
        const value = numberIn(typed, `now-${goal.id}`, 0, 10)
        if (value === undefined) return problem(form, `now-${goal.id}`, courseWords[ctx.lang].goals.needRate)
        const done = await rateOwnGoal(scope, ctx.visitor, goal, Math.round(value))
        return redirect(path, done ? 'rated' : 'overtaken')
      },
    },
    propose: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const name = `change-${typed['goal'] ?? ''}`
        const goal = (await course(scope, ctx.visitor)).goals.find((one) => one.id === typed['goal'])
        const text = textIn(typed, name, 1000)
        if (!text && !goal) return redirect(path, 'overtaken')
        if (!text) return problem(form, name, courseWords[ctx.lang].goals.needWords)
        await propose(scope, ctx.visitor, text, goal?.words)
        return redirect(path, 'proposed')
      },
    },
    own: {
      run: async (scope, ctx, form) => {
        const typed = typedIn(form)
        const text = textIn(typed, 'words', 600)
        if (!text) return problem(form, 'words', courseWords[ctx.lang].goals.needWords)
        const { episode, goals } = await course(scope, ctx.visitor)
        if (!episode || goals.length >= 3) {
          await propose(scope, ctx.visitor, text)
          return redirect(path, 'proposed')
        }
        const domain = oneOf(typed, 'domain', goalDomains) ?? 'other'
        const now = numberIn(typed, 'now', 0, 10)
        const added = await addOwnGoal(scope, ctx.visitor, { episode, goals }, { words: text, domain, now })
        return added
          ? redirect(path, 'saved')
          : problem(form, 'words', courseWords[ctx.lang].goals.ownFull, 409)
      },
    },
  },
  meta: (ctx) => ({ ...placeMeta(ctx.lang), band: ctx.visitor.band }),
  view: (ctx, { episode, goals }, state: Again | null) => {
    const { lang, visitor } = ctx
    const words = betweenWords[lang]
    const { band } = visitor
    return (
      <>
        <ErrorSummary errors={state?.errors ?? []} />
        <PlaceFrame client={visitor} lang={lang} title={words.menu.goals}>
          <p class="lead">
            {forBand(
              !episode
                ? courseWords[lang].goals.noCourse
                : goals.length > 0
                  ? courseWords[lang].goals.lead
                  : courseWords[lang].goals.none,
              band,
            )}
          </p>
          {goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} lang={lang} state={state} />
          ))}
          {episode && (
            <OwnGoal
              lang={lang}
              band={band}
              state={state}
              full={goals.length >= 3}
              open={goals.length === 0}
            />
          )}
        </PlaceFrame>
      </>
    )
  },
})

/** A change or a goal that has no room yet waits among the notes until both talk about it. */
async function propose(scope: ClientScope, visitor: Client, text: string, about?: string): Promise<void> {
  const words = about ? { text, result: about } : { text }
  await writeOwnEntry(scope, visitor, { kind: 'idea', on: dayOf(scope.now), words })
}

type Shown = Readonly<{ lang: Lang; state: Again | null }>

function GoalCard({ goal, lang, state }: Shown & { goal: OpenGoal }) {
  const words = courseWords[lang].goals
  // A caregiver's number is not laid into the child's hand as their own.
  const last = goal.ratings.findLast((one) => one.by === 'client')
  const mine = state?.typed['goal'] === goal.id ? state : null
  return (
    <Card title={<Prose text={goal.words} />}>
      {goal.sign && (
        <p>
          <strong>{words.sign}:</strong> <Prose text={goal.sign} />
        </p>
      )}
      <form method="post" action={path} autocomplete="off" novalidate>
        <OnceField />
        <input type="hidden" name="goal" value={goal.id} />
        <Scale
          name={`now-${goal.id}`}
          label={words.now}
          hint={last ? words.was(last.value, formatDate(last.on, lang)) : undefined}
          low={words.low}
          high={words.high}
          value={last?.value}
          error={errorAt(mine, `now-${goal.id}`)}
        />
        <Button small name="do" value="rate" icon="check">
          {words.rate}
        </Button>
      </form>
      <Disclosure summary={words.change} open={errorAt(mine, `change-${goal.id}`) !== undefined}>
        <NoteForm action={path} lang={lang} button={words.propose} name="propose">
          <input type="hidden" name="goal" value={goal.id} />
          <TextArea
            name={`change-${goal.id}`}
            label={words.changeWords}
            rows={3}
            value={mine?.typed[`change-${goal.id}`]}
            error={errorAt(mine, `change-${goal.id}`)}
            maxlength={1000}
          />
        </NoteForm>
      </Disclosure>
    </Card>
  )
}

function OwnGoal({ lang, band, state, full, open }: Shown & { band: AgeBand; full: boolean; open: boolean }) {
  const words = courseWords[lang].goals
  const { goalDomains: names } = counsellingWords[lang]
  const typed = state?.typed ?? {}
  return (
    <Disclosure summary={words.own} open={open || errorAt(state, 'words') !== undefined}>
      <NoteForm action={path} lang={lang} button={full ? words.propose : words.add} name="own">
        <TextArea
          name="words"
          label={forBand(words.ownWords, band)}
          hint={full ? words.ownFull : forBand(words.ownHint, band)}
          rows={3}
          value={typed['words']}
          error={errorAt(state, 'words')}
          maxlength={600}
        />
        {!full && (
          <>
            <Select
              name="domain"
              label={counsellingWords[lang].goalDomain}
              value={typed['domain'] ?? 'other'}
              options={goalDomains.map((code) => ({ value: code, label: names[code] }))}
            />
            <Scale name="now" label={words.now} low={words.low} high={words.high} />
          </>
        )}
      </NoteForm>
    </Disclosure>
  )
}
