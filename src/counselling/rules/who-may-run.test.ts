import { describe, expect, test } from 'vitest'
import { mayMeasure } from '#src/instruments/index.ts'
import type { Role } from '#src/platform/access/roles.ts'
import { mayDraw } from '../drawing/may-draw.ts'
import { whoHinders } from '../protocols/may-begin.ts'
import { currentProtocols } from '../protocols/registry.ts'
import { factsBefore } from '../protocols/run-facts.ts'
import { mayHold } from '../session/may-hold.ts'
import {
  activities,
  certificates,
  heldFor,
  mayRun,
  runners,
  type Activity,
  type Need,
} from './who-may-run.ts'

/**
 * Practice.md §22, line by line and column by column: `run`, `no`, what is needed to run it, or the smaller
 * part that is left (in brackets).
 */
const matrix: Readonly<Record<Activity, string>> = {
  listen: 'trained | run | run | run | run | run | no',
  reportIncident: 'run | run | run | run | run | run | run',
  lesson: '(coLead) | run | run | run | run | run | (approveOnly)',
  groupGuidance: 'no | (coLead) | run | run | run | no | no',
  individualGuidance: 'no | no | trained | run | run | no | no',
  exposure: 'no | no | no | competencySd+supervision | run | no | no',
  suicideScript: 'no | no | trained | trained | run | no | no',
  traumaWork: 'no | no | no | no | run | no | no',
  questionnaires: 'no | no | ownClients | ownClients | run | no | (aggregatesOnly)',
  restorativeCircle: 'no | no | certified | certified | certified | no | (approveOnly)',
  reportedProgramme: 'no | (planOnly) | notOtherSide | notOtherSide | notOtherSide | no | (superviseOnly)',
  overrideGate: 'no | no | (asksOnly) | supervision | secondPerson | no | (cosignsOnly)',
  mediaRelease: 'no | no | no | (reviewOnly) | (reviewOnly) | no | (approveOnly)',
}
const cells = activities.flatMap((activity) =>
  matrix[activity].split(' | ').map((said, at) => [activity, runners[at] ?? 'peer', said] as const),
)

describe('who may run what', () => {
  test('every line has a word for every column', () => {
    expect(cells).toHaveLength(activities.length * runners.length)
  })

  test.each(cells)('%s by %s: %s', (activity, runner, said) => {
    const bare = mayRun(activity, [runner], [])
    expect(bare.why.length).toBeGreaterThan(0)
    if (said === 'run' || said === 'no') return expect(bare.may).toBe(said)
    if (said.startsWith('(')) return expect(bare).toMatchObject({ may: 'part', part: said.slice(1, -1) })
    const needs = said.split('+') as Need[]
    expect(bare).toMatchObject({ may: 'no', missing: needs })
    expect(mayRun(activity, [runner], needs).may).toBe('run')
    for (const left of needs)
      expect(
        mayRun(
          activity,
          [runner],
          needs.filter((need) => need !== left),
        ),
      ).toMatchObject({ may: 'no', missing: [left] })
  })

  test('several roles: the widest counts; a role the table does not know adds nothing', () => {
    expect(mayRun('exposure', ['supervisor', 'psychologist'], []).may).toBe('run')
    expect(mayRun('questionnaires', ['head', 'psychologist'], []).may).toBe('run')
    expect(mayRun('exposure', ['supervisor', 'admin'], ['competencySd', 'supervision']).may).toBe('no')
    expect(mayRun('exposure', [], []).may).toBe('no')
  })

  test('a certification gives what its own line needs, and nothing on another', () => {
    for (const activity of activities)
      for (const certificate of Object.values(certificates))
        expect(heldFor(activity, [certificate]).length > 0).toBe(certificates[activity] === certificate)
  })
})

const client = factsBefore({
  age: 14,
  guardianConsent: true,
  bullyingGoesOn: 'no',
  urgencyNow: false,
  protectiveLines: [],
  goalsRated: [],
  today: '2030-01-10',
})

describe('the doors of the house', () => {
  const asked = currentProtocols().flatMap((protocol) =>
    runners.flatMap((runner) =>
      [false, true].map((certified) => [protocol.id, runner, certified, protocol] as const),
    ),
  )
  test.each(asked)('%s begun by %s, certified %s', (_id, runner, certified, protocol) => {
    const certificate = certificates[protocol.activity]
    const competencies = certified && certificate ? [certificate] : []
    const named = protocol.providers.some((provider) => provider === runner)
    const may = mayRun(protocol.activity, [runner], heldFor(protocol.activity, competencies)).may === 'run'
    const hinders = whoHinders(protocol, { roles: [runner as Role], competencies }, client)
    expect(hinders.length === 0).toBe(named && may)
    // A technique never names a provider whom its line of the table does not let run it at all.
    if (named && certified) expect(may).toBe(true)
  })

  test('a fear ladder asks for more than a role, and a guru BK is trained before guiding one person', () => {
    const begin = (id: string, roles: readonly Role[], competencies: readonly 'GUIDANCE'[]) => {
      const protocol = currentProtocols().find((one) => one.id === id)
      if (!protocol) throw new Error(`There is no ${id}.`)
      return whoHinders(protocol, { roles, competencies }, client).map((one) => one.from)
    }
    expect(begin('assertive', ['guru_bk'], [])).toEqual(['provider.competency=GUIDANCE'])
    expect(begin('assertive', ['guru_bk'], ['GUIDANCE'])).toEqual([])
    expect(begin('sd', ['counsellor'], ['GUIDANCE'])).toEqual(['provider.competency=SD'])
    expect(begin('draw-and-tell', ['guru_bk'], [])).toEqual([])
  })

  test.each(runners.filter((one): one is Extract<typeof one, Role> => one !== 'teacher'))(
    'sessions, drawings and questionnaires with one person: %s',
    (runner) => {
      const guides = mayRun('individualGuidance', [runner], ['trained']).may === 'run'
      expect([mayHold({ roles: [runner] }), mayDraw({ roles: [runner] })]).toEqual([guides, guides])
      expect(mayMeasure([runner])).toBe(mayRun('questionnaires', [runner], ['ownClients']).may === 'run')
    },
  )
})
