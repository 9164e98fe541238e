import { expect, test } from 'vitest'
import { instrumentByCode, scoreOf, type Given } from '#src/instruments/index.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import { faultsOfBundle } from '../../../tests/support/fhir/check-r4.ts'
import type { Episode, EpisodeId, SessionId } from '../episode.ts'
import type { GoalId } from '../goal.store.ts'
import type { OpenGoal } from '../open-episode.ts'
import type { OpenSession } from '../session-facts.ts'
import { episodeBundle } from './episode-bundle.ts'
import type { ExportedConsent, ExportFacts, Extra } from './export-facts.ts'

let counted = 0
const id = () => `0192f000-0000-7000-8000-${String(++counted).padStart(12, '0')}`
const worker = id() as AccountId

function session(number: number, more: Partial<OpenSession> = {}): ExportFacts['sessions'][number] {
  return {
    id: id() as SessionId,
    number,
    kind: 'individual',
    state: 'closed',
    heldOn: `2026-02-${String(number).padStart(2, '0')}`,
    begunAt: new Date(`2026-02-${String(number).padStart(2, '0')}T02:00:00Z`),
    endedAt: new Date(`2026-02-${String(number).padStart(2, '0')}T02:50:00Z`),
    mode: 'in_person',
    accountId: worker,
    appointmentId: null,
    fromPaper: false,
    closedAt: new Date(),
    nextOn: null,
    version: 1,
    keyVersion: 1,
    sealed: null,
    sheet: null,
    by: 'sari',
    kindWords: 'Sesi perorangan',
    ...more,
  }
}
function goal(words: string, more: Partial<OpenGoal> = {}): OpenGoal {
  return {
    id: id() as GoalId,
    domain: 'safety',
    position: 1,
    reviewOn: '2026-03-01',
    agreed: 'yes',
    byClient: true,
    endedAt: null,
    version: 1,
    placeVersion: 1,
    sealed: Buffer.alloc(0),
    words,
    ratings: [
      { on: '2026-02-01', value: 2, by: 'client' },
      { on: '2026-02-20', value: 6, by: 'counsellor' },
    ],
    ...more,
  }
}
function measure(
  code: string,
  answers: Readonly<Record<string, string | number>>,
): ExportFacts['measures'][number] {
  const instrument = instrumentByCode(code)
  if (!instrument) throw new Error(code)
  const given: Given = {
    id: id() as Given['id'],
    caseId: id() as CaseId,
    about: null,
    instrument: code,
    version: instrument.version,
    mode: 'staff',
    moment: 'start',
    audience: null,
    state: 'done',
    assignedOn: '2026-02-01',
    startedOn: '2026-02-01',
    finishedOn: '2026-02-01',
    madeBy: worker,
    early: false,
    outsideAge: false,
    rowVersion: 1,
    latest: {
      answers,
      score: scoreOf(instrument, answers),
      kind: 'done',
      writtenAt: new Date('2026-02-01T03:00:00Z'),
      writtenBy: worker,
    },
  }
  return { instrument, given }
}
function consent(more: Partial<ExportedConsent> = {}): ExportedConsent {
  return {
    id: id(),
    purpose: 'referral',
    purposeWords: 'Rujukan ke layanan lain',
    legalBasis: 'consent',
    basisWords: 'Persetujuan',
    givenBy: 'self',
    giverWords: 'Klien sendiri',
    answer: 'given',
    recordedAt: new Date('2026-01-30T04:00:00Z'),
    validTo: null,
    withdrawnAt: null,
    ...more,
  }
}
function facts(more: Partial<ExportFacts> = {}, kind: Episode['kind'] = 'individual'): ExportFacts {
  const caseId = id() as CaseId
  return {
    base: 'https://naungan.example.go.id/fhir',
    at: new Date('2026-03-02T05:00:00Z'),
    lang: 'id',
    systems: { organization: null },
    office: 'UPTD PPA Karangan',
    lead: 'sari',
    workers: [{ key: 'sari', roleWords: 'Konselor' }],
    include: new Set<Extra>(),
    person: {
      caseId,
      number: 'K-2026-0001',
      sex: 'female',
      fullName: 'Nadia Putri',
      alias: 'Nadia',
      birthDate: '2017-05-02',
    },
    episode: {
      id: id() as EpisodeId,
      caseId,
      kind,
      stage: 'technique',
      phase: 'change',
      leadId: worker,
      openedOn: '2026-02-01',
      closedOn: null,
      endReason: null,
      reEntryOf: null,
      version: 3,
    },
    kindWords: 'Perseorangan',
    consents: [],
    sessions: [],
    goals: [],
    runs: [],
    tasks: [],
    agreements: [],
    measures: [],
    trials: [],
    documents: [],
    notes: [],
    ...more,
  }
}

