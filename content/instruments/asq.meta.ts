import type { InstrumentMeta } from './meta.ts'

/** Spoken by a trained person, never sent, never a number (practice.md §8). */
export const asqMeta: InstrumentMeta = {
  code: 'asq',
  about: {
    id: 'Naskah lisan: bertanya langsung tentang keinginan mati',
    en: 'Spoken script: asking directly about wishing to be dead',
  },
  licence: {
    id: 'Karya publik NIMH, bebas dipakai.',
    en: 'A public work of NIMH, free to use.',
  },
  holder: 'National Institute of Mental Health',
  licenceMark: 'found',
  modes: ['spoken'],
  age: { from: 8, to: null },
  respondent: 'self',
  ruleVersion: '1',
  scoring: { kind: 'asq' },
  range: null,
  direction: 'none',
  cutOffs: [],
  change: [],
  alerts: [
    { linkId: 'q1', atLeast: 1, raise: 'TODAY', selfHarm: true },
    { linkId: 'q2', atLeast: 1, raise: 'TODAY', selfHarm: true },
    { linkId: 'q3', atLeast: 1, raise: 'TODAY', selfHarm: true },
    { linkId: 'q4', atLeast: 1, raise: 'TODAY', selfHarm: true },
    { linkId: 'q5', atLeast: 1, raise: 'NOW', selfHarm: true },
  ],
  minIntervalDays: 0,
  translation: { status: 'working', by: 'Naungan', on: '2026-11-21' },
  totalLoinc: null,
  unvalidated: false,
}
