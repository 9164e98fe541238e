import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

const lintang: ToldCase = {
  key: 'lintang',
  side: 'harmed',
  when: { daysAgo: 95 },
  lead: 'wulan',
  identity: { fullName: 'Lintang Misal', birthDate: '2009', institution: 'SMK Contoh Tapung' },
  caseType: 'cyberViolence',
  sex: 'female',
  ageBand: 'from13to17',
  education: 'upperSecondary',
  district: district.tapung,
  venue: 'online',
  institution: 'smk',
  cluster: '5',
  urgency: 'H72',
  opening: 'Akun tiruan memakai namanya.',
  notes: [
    { day: 1, kind: 'contact', text: 'Akun sudah dilaporkan ke platform.' },
    { day: 6, kind: 'call', text: 'Akun hilang. Lintang merasa cukup.' },
  ],
  services: [{ day: 1, service: 'information', mode: 'online', minutes: 30 }],
  firstContact: { day: 1, ...safeAgain },
  ending: {
    day: 12,
    reason: 'declined',
    kind: 'general',
    days: [14],
    clientView: '“Terima kasih, aku tidak perlu lagi.”',
    whyOpen: 'Klien merasa cukup; nomor kantor sudah disimpannya.',
    results: [{ status: 'declined', safe: 'not_asked', happenedAgain: 'not_asked' }],
    closed: true,
  },
}

const rangga: ToldCase = {
  key: 'rangga',
  side: 'harmed',
  when: { daysAgo: 75 },
  lead: 'bayu',
  identity: {
    fullName: 'Rangga Andai',
    birthDate: '2012',
    institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir',
    classOrPost: 'Kelas VIII, asrama putra',
  },
  caseType: 'psychologicalViolence',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'lowerSecondary',
  district: district.kamparKiriHilir,
  venue: 'pesantren',
  institution: 'pesantren',
  cluster: '4',
  urgency: 'H72',
  opening: 'Pengasuh asrama menelepon: Rangga minta pulang setiap malam.',
  event: {
    key: 'rangga',
    daysBefore: 25,
    forms: ['verbal', 'social'],
    place: 'dormitory',
    reported: 2,
    harmed: 1,
    injured: false,
  },
  strengths: { strengths: 'Kaligrafinya dipajang di masjid.', hopes: 'Tidak dipanggil dengan nama ejekan.' },
  consents: [
    { day: 1, purpose: 'service', giver: 'self' },
    { day: 1, purpose: 'service', giver: 'guardian', how: 'spoken' },
  ],
  plan: [
    { part: 'emotional', what: 'Empat pertemuan', status: 'done', service: 'counselling' },
    { part: 'practical', reason: 'Asrama sudah mengatur.' },
    { part: 'social', what: 'Kelompok kaligrafi', status: 'done', service: 'faithSupport' },
  ],
  notes: [
    { day: 1, kind: 'visit', text: 'Bertemu di serambi. Rangga menulis namanya dengan indah.' },
    { day: 8, kind: 'contact', text: 'Dua teman kamar sudah memanggil nama aslinya.' },
    { day: 22, kind: 'contact', text: 'Tidak minta pulang lagi.' },
  ],
  services: [
    { day: 1, service: 'outreach', mode: 'school', minutes: 120 },
    { day: 8, service: 'counselling', mode: 'school' },
  ],
  firstContact: { day: 1, ...safeAgain },
  ending: {
    day: 30,
    reason: 'goalsMet',
    kind: 'bullying',
    clientView: '“Kaligrafiku dipajang lagi.”',
    results: [safeAgain, safeAgain, safeAgain],
  },
}

export const teenagersCases: readonly ToldCase[] = [lintang, rangga]
