import { describe, expect, test } from 'vitest'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { trainingWords } from '../training/words.ts'
import { askGate, isOverridable } from './gate.ts'
import { cbt } from './cbt.ts'
import { family } from './family.ts'
import { ipc, tasksOf } from './ipc.ts'
import { modelling } from './modelling.ts'
import { factsOf, firedBy, heldBy, practised } from './test-facts.ts'

describe('learning from a model', () => {
  const tried = (help: 'full' | 'prompt' | 'alone', rating: number | null, where = '') =>
    practised('modelling', {
      scene: 'model-remaja',
      medium: 'symbolic',
      retold: ['dekat', 'napas', 'bilang'],
      help,
      rating,
      where,
      retention: false,
    })

  test('looking, keeping: something chosen, then three moves retold', () => {
    expect(heldBy(modelling, 'look', factsOf({}))).toEqual(['no_behaviour'])
    expect(heldBy(modelling, 'look', factsOf({ target: { behaviour: 'Minta ikut main' } }))).toEqual([])
    expect(heldBy(modelling, 'keep', factsOf({}))).toEqual(['not_retold'])
    expect(heldBy(modelling, 'keep', factsOf({}, [tried('full', null)]))).toEqual([])
    const own = { target: { moves: [{ move: 'a' }, { move: 'b' }] } }
    expect(firedBy(modelling, 'keep', 'not_retold', factsOf(own, [tried('full', null)]))).toEqual([
      'keyMoves=2',
    ])
  })

  test('doing, still able: alone, three places, and two weeks later', () => {
    const places = { elsewhere: { tried: [{ where: 'Rumah' }, { where: 'rumah ' }, { where: 'Masjid' }] } }
    expect(heldBy(modelling, 'do', factsOf(places, [tried('prompt', 4)]))).toEqual([
      'not_alone',
      'few_places',
    ])
    expect(heldBy(modelling, 'do', factsOf(places, [tried('alone', 3, 'Kantin')]))).toEqual([])
    expect(heldBy(modelling, 'want', factsOf({ retention: { kept: 'not_asked' } }))).toEqual(['retention'])
    expect(heldBy(modelling, 'want', factsOf({ retention: { kept: 'yes' } }))).toEqual([])
  })
})

describe('thoughts, feelings, actions', () => {
  test('rapport: at ease twice as the client says it, or a reason of the counsellor in words', () => {
    const held = (...answers: { comfort?: number; reason?: string }[]) =>
      heldBy(cbt, 'rapport', factsOf({ comfort: answers }))
    expect(held({ comfort: 3 }, { comfort: 2 })).toEqual(['comfort'])
    expect(held({ comfort: 3 }, { comfort: 2 }, { comfort: 4 })).toEqual([])
    expect(held({ comfort: 1, reason: 'ok' })).toEqual(['comfort'])
    expect(held({ comfort: 1, reason: 'Klien ingin segera mulai' })).toEqual([])
  })

  test('exploration ends with five parts in the child’s words; change with two skills and a second look', () => {
    const whole = {
      situation: 'a',
      thought: 'b',
      feeling: 'c',
      body: 'd',
      action: 'e',
      ownWords: 'f',
      agreed: 'yes',
    }
    const facts = (formulation: object) =>
      factsOf({ formulation: formulation as { situation: string }, coping: { when: 'before' } })
    expect(heldBy(cbt, 'exploration', facts(whole))).toEqual([])
    expect(heldBy(cbt, 'exploration', facts({ ...whole, body: '', agreed: 'not_asked' }))).toEqual([
      'no_body',
      'formulation_agreed',
    ])
    const done = { skill: [{}, {}], week: {}, coping: [{ when: 'after' }, { when: 'before' }] }
    expect(heldBy(cbt, 'change', factsOf(done))).toEqual([])
    expect(heldBy(cbt, 'change', factsOf({ ...done, skill: {}, coping: { when: 'before' } }))).toEqual([
      'few_skill',
      'coping_after',
    ])
  })
})

