import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

const bagas: ToldCase = {
  key: 'bagas',
  side: 'harmed',
  when: { daysAgo: 134 },
  lead: 'dimas',
  fromReport: 'bagas',
  identity: {
    fullName: 'Bagas Cerita',
    birthDate: '2014-01',
    institution: 'SMP Negeri Contoh Tambang',
    classOrPost: 'VII A',
    address: 'Desa Andai-andai, Tambang',
  },
  caseType: 'bullying',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'lowerSecondary',
  district: district.tambang,
  venue: 'publicFacility',
  institution: 'smp',
  ampk: 'violence',
  cluster: '4',
  strengths: {
    strengths: 'Hafal semua jenis ikan sungai.',
    hopes: 'Naik sepeda sendiri lagi.',
    supports: 'Nenek.',
  },
  safeContact: { rules: ['safeToCall'], phone: '0812-0000-0005', hours: 'Pagi', through: 'Nenek' },
  people: [
    {
      role: 'guardian',
      name: 'Rosna Cerita',
      relation: 'grandparent',
      sex: 'female',
      ageBand: 'from60',
      phone: '0812-0000-0005',
      about: 'Nenek, mengasuh sejak kecil.',
    },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self' },
    { day: 0, purpose: 'service', giver: 'guardian', giverName: 'Rosna Cerita', how: 'thumbprint' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Cerita tentang sungai, empat pertemuan',
      sign: 'Tidur tanpa lampu',
      status: 'done',
      service: 'counselling',
    },
    {
      part: 'practical',
      what: 'Berangkat bersama tiga anak sedesa',
      sign: 'Sampai sekolah tanpa dicegat',
      status: 'done',
      service: 'accompaniment',
    },
    {
      part: 'social',
      what: 'Nenek bertemu wali kelas',
      sign: 'Ada nomor yang bisa dihubungi',
      status: 'done',
      service: 'family',
    },
  ],
  notes: [
    { day: 0, kind: 'visit', text: 'Ke rumah nenek. Bagas menunjukkan tempat ia biasa dicegat.' },
    { day: 9, kind: 'contact', text: 'Berangkat bersama tetangga mulai Senin.' },
    { day: 22, kind: 'contact', text: 'Sudah naik sepeda lagi.' },
  ],
  services: [
    { day: 0, service: 'outreach', mode: 'home', minutes: 120 },
    { day: 9, service: 'counselling', mode: 'home' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 40,
    reason: 'goalsMet',
    kind: 'bullying',
    clientView: '“Sepedaku sudah tidak takut.”',
    results: [
      safeAgain,
      safeAgain,
      {
        status: 'not_reached',
        safe: 'not_asked',
        happenedAgain: 'not_asked',
        note: 'Telepon nenek tidak aktif.',
      },
    ],
  },
}

const maya: ToldCase = {
  key: 'maya',
  side: 'harmed',
  when: { daysAgo: 2, hour: 15 },
  lead: 'dimas',
  fromReport: 'maya',
  identity: {
    fullName: 'Maya Andai',
    birthDate: '2012',
    institution: 'SMP Negeri Contoh Tambang',
    classOrPost: 'VIII C',
  },
  caseType: 'psychologicalViolence',
  sex: 'female',
  ageBand: 'from13to17',
  education: 'lowerSecondary',
  district: district.tambang,
  venue: 'publicSchool',
  institution: 'smp',
  cluster: '4',
  safeContact: {
    rules: ['neverNameOffice', 'throughTrusted'],
    through: 'Wali kelas',
    mustNotKnow: 'Kelompok OSIS',
  },
  firstContact: { day: 1, ...safeAgain },
}

const bima: ToldCase = {
  key: 'bima',
  side: 'harmed',
  when: { daysAgo: 16 },
  lead: 'wulan',
  team: [['bayu', 'member']],
  identity: {
    fullName: 'Bima Cerita',
    birthDate: '2014',
    institution: 'SMP Negeri Contoh Tambang',
    classOrPost: 'VII C',
    language: 'BISINDO dan tulisan',
  },
  caseType: 'bullying',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'lowerSecondary',
  disability: 'sensoryHearing',
  district: district.siakHulu,
  venue: 'publicSchool',
  institution: 'smp',
  ampk: 'disability',
  cluster: '5',
  urgency: 'TODAY',
  opening:
    'Ibu datang ke kantor. Teman-teman menirukan gerak tangannya dan menyembunyikan alat bantu dengarnya.',
  event: {
    key: 'bima',
    daysBefore: 12,
    forms: ['social', 'damage'],
    place: 'classroom',
    reported: 3,
    harmed: 1,
    injured: false,
  },
  strengths: {
    strengths: 'Cepat membaca wajah orang, juara catur kecamatan.',
    hopes: 'Teman sekelas belajar beberapa isyarat.',
    wishes: 'Bicara lewat tulisan, jangan lewat Ibu.',
  },
  safeContact: {
    rules: ['safeToText'],
    phone: '0812-0000-0006',
    note: 'Jangan menelepon; kirim pesan tertulis.',
  },
  consents: [
    { day: 0, purpose: 'service', giver: 'self', how: 'screen', words: 'Mau' },
    { day: 0, purpose: 'service', giver: 'guardian', how: 'signature' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Pertemuan dengan juru bahasa isyarat',
      sign: 'Memilih sendiri topiknya',
      status: 'doing',
      service: 'counselling',
    },
    {
      part: 'practical',
      what: 'Tempat aman untuk alat bantu dengar di kelas',
      sign: 'Tidak hilang selama sebulan',
      status: 'done',
      service: 'practicalHelp',
    },
    {
      part: 'social',
      what: 'Kelas belajar dua puluh isyarat',
      agreed: 'yes',
      status: 'planned',
      service: 'education',
      dueDay: 21,
    },
  ],
  tasks: [{ what: 'Pesan juru bahasa isyarat untuk hari Rabu', dueDay: 18 }],
  notes: [
    {
      day: 0,
      kind: 'contact',
      text: 'Seluruh pertemuan tertulis. Bima bercanda tentang kuda catur.',
      present: 'Ibu di ruang sebelah',
    },
    {
      day: 7,
      kind: 'visit',
      text: 'Melihat kelas; bangku dipindah agar ia melihat semua wajah.',
      by: 'bayu',
    },
  ],
  services: [
    { day: 0, service: 'counselling' },
    { day: 7, service: 'accompaniment', mode: 'school' },
  ],
  firstContact: { day: 0, ...safeAgain },
  asking: [17, 30],
}

export const lowerSecondaryCases: readonly ToldCase[] = [bagas, maya, bima]
