import { rule, type Rule } from './rule.ts'

/** The first day of Permendikdasmen 6/2026 (BSAN). */
export const bsanFrom = '2026-01-09'
/** The first day of Permendikbudristek 46/2023 (PPKSP); belum diverifikasi. */
export const ppkspFrom = '2023-08-04'

export const schoolRules: readonly Rule[] = [
  rule({
    rule: 'school.rulebook',
    text: {
      id: 'PPKSP: satuan pendidikan menangani lewat TPPK dan Satgas',
      en: 'PPKSP: schools act through TPPK and Satgas',
    },
    article: 'Permendikbudristek 46/2023',
    validFrom: ppkspFrom,
    validTo: '2026-01-08',
    appliesTo: 'Sekolah',
    source: 'cerdasberkarakter.kemendikdasmen.go.id; tanggal mulai pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'school.handling',
    text: {
      id: 'Penanganan kekerasan selesai dalam 30 hari kerja',
      en: 'Handling of violence ends within 30 working days',
    },
    article: 'Permendikbudristek 46/2023',
    limit: { value: 30, unit: 'workingDays' },
    validFrom: ppkspFrom,
    validTo: '2026-01-08',
    appliesTo: 'Sekolah',
    source: 'pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'school.rulebook',
    text: {
      id: 'BSAN: kepala sekolah menangani pelanggaran tata tertib; pelanggaran peraturan perundang-undangan diteruskan ke Pokja',
      en: 'BSAN: the head teacher handles breaches of school rules; breaches of law go to the Pokja',
    },
    article: 'Permendikdasmen 6/2026 Pasal 22–23 dan 31',
    validFrom: bsanFrom,
    appliesTo: 'Sekolah',
    source: 'pasal.id, kepalasekolah.id',
    verified: true,
  }),
  rule({
    rule: 'school.pokja',
    text: {
      id: 'Pokja dibentuk paling lama 6 bulan sejak peraturan diundangkan',
      en: 'The Pokja is formed within 6 months of promulgation',
    },
    article: 'Permendikdasmen 6/2026',
    limit: { value: 181, unit: 'days' },
    validFrom: bsanFrom,
    appliesTo: 'Pemerintah daerah',
    source: 'murianetwork.com',
    verified: false,
  }),
]