describe('interpersonal counselling', () => {
  const people = { people: [{ who: 'teman' }] }
  const choose = (area: string, pointers: object) =>
    factsOf({ people, area: { area }, pointers: { explained: 'yes', ...pointers } })

  test.each<[string, string, object, string[]]>([
    ['a quarrel between equals', 'dispute', { quarrel: 'yes', powerBalanced: 'yes', bullying: 'no' }, []],
    ['bullying', 'dispute', { quarrel: 'yes', powerBalanced: 'yes', bullying: 'yes' }, ['no_equal_power']],
    ['unequal power', 'dispute', { quarrel: 'yes', powerBalanced: 'no' }, ['no_equal_power']],
    [
      'power nobody asked about',
      'dispute',
      { quarrel: 'yes', powerBalanced: 'not_asked' },
      ['no_equal_power'],
    ],
    ['an area the answers do not name', 'grief', { lifeChanged: 'yes' }, ['area_not_pointed_to']],
    ['a change in life', 'transition', { lifeChanged: 'yes', bullying: 'yes' }, []],
  ])('%s', (_name, area, pointers, held) => {
    const facts = choose(area, pointers)
    expect(heldBy(ipc, 'first', facts)).toEqual(held)
    // What may not be worked on as a quarrel is given no tasks of one.
    expect(tasksOf(facts).length === 0).toBe(held.includes('no_equal_power'))
    const gate = ipc.phases[0]?.gate
    if (held.includes('no_equal_power') && gate) expect(isOverridable(askGate(gate, facts))).toBe(false)
  })

  test('each piece of work is tied to how it feels; the end has signs and a plan', () => {
    expect(heldBy(ipc, 'work', factsOf({ communication: { mood: 4 }, decision: {} }))).toEqual([
      'mood_missing',
    ])
    expect(heldBy(ipc, 'work', factsOf({ communication: { mood: 4 } }))).toEqual(['few_work'])
    expect(heldBy(ipc, 'work', factsOf({ communication: { mood: 4 }, decision: { mood: 5 } }))).toEqual([])
    expect(heldBy(ipc, 'last', factsOf({ review: { better: 'x' } }))).toEqual(['no_signs', 'no_plan'])
  })
})

describe('family', () => {
  const talk = (member: string, more: object = {}) => ({
    member,
    seenAlone: 'yes',
    violence: 'no',
    afraid: 'no',
    wantsToCome: 'yes',
    ...more,
  })
  const held = (...screen: object[]) =>
    heldBy(family, 'screen', factsOf({ screen: screen as { member: string }[] }))

  test.each([
    ['nobody', [], ['not_screened']],
    ['one alone', [talk('anak')], ['not_screened']],
    ['two heard, both safe', [talk('anak'), talk('ibu')], []],
    ['violence', [talk('anak', { violence: 'yes' }), talk('ibu')], ['violence']],
    [
      'fear said before others',
      [talk('anak', { afraid: 'yes', seenAlone: 'no' }), talk('ibu')],
      ['violence', 'not_screened'],
    ],
    ['not asked', [talk('anak', { violence: 'not_asked' }), talk('ibu')], ['not_screened']],
    ['one who does not want to', [talk('anak'), talk('ayah', { wantsToCome: 'no' })], ['does_not_want']],
    [
      'a newer talk with the same member',
      [talk('Anak'), talk('ibu'), talk('anak', { violence: 'yes' })],
      ['taken_back'],
    ],
  ])('%s', (_name, screen, codes) => {
    expect(held(...screen)).toEqual(codes)
  })

  test('fear shuts every later joint phase too, and nobody lets it pass', () => {
    const facts = factsOf({
      screen: [talk('anak', { afraid: 'yes' }), talk('ibu')],
      wishes: {
        wishes: [
          { who: 'a', wish: 'b' },
          { who: 'c', wish: 'd' },
        ],
      },
      climate: [{}, {}],
    })
    for (const id of ['screen', 'join', 'pattern', 'support']) {
      const gate = family.phases.find((phase) => phase.id === id)?.gate
      const answer = gate && askGate(gate, facts)
      expect(answer?.outcome).toBe('hold')
      expect(answer && isOverridable(answer)).toBe(false)
    }
  })

  test('what one member said alone is the team’s; the summary needs the child’s yes', () => {
    const steps = family.phases.flatMap((phase) => phase.steps)
    for (const id of ['screen', 'climate', 'wishes']) {
      const step = steps.find((one) => one.id === id)
      expect(step?.kind === 'form' && step.shared).toBe(false)
    }
    const safe = { screen: [talk('anak'), talk('ibu')] }
    const summary = (childAgrees: string) => factsOf({ ...safe, summary: { summary: 'x', childAgrees } })
    expect(heldBy(family, 'support', summary('not_asked'))).toEqual(['shared_without_yes'])
    expect(heldBy(family, 'support', summary('yes'))).toEqual([])
  })
})

test('the words of the screens are complete in both languages', () => {
  expect(findGaps(trainingWords)).toEqual([])
})
