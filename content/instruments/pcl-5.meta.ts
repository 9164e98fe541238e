import type { InstrumentMeta } from './meta.ts'

export const pcl5: InstrumentMeta = {
  code: 'pcl-5',
  about: {
    id: 'Masalah sesudah kejadian yang sangat menekan, sebulan terakhir',
    en: 'Problems after a very stressful event, last month',
  },
  licence: {
    id: 'Karya pemerintah Amerika Serikat, tanpa hak cipta.',
    en: 'A work of the United States government, not copyrighted.',
  },
  holder: 'National Center for PTSD',
  licenceMark: 'found',
  modes: ['staff', 'spoken', 'paper', 'unattended'],
  age: { from: 18, to: null },
  respondent: 'self',
  ruleVersion: '1',
  scoring: { kind: 'sum', items: Array.from({ length: 20 }, (_, at) => String(at + 1)), mostMissing: 4 },
  range: [0, 80],
  direction: 'lowerIsBetter',
  cutOffs: [
    {
      population: { id: 'Veteran, AS', en: 'Veterans, USA' },
      value: 31,
      meaning: { id: 'batas penapisan 31-33', en: 'screening cut 31-33' },
      source: 'Bovin et al. 2016',
      mark: 'known',
      verifiedHere: false,
    },
    {
      population: { id: 'Perempuan, Indonesia', en: 'Women, Indonesia' },
      value: 39,
      meaning: { id: 'batas penapisan', en: 'screening cut' },
      source: 'biocloudy.com (abstract)',
      mark: 'found',
      verifiedHere: false,
    },
  ],
  // Published are thresholds (5, 10, later about 15) without the parameters behind them: nothing is computed.
  change: [],
  // Item 16 speaks of harming oneself by risk; a person asks what is meant.
  alerts: [{ linkId: '16', atLeast: 2, raise: 'TODAY', selfHarm: true }],
  minIntervalDays: 28,
  translation: { status: 'working', by: 'Naungan', on: '2026-11-21' },
  totalLoinc: null,
  unvalidated: false,
}