function task(state: ExportFacts['tasks'][number]['state'], dueOn: string | null) {
  return { id: id(), title: 'Gambar kapal', state, givenOn: '2026-02-03', dueOn }
}
function agreement(more: Partial<ExportFacts['agreements'][number]> = {}): ExportFacts['agreements'][number] {
  return {
    id: id(),
    kindWords: 'Kesepakatan tujuan',
    version: 1,
    madeAt: new Date('2026-02-02T03:00:00Z'),
    maker: 'sari',
    signers: ['client', 'guardian'],
    revokedAt: null,
    replaced: false,
    text: 'Kesepakatan antara Nadia dan petugas.',
    ...more,
  }
}

const run = {
  id: id(),
  title: 'Desensitisasi',
  version: '1.0.0',
  state: 'running',
  begunOn: '2026-02-05',
  endedOn: null,
} as const

/** The six courses of the demonstration district, each in the shape its own resources take. */
function sixCourses(): readonly (readonly [string, ExportFacts])[] {
  const met = session(3)
  const trial = {
    id: id(),
    itemId: null,
    sessionId: met.id,
    step: null,
    begunAt: new Date('2026-02-03T02:20:00Z'),
    baseline: 40,
    peak: 70,
    end: 25,
    believedBefore: 80,
    believedAfter: 30,
    stop: null,
  }
  const drawing = {
    id: id(),
    kind: 'drawing',
    kindWords: 'Gambar',
    mime: 'image/png',
    addedAt: new Date('2026-02-02T03:00:00Z'),
    removed: false,
    author: 'sari',
    data: Buffer.from('gambar').toString('base64'),
  }
  const all = new Set<Extra>(['identity', 'ratings', 'notes', 'papers'])
  const rated = session(5, {
    sheet: {
      present: ['client'],
      mood: 7.5,
      suds: 40,
      byClient: { openness: 4, empathy: 5 },
      byCounsellor: { openness: 3 },
    },
  })
  const note = {
    id: id(),
    sessionId: met.id,
    writtenAt: new Date('2026-02-03T04:00:00Z'),
    author: 'sari',
  }
  const child = facts()
  return [
    [
      'a silent nine-year-old who draws',
      facts({
        documents: [drawing, { ...drawing, id: id(), mime: null, removed: true }],
        sessions: [session(1), session(2)],
      }),
    ],
    [
      'a santri and the dormitory yard',
      facts({
        include: all,
        sessions: [session(1), met, session(4, { state: 'missed' }), rated],
        tasks: [task('given', '2026-02-01'), task('done', null), task('not_done', '2026-03-01')],
        agreements: [agreement(), agreement({ version: 2, revokedAt: new Date('2026-02-20T00:00:00Z') })],
        documents: [drawing],
        trials: [trial, { ...trial, id: id(), sessionId: null, end: null }],
        runs: [run, { ...run, id: id(), state: 'held' }],
        goals: [goal('Berani lewat halaman asrama')],
        measures: [measure('phq-2', { '1': '2', '2': '1' })],
        notes: [{ ...note, text: 'Berani satu langkah.' }],
        consents: [
          consent(),
          consent({ givenBy: 'guardian', giverWords: 'Orang tua atau wali', validTo: '2027-01-01' }),
        ],
      }),
    ],
    [
      'mocked online, assertive training',
      facts({
        person: { ...child.person, sex: 'refused', birthDate: '2010', alias: undefined },
        sessions: [
          session(1, { mode: 'video' }),
          session(2, { fromPaper: true, begunAt: null, endedAt: null }),
        ],
        goals: [
          goal('Menjawab tanpa marah', { agreed: 'no', byClient: false }),
          goal('Tidur', { ratings: [], reviewOn: null }),
        ],
        runs: [{ ...run, title: 'Latihan asertif', state: 'finished', endedOn: '2026-02-25' }],
        measures: [
          measure('phq-9', { '1': '1' }),
          measure('asq', { q1: 'no' }),
          measure('goals', { 'goal1.what': 'Tidur', 'goal1.now': 4 }),
        ],
      }),
    ],
    [
      'bullying goes on: safety first',
      facts({
        person: { ...child.person, sex: null, birthDate: undefined },
        sessions: [session(1, { state: 'open', endedAt: null })],
        consents: [
          consent({ answer: 'refused', purpose: 'research' }),
          consent({ withdrawnAt: new Date('2026-02-20T00:00:00Z') }),
          consent({
            answer: 'not_needed',
            givenBy: 'nobody',
            legalBasis: 'vitalInterest',
            basisWords: 'Kepentingan vital',
          }),
        ],
        notes: [{ ...note, sessionId: id(), text: null }].slice(1),
      }),
    ],
    [
      'an adult survivor',
      facts(
        {
          systems: { organization: '100012345' },
          sessions: [session(1), session(2)],
          goals: [goal('Bekerja lagi')],
        },
        'adult',
      ),
    ],
    [
      'a family, closed',
      closed(
        facts(
          {
            sessions: [session(1, { kind: 'family' })],
            goals: [goal('Makan malam bersama', { endedAt: new Date() })],
            runs: [{ ...run, state: 'stopped', endedOn: '2026-02-10' }],
          },
          'family',
        ),
      ),
    ],
  ]
}
function closed(one: ExportFacts): ExportFacts {
  return {
    ...one,
    episode: { ...one.episode, stage: 'closed', closedOn: '2026-03-01', endReason: 'goals_met' },
  }
}
const typesIn = (bundle: ReturnType<typeof episodeBundle>) =>
  new Set(bundle.entry.map((entry) => entry.resource.resourceType))

