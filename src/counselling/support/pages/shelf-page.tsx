import { psychoCards } from '#content/cards/index.ts'
import type { HelpLine } from '#content/help-lines.ts'
import { both, choice, defineForm, longText, type Option, type Wording } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { sharedKinds } from '../shared.store.ts'
import { shareItem } from '../share-item.ts'
import { supportWords } from '../words.ts'

const { id, en } = supportWords
const own: Option = { code: 'words', id: id.shelf.own, en: en.shelf.own }
const audience = (code: 'client' | 'caregiver') =>
  ({ code, id: id.shelf.audiences[code], en: en.shelf.audiences[code] }) as const

function shelfForm(lines: readonly HelpLine[]) {
  const named = (kind: 'card' | 'line', name: Wording) =>
    both(`${id.shelf.kinds[kind]}: ${String(name.id)}`, `${en.shelf.kinds[kind]}: ${String(name.en)}`)
  const items: readonly Option[] = [
    ...psychoCards.map((card) => ({ code: `card.${card.code}`, ...named('card', card.title) })),
    ...lines.map((line) => ({ code: `line.${line.id}`, ...named('line', line.name) })),
    own,
  ]
  return defineForm({
    id: 'counselling.shelf',
    version: 1,
    title: both(id.shelf.open, en.shelf.open),
    fields: {
      what: choice({
        label: both(id.shelf.what, en.shelf.what),
        options: items,
        required: true,
        presentation: 'select',
      }),
      whom: choice({
        label: both(id.shelf.whom, en.shelf.whom),
        options: [audience('client'), audience('caregiver')],
        required: true,
      }),
      words: longText({
        label: both(id.shelf.words, en.shelf.words),
        hint: both(id.shelf.wordsHint, en.shelf.wordsHint),
        maxLength: 2000,
      }),
    },
  })
}

/** Something to read or to call, laid in the client's own place or in a caregiver's (C17). */
export const shelfPage: Page = caseForm({
  path: 'dukungan/rak',
  part: 'dukungan',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    return book && isOpen(book.episode) ? { book, lines: linesOf(await officeOf(scope)) } : null
  },
  title: (lang) => supportWords[lang].shelf.open,
  intro: (lang) => supportWords[lang].shelf.intro,
  form: ({ lines }) => shelfForm(lines),
  filled: () => ({ whom: 'client' }),
  submit: (lang) => supportWords[lang].shelf.share,
  run: async (scope, ctx, file, answers, { book }) => {
    const words = supportWords[ctx.lang].shelf
    const [first = 'words', ...rest] = answers.what.split('.')
    const kind = sharedKinds.find((one) => one === first) ?? 'words'
    const text = answers.words?.trim() ?? ''
    if (kind === 'words' && text === '') return { problem: words.wordsMissing }
    const keys =
      answers.whom === 'client' ? book.place : await placeKeys(scope, ctx.visitor, file, 'caregiver')
    const item = {
      audience: answers.whom,
      kind,
      code: kind === 'words' ? null : rest.join('.'),
      words: text,
    }
    return (await shareItem(scope, keys, book.episode, item))
      ? { to: 'dukungan', flash: 'shared' }
      : { problem: words.already }
  },
})
