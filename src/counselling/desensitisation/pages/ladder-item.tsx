import { ladderExamples } from '#content/cards/ladder-examples.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import type { Ctx, Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, type CaseFile } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import type { RunId } from '../../episode.ts'
import { loadRun } from '../../load-run.ts'
import { openEpisode } from '../../open-episode.ts'
import { sudsScales, toSuds, usualScale, type SudsScale } from '../../rules/suds.ts'
import { findRun } from '../../run.store.ts'
import { answersOfItem, inputOf, itemForm } from '../ladder-form.ts'
import { ladderWords } from '../ladder-words.ts'
import { openLadder } from '../open-ladder.ts'
import { addItem, editItem } from '../write-ladder.ts'

/** The scale of this page: the one chosen in its address, else the one that suits the age. */
export function scaleIn(query: URLSearchParams, age: number | null): SudsScale {
  return sudsScales.find((one) => one === query.get('skala')) ?? usualScale(age)
}

/** Other scales, one click away; what is stored stays 0-100 whatever is chosen. */
export function ScaleLinks(props: { lang: Lang; now: SudsScale; query?: string }) {
  const words = ladderWords[props.lang]
  return (
    <p>
      {words.scale}:{' '}
      {sudsScales.map((one, at) => (
        <>
          {at > 0 && ' · '}
          {one === props.now ? (
            <strong>{words.scales[one]}</strong>
          ) : (
            <a href={`?skala=${one}${props.query ?? ''}`}>{words.scales[one]}</a>
          )}
        </>
      ))}
    </p>
  )
}

/** The technique of the address with its ladder, while it runs. */
export async function givenLadder(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const id = asId<'run'>(ctx.params['run']) as RunId | null
  const run = id && (await findRun(scope, file.head.id, id))
  if (!run || run.endedOn) return null
  const book = await openEpisode(scope, ctx.visitor, file, run.episodeId)
  const technique = book && (await loadRun(scope, book, run.id))
  if (!book || !technique) return null
  const rungs = await openLadder(scope, book, technique, ctx.visitor.accountId)
  const scaleOf = scaleIn(ctx.query, technique.facts.outside.age)
  return { book, technique, rungs, scaleOf }
}

export const newItemPage: Page = caseForm({
  path: 'teknik/:run/tangga/baru',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const given = await givenLadder(scope, ctx, file)
    const example = ladderExamples[Number(ctx.query.get('contoh') ?? -1)]
    return given && { ...given, example, after: ctx.query.get('setelah') }
  },
  title: (lang) => ladderWords[lang].addTitle,
  intro: (lang, { scaleOf }) => <ScaleLinks lang={lang} now={scaleOf} />,
  form: ({ scaleOf }) => itemForm(scaleOf),
  filled: ({ example }, ctx) => (example ? { text: inLang(example.text, ctx.lang), mode: example.mode } : {}),
  run: async (scope, ctx, _file, answers, { book, technique, scaleOf, after }) => {
    const input = inputOf(answers, scaleOf)
    if (!input) return { problem: ladderWords[ctx.lang].notThese }
    await addItem(scope, book, technique, input, after)
    return { to: `teknik/${technique.run.id}/tangga`, flash: 'saved' }
  },
})

export const editItemPage: Page = caseForm({
  path: 'teknik/:run/tangga/:item',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const given = await givenLadder(scope, ctx, file)
    const found = given?.rungs.find((one) => one.rung.id === ctx.params['item'])
    return given && found ? { ...given, rung: found.rung } : null
  },
  title: (lang) => ladderWords[lang].editTitle,
  intro: (lang, { scaleOf }) => <ScaleLinks lang={lang} now={scaleOf} />,
  form: ({ scaleOf }) => itemForm(scaleOf),
  filled: ({ rung, scaleOf }) => answersOfItem(rung, scaleOf),
  version: ({ rung }) => rung.version,
  run: async (scope, ctx, _file, answers, { book, technique, scaleOf, rung }, seen) => {
    const input = inputOf(answers, scaleOf)
    if (!input) return { problem: ladderWords[ctx.lang].notThese }
    // A number that was only shown on a coarser scale, and not changed there, stays as it was given.
    const shown = toSuds(Number(answersOfItem(rung, scaleOf)['expected']), scaleOf)
    const kept = input.expected === shown ? { ...input, expected: rung.expected } : input
    return (await editItem(scope, book, rung, seen, kept))
      ? { to: `teknik/${technique.run.id}/tangga`, flash: 'saved' }
      : { problem: overtaken(ctx.lang) }
  },
})
