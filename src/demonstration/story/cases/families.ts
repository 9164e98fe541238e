import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

const melur: ToldCase = {
  key: 'melur',
  side: 'harmed',
  when: { daysAgo: 38 },
  lead: 'wulan',
  identity: { fullName: 'Melur Rekaan', birthDate: '2009-09', address: 'XIII Koto Kampar' },
  caseType: 'childMarriage',
  sex: 'female',
  ageBand: 'from13to17',
  education: 'lowerSecondary',
  district: district.koto13,
  venue: 'home',
  cluster: '2',
  urgency: 'H72',
  opening: 'Kader PATBM datang: Melur akan dinikahkan dan ingin sekolah lagi.',
  event: { key: 'melur', daysBefore: 5, forms: ['coercion'], place: 'home', harmed: 1 },
  strengths: {
    strengths: 'Mengajar mengaji anak-anak kecil.',
    hopes: 'Ikut Paket C.',
    wishes: 'Bicara lewat ninik mamak, bukan polisi.',
  },
  people: [
    {
      role: 'helper',
      name: 'Sutan Rekaan',
      relation: 'adatLeader',
      sex: 'male',
      ageBand: 'from60',
      about: 'Ninik mamak; bersedia bicara dengan keluarga.',
    },
  ],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Mau sekolah.' }],
  plan: [
    { part: 'emotional', what: 'Teman bicara tiap dua pekan', status: 'doing', service: 'counselling' },
    {
      part: 'practical',
      what: 'Daftar Paket C',
      sign: 'Hadir dua kali',
      status: 'planned',
      service: 'education',
      dueDay: 45,
    },
    { part: 'social', what: 'Musyawarah keluarga bersama ninik mamak', status: 'done', service: 'family' },
  ],
  notes: [
    { day: 1, kind: 'visit', text: 'Bertemu Melur di rumah kader. Keluarga belum tahu.' },
    {
      day: 12,
      kind: 'conference',
      text: 'Musyawarah: pernikahan ditunda. Keluarga meminta bantuan biaya sekolah.',
      present: 'Sutan Rekaan',
    },
  ],
  services: [
    { day: 1, service: 'outreach', mode: 'home' },
    { day: 12, service: 'family', mode: 'home', minutes: 150 },
  ],
  firstContact: { day: 1, ...safeAgain },
  asking: [39, 52],
  handedOver: { day: 30, to: 'nadia' },
}

const anggun: ToldCase = {
  key: 'anggun',
  side: 'harmed',
  when: { daysAgo: 260 },
  lead: 'nadia',
  identity: { fullName: 'Anggun Dongeng', birthDate: '1992' },
  caseType: 'domesticViolence',
  sex: 'female',
  ageBand: 'from25to44',
  education: 'upperSecondary',
  district: district.gunungSahilan,
  venue: 'home',
  cluster: '2',
  urgency: 'TODAY',
  opening: 'Datang sendiri ke kantor, membawa dua anak.',
  safeContact: {
    rules: ['safeToText', 'agreedOpening'],
    phone: '0812-0000-0011',
    opening: 'Arisan pindah hari',
  },
  consents: [
    { day: 0, purpose: 'service', giver: 'self', how: 'signature' },
    { day: 2, purpose: 'referral', giver: 'self', how: 'signature' },
  ],
  notes: [
    { day: 0, kind: 'contact', text: 'Malam pertama di rumah aman.' },
    { day: 5, kind: 'contact', text: 'Memutuskan pulang ke kampung orang tua.' },
    { day: 9, kind: 'call', text: 'Sudah sampai. Anak-anak mulai sekolah.' },
  ],
  services: [
    { day: 0, service: 'shelter', minutes: 480 },
    { day: 2, service: 'legalAid' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 12,
    reason: 'moved',
    kind: 'general',
    days: [14, 60],
    clientView: 'Merasa didengar dan tidak dipaksa.',
    whyOpen: 'Unit di daerah tujuan melanjutkan.',
    results: [safeAgain, safeAgain],
    closed: true,
  },
}

const surya: ToldCase = {
  key: 'surya',
  side: 'other',
  when: { daysAgo: 180 },
  lead: 'dimas',
  identity: { fullName: 'Surya Khayal', birthDate: '1981' },
  caseType: 'custody',
  sex: 'male',
  ageBand: 'from45to59',
  education: 'higher',
  district: district.kampa,
  venue: 'home',
  cluster: '2',
  urgency: 'PLANNED',
  opening: 'Ingin bertemu anaknya setelah berpisah. Tidak ada kekerasan yang disebut.',
  consents: [{ day: 0, purpose: 'service', giver: 'self', how: 'signature' }],
  notes: [
    { day: 0, kind: 'contact', text: 'Dijelaskan jalur hukum dan mediasi keluarga.' },
    { day: 10, kind: 'call', text: 'Sudah bertemu lembaga bantuan hukum.' },
  ],
  services: [
    { day: 0, service: 'information' },
    { day: 3, service: 'legalAid' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 15,
    reason: 'referred',
    kind: 'general',
    days: [30],
    clientView: 'Tahu harus ke mana.',
    whyOpen: 'Satu pertemuan dan satu telepon cukup untuk merujuk.',
    results: [safeAgain],
    closed: true,
  },
}

export const familyCases: readonly ToldCase[] = [melur, anggun, surya]
