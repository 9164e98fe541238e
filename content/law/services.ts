import { rule, threeDays, type Rule } from './rule.ts'

export const serviceRules: readonly Rule[] = [
  rule({
    rule: 'service.highRisk',
    text: {
      id: 'Pengaduan berisiko tinggi dilayani saat itu juga',
      en: 'A high-risk complaint is served at once',
    },
    article: 'Standar pelayanan SK 301/2022',
    limit: { value: 0, unit: 'hours' },
    appliesTo: 'UPTD PPA',
    source: 'sippn.menpan.go.id',
    verified: true,
  }),
  rule({
    rule: 'service.mediumRisk',
    text: {
      id: 'Pengaduan berisiko sedang dilayani sekitar 6 jam sejak laporan',
      en: 'A medium-risk complaint is served about 6 hours from the report',
    },
    article: 'Standar pelayanan SK 301/2022',
    limit: { value: 6, unit: 'hours' },
    appliesTo: 'UPTD PPA',
    source: 'sippn.menpan.go.id',
    verified: true,
  }),
  rule({
    rule: 'service.lowRisk',
    text: {
      id: 'Setiap laporan ditindaklanjuti dalam 3 hari kerja (janji satu kota; batas nasional tidak ditemukan)',
      en: 'Every report is followed up in 3 working days (one city’s promise; no national limit found)',
    },
    article: 'Standar pelayanan Kota Probolinggo',
    limit: { value: 3, unit: 'workingDays' },
    appliesTo: 'UPTD PPA',
    source: 'dinsospppa.probolinggokota.go.id',
    verified: false,
  }),
  rule({
    rule: 'tpks.policeReport',
    text: {
      id: 'UPTD PPA melaporkan tindak pidana kekerasan seksual kepada polisi paling lama 3x24 jam sejak laporan korban',
      en: 'The unit reports a sexual crime to the police within 3x24 hours of the victim’s report',
    },
    article: 'UU 12/2022 Pasal 41',
    limit: threeDays,
    validFrom: '2022-05-09',
    appliesTo: 'UPTD PPA',
    source: 'id.wikisource.org',
    verified: true,
  }),
  rule({
    rule: 'tpks.temporaryProtection',
    text: {
      id: 'Polisi memberi perlindungan sementara dalam 1x24 jam',
      en: 'Police give temporary protection within 1x24 hours',
    },
    article: 'UU 12/2022 Pasal 42',
    limit: { value: 24, unit: 'hours' },
    validFrom: '2022-05-09',
    appliesTo: 'Kepolisian',
    source: 'peraturan.info',
    verified: true,
  }),
  rule({
    rule: 'tpks.temporaryProtectionLength',
    text: {
      id: 'Perlindungan sementara paling lama 14 hari',
      en: 'Temporary protection lasts at most 14 days',
    },
    article: 'UU 12/2022 Pasal 42',
    limit: { value: 14, unit: 'days' },
    validFrom: '2022-05-09',
    appliesTo: 'Kepolisian',
    source: 'peraturan.info',
    verified: true,
  }),
  rule({
    rule: 'tpks.noSettlement',
    text: {
      id: 'Perkara kekerasan seksual tidak diselesaikan di luar peradilan, kecuali terhadap anak yang dilaporkan',
      en: 'Sexual crimes are not settled outside court, except where a child is reported',
    },
    article: 'UU 12/2022 Pasal 23',
    validFrom: '2022-05-09',
    appliesTo: 'Semua',
    source: 'pengetahuan umum',
    verified: false,
  }),
]
