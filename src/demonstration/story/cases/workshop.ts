import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

// A custom in a school workshop: one file opened again, one in follow-up.

const ilham: ToldCase = {
  key: 'ilham',
  side: 'harmed',
  when: { daysAgo: 220 },
  lead: 'dimas',
  identity: {
    fullName: 'Ilham Cerita',
    birthDate: '2010',
    institution: 'SMK Contoh Tapung',
    classOrPost: 'X Otomotif',
  },
  caseType: 'physicalViolence',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'upperSecondary',
  district: district.tapungHilir,
  venue: 'privateSchool',
  institution: 'smk',
  ampk: 'violence',
  cluster: '5',
  urgency: 'TODAY',
  opening: 'Pukulan saat masa pengenalan di bengkel. Datang dengan ibunya.',
  event: {
    key: 'smk',
    daysBefore: 3,
    forms: ['physical', 'coercion'],
    place: 'schoolOther',
    reported: 3,
    harmed: 1,
    injured: true,
  },
  strengths: { strengths: 'Bisa membetulkan apa saja yang bermesin.', hopes: 'Tetap di jurusan ini.' },
  consents: [
    { day: 0, purpose: 'service', giver: 'self' },
    { day: 0, purpose: 'service', giver: 'guardian', how: 'signature' },
  ],
  plan: [
    { part: 'emotional', what: 'Tiga pertemuan', status: 'done', service: 'counselling' },
    { part: 'practical', what: 'Pindah kelompok praktik', status: 'done', service: 'accompaniment' },
    { part: 'social', what: 'Kenal kakak pendamping baru', status: 'done', service: 'peerSupport' },
  ],
  notes: [
    { day: 0, kind: 'contact', text: 'Lebam di lengan sudah diperiksa.' },
    { day: 8, kind: 'visit', text: 'Sekolah mengganti pengawas bengkel.' },
    { day: 21, kind: 'contact', text: 'Merasa aman di kelompok baru.' },
    { day: 216, kind: 'call', text: 'Ilham sendiri yang menulis pesan: mulai lagi, oleh orang yang lain.' },
  ],
  services: [
    { day: 0, service: 'health' },
    { day: 8, service: 'accompaniment', mode: 'school' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 30,
    reason: 'goalsMet',
    kind: 'bullying',
    days: [7, 30, 90],
    clientView: '“Sudah enak di bengkel.”',
    results: [safeAgain, safeAgain, safeAgain],
    closed: true,
    reopened: {
      day: 216,
      why: 'Terulang oleh orang lain. Berkas yang sama dibuka lagi supaya Ilham tidak bercerita dari awal.',
    },
  },
}

const wahyu: ToldCase = {
  key: 'wahyu',
  side: 'reported',
  when: { daysAgo: 219 },
  lead: 'arman',
  identity: {
    fullName: 'Wahyu Misal',
    birthDate: '2009',
    institution: 'SMK Contoh Tapung',
    classOrPost: 'XI Otomotif',
  },
  caseType: 'childReported',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'upperSecondary',
  district: district.tapungHilir,
  venue: 'privateSchool',
  institution: 'smk',
  ampk: 'justice',
  cluster: '5',
  urgency: 'PLANNED',
  event: { key: 'smk' },
  opening: 'Dirujuk sekolah.',
  consents: [{ day: 0, purpose: 'service', giver: 'self' }],
  notes: [
    { day: 0, kind: 'contact', text: 'Mengira itu tradisi. Tidak dipermalukan di depan siapa pun.' },
    { day: 10, kind: 'contact', text: 'Menulis aturan bengkel yang baru bersama guru.' },
    { day: 25, kind: 'contact', text: 'Menjadi pendamping kelas X yang ditunjuk sekolah.' },
  ],
  services: [{ day: 10, service: 'counselling' }],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 40,
    reason: 'goalsMet',
    kind: 'reported',
    clientView: '“Kelas X sekarang menyapa aku.”',
    whyOpen: 'Rencana ditulis di kertas sekolah.',
    results: [safeAgain, safeAgain, safeAgain],
  },
}

export const workshopCases: readonly ToldCase[] = [ilham, wahyu]
