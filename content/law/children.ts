import { rule, type Rule } from './rule.ts'

export const childRules: readonly Rule[] = [
  rule({
    rule: 'child.age',
    text: {
      id: 'Anak adalah orang yang belum berusia 18 tahun, termasuk yang masih dalam kandungan',
      en: 'A child is anyone under 18, the unborn included',
    },
    article: 'UU 35/2014 Pasal 1; PP 78/2021',
    limit: { value: 18, unit: 'years' },
    appliesTo: 'Semua',
    source: 'PP 78/2021',
    verified: true,
  }),
  rule({
    rule: 'sppa.underTwelve',
    text: {
      id: 'Di bawah 12 tahun tidak diproses pidana; diputuskan kembali ke orang tua atau program pembinaan',
      en: 'Under 12 no criminal process; return to parents or a programme is decided',
    },
    article: 'UU 11/2012 Pasal 21',
    limit: { value: 12, unit: 'years' },
    appliesTo: 'Anak yang dilaporkan',
    source: 'pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'sppa.detention',
    text: { id: 'Penahanan hanya untuk usia 14 tahun ke atas', en: 'Detention only from the age of 14' },
    article: 'UU 11/2012 Pasal 32',
    limit: { value: 14, unit: 'years' },
    appliesTo: 'Anak yang dilaporkan',
    source: 'pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'sppa.diversionStart',
    text: { id: 'Diversi dimulai paling lama 7 hari', en: 'Diversion starts within 7 days' },
    article: 'UU 11/2012 Pasal 29',
    limit: { value: 7, unit: 'days' },
    appliesTo: 'Kepolisian',
    source: 'pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'sppa.diversionEnd',
    text: { id: 'Diversi selesai paling lama 30 hari', en: 'Diversion ends within 30 days' },
    article: 'UU 11/2012 Pasal 29',
    limit: { value: 30, unit: 'days' },
    appliesTo: 'Kepolisian',
    source: 'pengetahuan umum',
    verified: false,
  }),
  rule({
    rule: 'sppa.identity',
    text: {
      id: 'Identitas anak, anak korban, dan anak saksi dirahasiakan',
      en: 'The identity of the child, child victim and child witness is secret',
    },
    article: 'UU 11/2012 Pasal 19 dan 97',
    appliesTo: 'Semua',
    source: 'gatra.com, suara.com (ancaman pidana)',
    verified: false,
  }),
  rule({
    rule: 'tunas.accounts',
    text: {
      id: 'Akun anak di bawah 16 tahun pada platform berisiko tinggi dinonaktifkan',
      en: 'Accounts of children under 16 on high-risk platforms are deactivated',
    },
    article: 'PP 17/2025; Permenkomdigi 9/2026',
    limit: { value: 16, unit: 'years' },
    validFrom: '2026-03-28',
    appliesTo: 'Penyelenggara sistem elektronik',
    source: 'idxchannel.com, rri.co.id',
    verified: false,
  }),
]
