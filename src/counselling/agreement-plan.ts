import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { say } from '#src/platform/forms/index.ts'
import type { AgreementPlan } from './agree.ts'
import type { EpisodeBook, OpenRun } from './open-episode.ts'
import type { Protocol } from './protocols/protocol.ts'
import { newest, type RunFacts } from './protocols/run-facts.ts'

/** What the goal agreement is made of: the goals that stand, and the first day they are looked at again. */
export function goalsPlan(book: EpisodeBook, lang: Lang): AgreementPlan {
  const goals = book.goals.filter((goal) => !goal.endedAt)
  const [day] = goals.flatMap((goal) => goal.reviewOn ?? []).toSorted()
  return {
    kind: 'goals',
    runId: null,
    lang,
    lines: goals.map((goal) => goal.words),
    reviewOn: day ?? null,
  }
}

/** What a commitment is made of: what the technique asks, the focus chosen, and the stop signal agreed. */
export function commitmentPlan(
  technique: Readonly<{
    protocol: Pick<Protocol, 'asks'>
    run: Pick<OpenRun, 'id'>
    facts: Pick<RunFacts, 'answers'>
  }>,
  lang: Lang,
): AgreementPlan {
  const { protocol, run, facts } = technique
  const answer = (step: string, field: string) => {
    const value = newest(facts, step)?.[field]
    return typeof value === 'string' ? value : undefined
  }
  const focus = answer('focus', 'focus')
  return {
    kind: 'commitment',
    runId: run.id,
    lang,
    lines: [say(protocol.asks, { lang, band: 'dewasa' }), ...(focus ? [focus] : [])],
    stopSignal: answer('commit', 'stopSignal') ?? answer('rationale', 'stopSignal'),
    reviewOn: null,
  }
}
