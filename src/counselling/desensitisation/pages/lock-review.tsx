import { both, choice, choices, defineForm, longText } from '#src/platform/forms/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, namesOf, overtaken } from '#src/cases/index.ts'
import { lockReviews } from '../../protocols/sd-gates.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { ladderWords } from '../ladder-words.ts'
import { lowerMarks } from '../lower-marks.ts'
import { reasonsNow, reviewLock } from '../write-ladder.ts'
import { givenLadder } from '../given-ladder.ts'

const { id, en } = ladderWords
const form = defineForm({
  id: 'sd.lock-review',
  version: 1,
  title: both(id.lockTitle, en.lockTitle),
  fields: {
    decision: choice({
      label: both(id.lockDecision, en.lockDecision),
      options: [
        { code: 'keep', id: id.lockKeep, en: en.lockKeep },
        { code: 'release', id: id.lockRelease, en: en.lockRelease },
        { code: 'lower', id: id.lockLower, en: en.lockLower },
      ],
      required: true,
    }),
    plan: choices({
      label: both('Sebelum dibuka', 'Before releasing'),
      options: [{ code: 'discussed', id: id.lockPlan, en: en.lockPlan }],
    }),
    why: longText({
      label: both(id.lockReason, en.lockReason),
      hint: both(id.lockReasonHint, en.lockReasonHint),
      required: true,
      maxLength: 1000,
    }),
  },
})

function pastOf(decision: unknown): 'release' | 'lower' | 'keep' {
  return decision === 'release' || decision === 'lower' ? decision : 'keep'
}

/** A supervisor looks at a locked step: releases it, keeps it locked or takes a mistaken mark off, with a reason. */
export const lockReviewPage: Page = caseForm({
  path: 'teknik/:run/tangga/:item/kunci',
  part: 'konseling',
  allow: staff('supervisor'),
  given: async (scope, ctx, file) => {
    const given = await givenLadder(scope, ctx, file)
    const found = given?.rungs.find((one) => one.rung.id === ctx.params['item'])
    return given && found ? { ...given, ...found, nameOf: await namesOf(scope, ctx) } : null
  },
  title: (lang, { rung }) => `${ladderWords[lang].lockTitle}: ${rung.text}`,
  intro: (lang, { rung, technique, book, nameOf }) => {
    const words = ladderWords[lang]
    const reasons = reasonsNow(technique, rung)
    const past = book.answers.filter(
      (one) => one.runId === technique.run.id && one.form === lockReviews && one.answers['item'] === rung.id,
    )
    return (
      <>
        {reasons.length === 0 && <p>{words.lockNotNow}</p>}
        <ul>
          {reasons.map((code) => (
            <li key={code}>{ruleWords[lang].lock[code]}</li>
          ))}
        </ul>
        <p>{words.lockOwn}</p>
        {past.length > 0 && (
          <>
            <p>
              <strong>{words.lockTrail}</strong>
            </p>
            <ul>
              {past.map((one) => (
                <li key={one.id}>
                  {words.lockPast[pastOf(one.answers['decision'])]}: {String(one.answers['why'] ?? '')}{' '}
                  <span class="meta">
                    {nameOf(one.writtenBy)}, {formatDateTime(one.writtenAt, lang)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    )
  },
  form: () => form,
  version: ({ rung }) => rung.version,
  run: async (scope, ctx, _file, answers, { book, technique, rung }, seen) => {
    const release = answers.decision === 'release'
    if (release && !answers.plan?.includes('discussed'))
      return { problem: ladderWords[ctx.lang].lockPlanMissing, at: 'plan' }
    const done =
      answers.decision === 'lower'
        ? await lowerMarks(scope, book, technique, rung, { seen, why: answers.why })
        : await reviewLock(scope, book, technique, rung, seen, { release, why: answers.why })
    return done
      ? { to: `teknik/${technique.run.id}/tangga`, flash: 'saved' }
      : { problem: overtaken(ctx.lang) }
  },
})
