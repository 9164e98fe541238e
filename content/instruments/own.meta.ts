import type { Both } from '#src/platform/i18n/catalogue.ts'
import type { InstrumentMeta, Mode } from './meta.ts'

const anyone: readonly Mode[] = ['staff', 'spoken', 'paper', 'unattended']

/** What every measure of our own shares: our words, no study yet, no cut-off and no parameters of change. */
const own = {
  licence: { id: 'Milik proyek Naungan, CC BY 4.0.', en: 'Ours, CC BY 4.0.' },
  holder: 'Naungan',
  licenceMark: 'found',
  modes: anyone,
  age: { from: 6, to: null },
  respondent: 'self',
  ruleVersion: '1',
  cutOffs: [],
  change: [],
  alerts: [],
  minIntervalDays: 0,
  translation: { status: 'own', by: 'Naungan', on: '2026-11-21' },
  totalLoinc: null,
  unvalidated: true,
} as const satisfies Partial<InstrumentMeta>

export const suds: InstrumentMeta = {
  ...own,
  code: 'suds',
  about: { id: 'Rasa takut atau berat saat ini, 0-100', en: 'Fear or distress right now, 0-100' },
  scoring: { kind: 'sum', items: ['now'], mostMissing: 0 },
  range: [0, 100],
  direction: 'lowerIsBetter',
}

export const goals: InstrumentMeta = {
  ...own,
  code: 'goals',
  about: { id: 'Sampai tiga tujuan, masing-masing 0-10', en: 'Up to three goals, each 0-10' },
  scoring: { kind: 'mean', items: ['goal1.now', 'goal2.now', 'goal3.now'], fewest: 1 },
  range: [0, 10],
  direction: 'higherIsBetter',
}

const qualities = ['openness', 'empathy', 'support', 'positiveness', 'equality']
const afterMeeting: Both = { id: 'Lima kualitas pertemuan', en: 'Five qualities of the meeting' }
const fiveQualities = {
  ...own,
  about: afterMeeting,
  scoring: { kind: 'mean', items: qualities, fewest: 4 },
  range: [1, 5],
  direction: 'higherIsBetter',
} as const

export const fiveQualitiesChild: InstrumentMeta = {
  ...fiveQualities,
  code: 'five-qualities-child',
  age: { from: 6, to: 11 },
}
export const fiveQualitiesTeen: InstrumentMeta = {
  ...fiveQualities,
  code: 'five-qualities-teen',
  age: { from: 12, to: 17 },
}
export const fiveQualitiesAdult: InstrumentMeta = {
  ...fiveQualities,
  code: 'five-qualities-adult',
  age: { from: 18, to: null },
}
export const fiveQualitiesCounsellor: InstrumentMeta = {
  ...fiveQualities,
  code: 'five-qualities-counsellor',
  modes: ['staff', 'paper'],
  respondent: 'counsellor',
}

export const serviceExperience: InstrumentMeta = {
  ...own,
  code: 'service-experience',
  about: { id: 'Pengalaman dengan layanan, enam pertanyaan', en: 'Experience of the service, six questions' },
  scoring: { kind: 'mean', items: ['easy', 'heard', 'explained', 'say', 'private', 'helped'], fewest: 5 },
  range: [1, 5],
  direction: 'higherIsBetter',
  minIntervalDays: 28,
}

const events = ['hit', 'mocked', 'excluded', 'rumours', 'things', 'threatened', 'online', 'sexual']
export const incidentFrequency: InstrumentMeta = {
  ...own,
  code: 'incident-frequency',
  about: {
    id: 'Seberapa sering perundungan terjadi, tujuh hari terakhir',
    en: 'How often bullying happened, last seven days',
  },
  scoring: { kind: 'sum', items: events, mostMissing: 1 },
  range: [0, 24],
  direction: 'lowerIsBetter',
  // practice.md §15: sexual violence and threats are for a person today, whatever the total.
  alerts: [
    { linkId: 'threatened', atLeast: 1, raise: 'TODAY', selfHarm: false },
    { linkId: 'sexual', atLeast: 1, raise: 'TODAY', selfHarm: false },
  ],
  minIntervalDays: 7,
}

export const schoolDays: InstrumentMeta = {
  ...own,
  code: 'school-days',
  about: { id: 'Hari tidak masuk atau pulang awal, dua minggu', en: 'Days away or left early, two weeks' },
  scoring: { kind: 'sum', items: ['absent', 'left'], mostMissing: 0 },
  range: [0, 24],
  direction: 'lowerIsBetter',
  minIntervalDays: 14,
}

export const functionList: InstrumentMeta = {
  ...own,
  code: 'function-list',
  about: {
    id: 'Seberapa sulit kegiatan sehari-hari, dua minggu',
    en: 'How hard everyday things are, two weeks',
  },
  scoring: {
    kind: 'sum',
    items: ['sleep', 'eat', 'wash', 'learn', 'home', 'friends', 'out', 'worship'],
    mostMissing: 1,
  },
  range: [0, 24],
  direction: 'lowerIsBetter',
  minIntervalDays: 14,
}

export const wellbeing: InstrumentMeta = {
  ...own,
  code: 'wellbeing',
  about: { id: 'Hal baik dalam seminggu terakhir', en: 'Good things in the last week' },
  scoring: { kind: 'sum', items: ['laugh', 'calm', 'rest', 'someone', 'hope'], mostMissing: 1 },
  range: [0, 20],
  direction: 'higherIsBetter',
  minIntervalDays: 7,
}
