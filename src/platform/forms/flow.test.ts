import { expect, test } from 'vitest'
import { applyGroupAction } from './group-action.ts'
import { parse } from './parse.ts'
import { sampleForm as form } from './sample.ts'
import { applicable, hiddenAnswers, nextScreen, previousScreen } from './screens.ts'
import { joinSealed, splitSealed } from './sealed.ts'
import { takeSheet, takeTurn } from './take-turn.ts'
import { readTyped } from './typed.ts'

const enough = { what: 'Halo', place: 'school', agree: 'yes' }
const post = (values: Record<string, string>) => new URLSearchParams(values)

test('the next and previous screens leave out what does not apply', () => {
  expect(nextScreen(form, { place: 'school' }, 'kind')?.id).toBe('when')
  expect(nextScreen(form, { place: 'online' }, 'kind')?.id).toBe('app')
  expect(previousScreen(form, { place: 'school' }, 'when')?.id).toBe('kind')
  expect(previousScreen(form, {}, 'what')).toBeUndefined()
  expect(nextScreen(form, {}, 'end')).toBeUndefined()
})

test('a group grows and shrinks without losing what else was typed', () => {
  const posted = {
    ...enough,
    'people._rows': '2',
    'people.0.name': 'Adi',
    'people.1.name': 'Budi',
    'people.1.seen-year': '20x',
  }
  const added = applyGroupAction(form, post({ ...posted, _add: 'people' }))
  expect(added?.typed).toMatchObject({ what: ['Halo'], 'people._rows': ['3'], 'people.1.name': ['Budi'] })
  const full = applyGroupAction(form, post({ ...posted, 'people._rows': '3', _add: 'people' }))
  expect(full?.typed['people._rows']).toEqual(['3'])
  const removed = applyGroupAction(form, post({ ...posted, _remove: 'people.0' }))?.typed
  expect(removed).toMatchObject({
    'people._rows': ['1'],
    'people.0.name': ['Budi'],
    'people.0.seen-year': ['20x'],
  })
  expect(removed).not.toHaveProperty('people.1.name')
  expect(applyGroupAction(form, post({ ...posted, _remove: 'people.9' }))?.typed['people._rows']).toEqual([
    '2',
  ])
  for (const odd of ['what', 'nope', '__proto__', 'people.x']) {
    expect(applyGroupAction(form, post({ ...posted, _remove: odd }))).toBeUndefined()
  }
})

test('hidden inputs carry every other screen, and nothing of the one shown', () => {
  const typed = readTyped(
    form,
    post({ ...enough, 'people.0.name': 'Adi', 'when-day': '31', 'when-year': 'x' }),
  )
  expect(hiddenAnswers(form, typed, ['what', 'agree'])).toEqual([
    ['place', 'school'],
    ['when-day', '31'],
    ['when-year', 'x'],
    ['people.0.name', 'Adi'],
    ['people._rows', '1'],
  ])
})

test('a whole walk: answer, go back, check, change, confirm', () => {
  expect(takeTurn(form, post({}))).toMatchObject({ show: 'screen', screen: 'what' })
  expect(takeTurn(form, post({ _screen: 'what' }))).toMatchObject({
    screen: 'what',
    errors: [{ field: 'what' }],
  })
  expect(takeTurn(form, post({ _screen: 'what', what: 'a' }))).toMatchObject({ screen: 'kind', errors: [] })
  // Going back judges nothing and keeps what was half typed.
  const back = takeTurn(form, post({ _screen: 'when', _go: 'kind', 'when-day': '77' }))
  expect(back).toMatchObject({ screen: 'kind', errors: [], typed: { 'when-day': ['77'] } })
  expect(takeTurn(form, post({ ...enough, _screen: 'end' }))).toMatchObject({ show: 'check' })
  const change = takeTurn(form, post({ ...enough, _screen: 'check', _go: 'kind' }))
  expect(change).toMatchObject({ screen: 'kind', toCheck: true })
  // The change opens a screen that was not asked before, which comes before the check.
  const opened = takeTurn(form, post({ ...enough, place: 'online', _screen: 'kind', _return: 'check' }))
  expect(opened).toMatchObject({ screen: 'app', toCheck: true })
  const online = { ...enough, place: 'online', app: 'WA' }
  expect(takeTurn(form, post({ ...online, _screen: 'app', _return: 'check' }))).toMatchObject({
    show: 'check',
  })
  expect(takeTurn(form, post({ ...online, _screen: 'check' }))).toMatchObject({
    show: 'done',
    answers: { app: 'WA' },
  })
  expect(takeTurn(form, post({ ...enough, agree: '', _screen: 'check' }))).toMatchObject({
    screen: 'end',
    errors: [{ field: 'agree' }],
    toCheck: true,
  })
})

test('an answer survives a change of mind until the person confirms, then it is dropped', () => {
  const turned = { ...enough, app: 'WA' }
  expect(takeTurn(form, post({ ...turned, _screen: 'kind' }))).toMatchObject({ typed: { app: ['WA'] } })
  const done = takeTurn(form, post({ ...turned, _screen: 'check' }))
  expect(done.show === 'done' && done.answers).toEqual({ what: 'Halo', place: 'school', agree: true })
  expect(applicable(form, { what: 'a', place: 'online', app: 'WA', agree: true })).toHaveProperty('app', 'WA')
})

test('sealed and coded answers part and join; words and health never stay in clear', () => {
  const values = {
    ...enough,
    'people.0.name': 'Adi',
    'people.1.name': 'Budi',
    'people.1.where': 'online',
    injuries: 'head',
    born: '2014-01-02',
    meet: '2126-01-01',
  }
  const parsed = parse(form, post(values))
  if (!parsed.ok) throw new Error('expected to parse')
  const split = splitSealed(form, parsed.answers)
  expect(split.coded).toEqual({
    place: 'school',
    agree: true,
    meet: '2126-01-01',
    people: [{}, { where: 'online' }],
  })
  expect(JSON.stringify(split.coded)).not.toMatch(/Halo|Adi|Budi|head|2014/)
  expect(joinSealed(form, split)).toEqual(parsed.answers)
})

test('a sheet grows, is refused with everything typed, and ends with the answers that apply', () => {
  expect(takeSheet(form, post({ ...enough, _add: 'people' }))).toMatchObject({
    show: 'sheet',
    typed: { what: ['Halo'], 'people._rows': ['1'] },
    errors: [],
  })
  expect(takeSheet(form, post({ ...enough, place: 'online' }))).toMatchObject({
    show: 'sheet',
    typed: { what: ['Halo'] },
    errors: [{ field: 'app' }],
  })
  const done = takeSheet(form, post({ ...enough, app: 'WA' }))
  expect(done.show === 'done' && done.answers).toEqual({ what: 'Halo', place: 'school', agree: true })
})
