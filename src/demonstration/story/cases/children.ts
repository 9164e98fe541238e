import { district } from '../office.ts'
import { rabbitDrawing } from '../drawing.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'
import { sekarAgain } from './sekar-again.ts'

const sekar: ToldCase = {
  key: 'sekar',
  side: 'harmed',
  when: { daysAgo: 33 },
  lead: 'bayu',
  team: [
    ['yusuf', 'member'],
    ['nadia', 'member'],
  ],
  identity: {
    fullName: 'Sekar Umpama',
    alias: 'Ekar',
    birthDate: '2016-05',
    institution: 'SD Negeri Contoh Bangkinang Kota',
    classOrPost: 'Kelas IV',
  },
  caseType: 'bullying',
  sex: 'female',
  ageBand: 'from6to12',
  education: 'primary',
  district: district.bangkinangKota,
  venue: 'publicSchool',
  institution: 'sd',
  ampk: 'violence',
  cluster: '4',
  urgency: 'H72',
  opening:
    'Dirujuk wali kelas. Sekar tidak diajak bermain sejak pindah sekolah, dan tasnya sering disembunyikan.',
  event: {
    key: 'sekar',
    daysBefore: 20,
    forms: ['social', 'verbal'],
    place: 'classroom',
    reported: 4,
    harmed: 1,
    injured: false,
  },
  ...sekarAgain,
  strengths: {
    strengths: 'Merawat tiga ekor kelinci. Suka menyanyi kalau tidak dilihat.',
    hopes: 'Punya satu teman sebangku.',
    wishes: 'Kelinci boleh diceritakan dulu.',
    supports: 'Ibu dan Bu guru tari.',
  },
  safeContact: {
    rules: ['safeToCall', 'onlyHours'],
    phone: '0812-0000-0007',
    hours: 'Pukul 10.00–12.00',
    through: 'Ibu',
  },
  people: [
    {
      role: 'guardian',
      name: 'Lilis Umpama',
      relation: 'mother',
      sex: 'female',
      ageBand: 'from25to44',
      phone: '0812-0000-0007',
      about: 'Ibu, berjualan sampai siang.',
    },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau kalau boleh gambar.' },
    { day: 0, purpose: 'service', giver: 'guardian', giverName: 'Lilis Umpama', how: 'signature' },
    {
      day: 3,
      purpose: 'keepDrawing',
      giver: 'self',
      words: 'Yang kelinci disimpan, yang hujan tidak.',
      withdrawnDay: 24,
    },
    { day: 3, purpose: 'keepDrawing', giver: 'guardian', giverName: 'Lilis Umpama' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Bermain dan menggambar, tiap Selasa',
      sign: 'Menyanyi di depan satu orang',
      status: 'doing',
      service: 'counselling',
    },
    {
      part: 'practical',
      what: 'Loker kecil yang bisa dikunci',
      sign: 'Tas tidak hilang dua pekan',
      status: 'done',
      service: 'practicalHelp',
    },
    {
      part: 'social',
      what: 'Permainan berpasangan yang diatur Bu guru',
      sign: 'Diajak bermain tanpa diatur',
      status: 'doing',
      service: 'education',
    },
  ],
  tasks: [{ what: 'Tanya Bu guru tari tentang pentas Desember', dueDay: 36 }],
  notes: [
    {
      day: 0,
      kind: 'contact',
      text: 'Datang dengan Ibu. Empat puluh menit tentang kelinci, lima menit tentang sekolah. Itu cukup untuk hari pertama.',
      present: 'Lilis Umpama',
    },
    {
      day: 3,
      kind: 'contact',
      text: 'Menggambar. Yang dikatakannya ditulis apa adanya: “Ini aku, ini jauh.” Gambar tidak ditafsirkan.',
    },
    { day: 10, kind: 'visit', text: 'Bertemu wali kelas; loker dipasang.' },
    {
      day: 24,
      kind: 'contact',
      text: 'Sekar minta gambar lama tidak disimpan lagi. Izinnya ditarik, gambarnya dikembalikan.',
    },
    { day: 24, kind: 'note', text: 'Usul: dua pertemuan lagi, lalu jarang-jarang.', by: 'nadia' },
  ],
  services: [
    { day: 0, service: 'counselling' },
    { day: 3, service: 'counselling' },
    { day: 10, service: 'accompaniment', mode: 'school' },
    { day: 24, service: 'counselling' },
  ],
  drawings: [
    {
      day: 3,
      svg: rabbitDrawing,
      title: 'Kelinci dan rumah',
      wish: 'share',
      words: 'Ini aku, ini jauh. Yang kelinci boleh dilihat Ibu.',
    },
  ],
  firstContact: { day: 1, ...safeAgain },
  asking: [35, 63],
}

const dara: ToldCase = {
  key: 'dara',
  side: 'harmed',
  when: { daysAgo: 300 },
  lead: 'nadia',
  identity: {
    fullName: 'Dara Khayal',
    birthDate: '2014',
    institution: 'SD Negeri Contoh Bangkinang Kota',
    classOrPost: 'Kelas V',
  },
  caseType: 'psychologicalViolence',
  sex: 'female',
  ageBand: 'from6to12',
  education: 'primary',
  district: district.bangkinang,
  venue: 'publicSchool',
  institution: 'sd',
  cluster: '4',
  urgency: 'H72',
  opening: 'Ibu menelepon. Dara berhenti makan siang karena badannya diejek.',
  strengths: { strengths: 'Pelari tercepat di kelas.', hopes: 'Ikut lomba lari lagi.' },
  consents: [
    { day: 0, purpose: 'service', giver: 'self' },
    { day: 0, purpose: 'service', giver: 'guardian', how: 'spoken' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Enam pertemuan',
      sign: 'Makan siang bersama',
      status: 'done',
      service: 'psychologist',
    },
    {
      part: 'practical',
      what: 'Periksa kesehatan di puskesmas',
      sign: 'Berat badan naik',
      status: 'done',
      service: 'health',
    },
    {
      part: 'social',
      what: 'Kembali ke kelompok lari',
      sign: 'Latihan dua kali sepekan',
      status: 'done',
      service: 'accompaniment',
    },
  ],
  notes: [
    { day: 0, kind: 'contact', text: 'Dara memilih bicara sambil berjalan di halaman.' },
    { day: 12, kind: 'contact', text: 'Makan bekal bersama satu teman.' },
    { day: 40, kind: 'contact', text: 'Mulai latihan lari lagi.' },
  ],
  services: [
    { day: 0, service: 'psychologist' },
    { day: 12, service: 'psychologist' },
    { day: 40, service: 'psychologist' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 60,
    reason: 'goalsMet',
    kind: 'bullying',
    days: [14, 90, 180],
    clientView: '“Aku juara dua!”',
    results: [safeAgain, safeAgain, safeAgain],
    closed: true,
  },
}

export const childrensCases: readonly ToldCase[] = [sekar, dara]
