import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

// A picture that was passed on, seen from both sides, in two files that share no reader.

const kirana: ToldCase = {
  key: 'kirana',
  side: 'harmed',
  when: { daysAgo: 20, hour: 14 },
  lead: 'nadia',
  fromReport: 'kirana',
  identity: {
    fullName: 'Kirana Rekaan',
    birthDate: '2010-02',
    institution: 'SMK Contoh Tapung',
    classOrPost: 'XI Tata Busana',
  },
  caseType: 'cyberViolence',
  sex: 'female',
  ageBand: 'from13to17',
  education: 'upperSecondary',
  district: district.tapung,
  venue: 'online',
  institution: 'smk',
  ampk: 'violence',
  cluster: '5',
  strengths: {
    strengths: 'Menjahit seragam adiknya sendiri.',
    hopes: 'Fotonya hilang dari grup, dan tetap magang.',
    wishes: 'Ayah tidak tahu dulu. Kak Puspa boleh.',
    supports: 'Kak Puspa.',
  },
  safeContact: {
    rules: ['safeToText', 'neverNameOffice', 'sharedPhone'],
    phone: '0812-0000-0008',
    hours: 'Sesudah pukul 19.00',
    opening: 'Jahitannya sudah jadi',
    through: 'Kak Puspa',
    mustNotKnow: 'Ayah',
    note: 'Ayah memegang HP itu pada siang hari.',
  },
  people: [
    {
      role: 'trusted',
      name: 'Puspa Rekaan',
      relation: 'sibling',
      sex: 'female',
      ageBand: 'from18to24',
      phone: '0812-0000-0009',
      about: 'Kakak, tinggal di kos.',
    },
    {
      role: 'guardian',
      name: 'Zulkar Rekaan',
      relation: 'father',
      sex: 'male',
      ageBand: 'from45to59',
      conflict: true,
      about: 'Belum boleh dihubungi: Kirana takut dimarahi.',
    },
    { role: 'reported', name: 'Gilang Khayal', sex: 'male', ageBand: 'from13to17' },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau.' },
    {
      day: 0,
      purpose: 'service',
      giver: 'nobody',
      answer: 'not_needed',
      basis: 'vitalInterest',
      words: 'Memberi tahu ayah sekarang menambah bahaya; ditinjau tiap pekan bersama penyelia.',
    },
    { day: 1, purpose: 'contact', giver: 'self', words: 'Lewat Kak Puspa saja.' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Menata malam: tidur, napas, tanpa layar',
      sign: 'Tidur enam jam',
      status: 'doing',
      service: 'psychologist',
    },
    {
      part: 'practical',
      what: 'Simpan bukti, minta hapus ke platform dan admin grup',
      sign: 'Foto tidak ditemukan lagi',
      status: 'doing',
      service: 'accompaniment',
      dueDay: 18,
    },
    { part: 'practical', what: 'Bicara dengan tempat magang', agreed: 'no', status: 'planned' },
    {
      part: 'social',
      what: 'Kapan dan bagaimana memberi tahu ayah, bersama Kak Puspa',
      agreed: 'not_asked',
      status: 'planned',
      service: 'family',
    },
  ],
  tasks: [
    { what: 'Kirim permintaan hapus kedua ke platform', dueDay: 21 },
    { what: 'Cek lagi tautan bersama Kak Puspa', dueDay: 22 },
  ],
  notes: [
    {
      day: 0,
      kind: 'contact',
      text: 'Bertemu bersama Kak Puspa. Tautan disalin dulu, baru diminta dihapus. Fotonya tidak dibuka lagi.',
      present: 'Puspa Rekaan',
    },
    { day: 5, kind: 'call', text: 'Admin grup menghapus kiriman. Satu grup lain belum menjawab.' },
    { day: 12, kind: 'contact', text: 'Tidur mulai membaik. Belum mau ke kelas praktik.' },
  ],
  services: [
    { day: 0, service: 'psychologist', minutes: 90 },
    { day: 5, service: 'accompaniment', mode: 'online', minutes: 40 },
    { day: 12, service: 'psychologist' },
  ],
  firstContact: { day: 0, ...safeAgain },
  asking: [20, 27, 41],
}

const gilang: ToldCase = {
  key: 'gilang',
  side: 'reported',
  when: { daysAgo: 19 },
  lead: 'arman',
  fromReport: 'kirana',
  identity: {
    fullName: 'Gilang Khayal',
    birthDate: '2009',
    institution: 'SMK Contoh Tapung',
    classOrPost: 'XII Otomotif',
  },
  caseType: 'childReported',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'upperSecondary',
  district: district.tapung,
  venue: 'online',
  institution: 'smk',
  ampk: 'justice',
  cluster: '5',
  strengths: { strengths: 'Tekun di bengkel, dipercaya menjaga alat.', hopes: 'Lulus tahun ini.' },
  consents: [{ day: 2, purpose: 'service', giver: 'self', words: 'Mau dengar dulu.' }],
  plan: [
    { part: 'emotional', what: 'Bicara tentang malu dan marah', status: 'doing', service: 'counselling' },
    {
      part: 'practical',
      what: 'Menghapus dan meminta yang lain menghapus',
      sign: 'Bukti penghapusan diterima',
      status: 'done',
      service: 'education',
    },
    {
      part: 'social',
      what: 'Orang tua datang bersama',
      agreed: 'not_asked',
      status: 'planned',
      service: 'family',
    },
  ],
  notes: [
    {
      day: 2,
      kind: 'contact',
      text: 'Datang bersama guru. Dijelaskan bahwa ia punya pendamping sendiri dan haknya sebagai anak.',
    },
    { day: 9, kind: 'contact', text: 'Menghapus kiriman di depan petugas, tanpa membukanya.' },
  ],
  services: [
    { day: 2, service: 'counselling' },
    { day: 9, service: 'education' },
  ],
  firstContact: { day: 2, ...safeAgain },
  asking: [21],
}

export const photoCases: readonly ToldCase[] = [kirana, gilang]
