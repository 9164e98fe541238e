import { ladderExamples } from '#content/cards/ladder-examples.ts'
import { inLang } from '#src/platform/i18n/catalogue.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { toSuds } from '../../rules/suds.ts'
import { givenLadder } from '../given-ladder.ts'
import { answersOfItem, inputOf, itemForm } from '../ladder-form.ts'
import { ladderWords } from '../ladder-words.ts'
import { ScaleLinks } from '../scale-links.tsx'
import { askToLower, keepMarks, lowersMark } from '../lower-marks.ts'
import { addItem, editItem } from '../write-ladder.ts'

export const newItemPage: Page = caseForm({
  path: 'teknik/:run/tangga/baru',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const given = await givenLadder(scope, ctx, file)
    const example = ladderExamples[Number(ctx.query.get('contoh') ?? -1)]
    return given && { ...given, example, after: ctx.query.get('setelah'), query: ctx.query }
  },
  title: (lang) => ladderWords[lang].addTitle,
  intro: (lang, { scaleOf, query }) => <ScaleLinks lang={lang} now={scaleOf} keep={query} />,
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
    if (!(await editItem(scope, book, rung, seen, keepMarks(rung, kept))))
      return { problem: overtaken(ctx.lang) }
    const lowers = lowersMark(rung, kept)
    if (lowers) await askToLower(scope, book, ladderWords[ctx.lang].lowerTask(kept.text))
    return { to: `teknik/${technique.run.id}/tangga`, flash: lowers ? 'marks_stay' : 'saved' }
  },
})