test.each(sixCourses())('%s is valid against base R4', (_name, course) => {
  const bundle = JSON.parse(JSON.stringify(episodeBundle(course)))
  expect(faultsOfBundle(bundle)).toEqual([])
})

test('together they tell every kind of resource', () => {
  const told = new Set(sixCourses().flatMap(([, course]) => [...typesIn(episodeBundle(course))]))
  expect([...told].toSorted()).toEqual([
    'CarePlan',
    'Consent',
    'DocumentReference',
    'Encounter',
    'EpisodeOfCare',
    'Goal',
    'Observation',
    'Patient',
    'PractitionerRole',
    'QuestionnaireResponse',
  ])
})

test('the check finds what is no R4', () => {
  const bundle = JSON.parse(JSON.stringify(episodeBundle(facts({ sessions: [session(1)] }))))
  const [patient, , episode, encounter] = bundle.entry.map((entry: { resource: unknown }) => entry.resource)
  patient.nickname = 'Nad'
  patient.birthDate = '2 Mei 2017'
  delete episode.status
  encounter.status = 'missed'
  encounter.subject = { reference: 'Patient/nobody' }
  encounter.participant = { individual: {} }
  expect(faultsOfBundle(bundle)).toEqual([
    'Patient.birthDate: 2 Mei 2017 is no date',
    'Patient.nickname: not an element of R4',
    'EpisodeOfCare.status: missing',
    'Encounter.status: missed is not allowed',
    'Encounter.participant: must be a list',
    `Encounter/${encounter.id}: Patient/nobody is not in the bundle`,
  ])
})

test('names, fear and words of notes leave only when ticked; address and phone never do', () => {
  const met = session(1)
  const note = {
    id: id(),
    sessionId: met.id,
    writtenAt: new Date(),
    author: 'Sari',
    text: 'Takut ke kamar mandi',
  }
  const bare = JSON.stringify(episodeBundle(facts({ sessions: [met], notes: [note] })))
  const words = Buffer.from(note.text).toString('base64')
  for (const secret of ['Nadia', '2017-05', words, 'Takut']) expect(bare).not.toContain(secret)
  const full = JSON.stringify(
    episodeBundle(facts({ sessions: [met], notes: [note], include: new Set(['identity', 'notes']) })),
  )
  for (const told of ['Nadia Putri', '2017-05-02', words]) expect(full).toContain(told)
})

test('identifiers of SATUSEHAT stand beside our own only where the organisation is set', () => {
  const off = JSON.stringify(episodeBundle(facts({ sessions: [session(1)] })))
  expect(off).not.toContain('kemkes.go.id')
  const on = JSON.stringify(
    episodeBundle(facts({ sessions: [session(1)], systems: { organization: '100012345' } })),
  )
  for (const kind of ['encounter', 'episode-of-care'])
    expect(on).toContain(`http://sys-ids.kemkes.go.id/${kind}/100012345`)
})

const ofType = (course: ExportFacts, type: string) =>
  episodeBundle(course)
    .entry.map((entry) => entry.resource)
    .filter((one) => one.resourceType === type)

test('a goal the client said no to is no proposal; tasks stand in the plan as they came out', () => {
  const course = facts({
    goals: [goal('Menari', { agreed: 'no' }), goal('Tidur', { agreed: 'not_asked' })],
    tasks: [task('given', '2026-01-01'), task('tried', '2026-02-09'), task('not_done', null)],
  })
  expect(ofType(course, 'Goal').map((one) => one['lifecycleStatus'])).toEqual(['rejected', 'proposed'])
  expect(ofType(course, 'CarePlan')[0]?.['activity']).toMatchObject([
    // A last day before the first would be no period.
    { detail: { status: 'scheduled', scheduledPeriod: { start: '2026-02-03', end: undefined } } },
    { detail: { status: 'in-progress', description: 'Gambar kapal' } },
    { detail: { status: 'cancelled' } },
  ])
})

test('workers leave as roles, never by name; papers leave with what they hold only when ticked', () => {
  const course = facts({ sessions: [session(1)], agreements: [agreement()] })
  const bare = JSON.stringify(episodeBundle(course))
  expect(ofType(course, 'PractitionerRole')).toMatchObject([{ code: [{ text: 'Konselor' }] }])
  expect(bare).not.toMatch(/"practitioner"|Sari|telecom/)
  expect(ofType(course, 'Encounter')[0]?.['participant']).toMatchObject([
    { individual: { reference: `PractitionerRole/${course.episode.id}-worker-1` } },
  ])
  const words = Buffer.from(agreement().text).toString('base64')
  expect(bare).not.toContain(words)
  expect(JSON.stringify(episodeBundle({ ...course, include: new Set(['papers']) }))).toContain(words)
})
