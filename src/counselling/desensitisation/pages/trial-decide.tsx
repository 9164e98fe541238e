import { rewardIdeas } from '#content/cards/rewards.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Card, Disclosure, RadioGroup, Select, TextArea } from '#src/ui/index.ts'
import type { SudsScale } from '../../rules/suds.ts'
import { runHref } from '../../step-href.ts'
import { decisions, rewardsGiven, stepDecisions } from '../decide-step.ts'
import { homeworkSteps } from '../exposure.ts'
import { exposureWords } from '../exposure-words.ts'
import { rewardMenu, rewardsLeft } from '../rewards.ts'
import { typedAt, wrongAt, type TrialAgain } from '../trial-again.tsx'
import type { TrialData } from './exposure-trial.tsx'

type Props = Readonly<{ data: TrialData; lang: Lang; scaleOf: SudsScale; state: TrialAgain | null }>

/** What people decided together; a suggestion is only ever beside it. */
export function Decision({ data, lang, scaleOf, state }: Props) {
  const words = exposureWords[lang]
  const chosen = data.technique.facts.answers(decisions).find((one) => one['practice'] === data.practice.id)
  const decided = stepDecisions.find((one) => one === chosen?.['decision'])
  const may = stepDecisions.filter((one) => one !== 'pass' || data.practice.state === 'done')
  return (
    <Card title={words.decide}>
      {decided && <p>{words.decided(words.decisions[decided])}</p>}
      <form method="post" action={`?do=decide&skala=${scaleOf}`}>
        <OnceField />
        <RadioGroup
          name="decision"
          label={words.decide}
          value={typedAt(state, 'decision') ?? decided}
          error={wrongAt(state, 'f-decision')}
          options={may.map((one) => ({ value: one, label: words.decisions[one] }))}
        />
        <RadioGroup
          name="clientChooses"
          label={words.clientChooses}
          inline
          value={typedAt(state, 'clientChooses') ?? String(chosen?.['clientChooses'] ?? 'not_asked')}
          options={(['yes', 'no', 'not_asked'] as const).map((one) => ({
            value: one,
            label: words.chooses[one],
          }))}
        />
        <TextArea
          name="why"
          label={words.decisionWhy}
          rows={2}
          maxlength={1000}
          value={typedAt(state, 'why')}
        />
        <Button>{words.saveDecision}</Button>
      </form>
    </Card>
  )
}

/** How trying was honoured: from the menu made with the child, within its limit. */
export function Reward({ data, lang, scaleOf, state }: Props) {
  const words = exposureWords[lang]
  const menu = rewardMenu(data.technique)
  const left = rewardsLeft(data.book, data.technique, data.now)
  const log = data.technique.facts.answers(rewardsGiven).filter((one) => one['practice'] === data.practice.id)
  return (
    <Card title={words.reward}>
      <p>{words.rewardText}</p>
      {menu.length === 0 && <p class="meta">{words.noMenu}</p>}
      <Ideas lang={lang} href={runHref(data.book.episode.caseId, data.technique.run.id, 'langkah/rewards')} />
      {log.length > 0 && (
        <>
          <p>
            <strong>{words.rewardLog}</strong>
          </p>
          <ul>
            {log.map((one, at) => (
              <li key={at}>{[one['what'], one['praise']].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`?do=reward&skala=${scaleOf}`}>
        <OnceField />
        {menu.length > 0 && left.left > 0 && (
          <>
            <Select
              name="what"
              label={words.rewardWhat}
              empty={words.rewardNone}
              value={typedAt(state, 'what')}
              options={menu.map((one) => ({ value: one, label: one }))}
            />
            <Select
              name="for"
              label={words.rewardFor}
              empty={false}
              value={typedAt(state, 'for')}
              options={(['staying', 'starting', 'homework'] as const).map((one) => ({
                value: one,
                label: words.rewardFors[one],
              }))}
            />
          </>
        )}
        {menu.length > 0 && left.left === 0 && <p class="meta">{words.rewardCap(left.most)}</p>}
        <TextArea
          name="praise"
          label={words.praise}
          hint={words.praiseHint}
          rows={2}
          maxlength={500}
          value={typedAt(state, 'praise')}
          error={wrongAt(state, 'f-praise')}
        />
        <Button kind="secondary">{words.rewardSave}</Button>
      </form>
    </Card>
  )
}

/** Ideas to choose from together; what is given is still only what was agreed. */
function Ideas({ lang, href }: { lang: Lang; href: string }) {
  const words = exposureWords[lang]
  return (
    <Disclosure summary={words.rewardIdeas}>
      <p>{words.rewardIdeasText}</p>
      <ul>
        {rewardIdeas.map((idea) => (
          <li key={idea.code}>
            {idea.text[lang]} <span class="meta">({words.rewardIdeaFor[idea.for]})</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>{words.rewardIdeasAdd}</a>
      </p>
    </Disclosure>
  )
}

/** A small task, never harder than what was tried. */
export function Homework({ data, lang, scaleOf, state }: Props) {
  const words = exposureWords[lang]
  const item = data.technique.facts.ladder.find((one) => one.id === data.practice.itemId)
  const stopped = data.practice.state === 'stopped'
  const may = item ? homeworkSteps(data.rungs, { item, stopped }) : []
  return (
    <Card title={words.homework}>
      <p>{stopped ? words.homeworkAfterStop : words.homeworkText}</p>
      {may.length === 0 ? (
        <p class="meta">{words.homeworkNone}</p>
      ) : (
        <form method="post" action={`?do=homework&skala=${scaleOf}`}>
          <OnceField />
          <Select
            name="item"
            label={words.homeworkStep}
            value={typedAt(state, 'item')}
            error={wrongAt(state, 'f-item')}
            options={may.map((one) => ({ value: one.id, label: one.text }))}
            required
          />
          <TextArea
            name="how"
            label={words.homeworkHow}
            rows={2}
            maxlength={500}
            value={typedAt(state, 'how')}
            error={wrongAt(state, 'f-how')}
            required
          />
          <Button kind="secondary">{words.homeworkGive}</Button>
        </form>
      )}
    </Card>
  )
}
