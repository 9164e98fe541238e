import { district } from '../office.ts'
import { safeAgain } from '../safe-again.ts'
import type { ToldCase } from '../shapes.ts'

// Not yet reached, lost touch with, handed over to another unit.

const yoga: ToldCase = {
  key: 'yoga',
  side: 'harmed',
  when: { daysAgo: 0, hour: 8 },
  lead: 'bayu',
  identity: {
    fullName: 'Yoga Umpama',
    birthDate: '2018',
    institution: 'SD Negeri Contoh Bangkinang Kota',
    classOrPost: 'Kelas II',
    address: 'Kuok',
  },
  caseType: 'neglect',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'primary',
  district: district.kuok,
  venue: 'home',
  institution: 'sd',
  ampk: 'maltreated',
  cluster: '2',
  urgency: 'TODAY',
  opening: 'Guru berkabar: sering datang tanpa sarapan, tinggal dengan nenek yang sakit. Belum bertemu Yoga.',
  event: { key: 'yoga', daysBefore: 30, forms: ['neglect'], place: 'home', harmed: 1 },
  safeContact: { rules: ['atSchool'], note: 'Temui di perpustakaan sekolah, hari Selasa atau Kamis.' },
  people: [
    {
      role: 'guardian',
      name: 'Darmi Umpama',
      relation: 'grandparent',
      sex: 'female',
      ageBand: 'from60',
      about: 'Nenek, perlu bantuan kesehatan juga.',
    },
  ],
  tasks: [{ what: 'Telepon puskesmas untuk kunjungan rumah nenek', dueDay: 5 }],
}

const tegar: ToldCase = {
  key: 'tegar',
  side: 'harmed',
  when: { daysAgo: 400 },
  lead: 'arman',
  identity: { fullName: 'Tegar Rekaan', birthDate: '2016', institution: 'SD Negeri Contoh Bangkinang Kota' },
  caseType: 'physicalViolence',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'primary',
  district: district.salo,
  venue: 'home',
  institution: 'sd',
  ampk: 'violence',
  cluster: '5',
  urgency: 'TODAY',
  opening: 'Tetangga datang ke kantor. Keluarga berencana pindah.',
  notes: [
    { day: 1, kind: 'visit', text: 'Bertemu Tegar dan ibunya. Rumah sementara di tempat kakak ibu.' },
    { day: 20, kind: 'call', text: 'Nomor tidak aktif. Kepala dusun tidak tahu alamat baru.' },
    { day: 45, kind: 'visit', text: 'Rumah kosong. Sekolah berkata sudah mengambil surat pindah.' },
  ],
  services: [{ day: 1, service: 'accompaniment', mode: 'home' }],
  firstContact: { day: 1, ...safeAgain },
  ending: {
    day: 70,
    reason: 'lostContact',
    kind: 'general',
    days: [30],
    whyNotAsked: 'Keluarga tidak ditemukan setelah tiga kali dicari.',
    whyOpen: 'Diputuskan bersama penyelia. Sekolah tujuan sudah diberi nomor kantor.',
    results: [{ status: 'not_reached', safe: 'not_asked', happenedAgain: 'not_asked' }],
    closed: true,
  },
}

const kemala: ToldCase = {
  key: 'kemala',
  side: 'harmed',
  when: { daysAgo: 150 },
  lead: 'nadia',
  identity: { fullName: 'Kemala Rekaan', birthDate: '2020' },
  caseType: 'custody',
  sex: 'female',
  ageBand: 'from6to12',
  education: 'early',
  district: district.tapungHulu,
  venue: 'home',
  ampk: 'maltreated',
  cluster: '2',
  urgency: 'H72',
  opening: 'Diserahkan dari desa; ibu dan anak tinggal di kota lain mulai bulan depan.',
  consents: [
    { day: 0, purpose: 'service', giver: 'guardian', how: 'signature' },
    {
      day: 6,
      purpose: 'referral',
      giver: 'guardian',
      how: 'signature',
      words: 'Berkas boleh dikirim ke unit di kota tujuan.',
    },
  ],
  notes: [
    { day: 0, kind: 'contact', text: 'Kemala bermain pasir selama ibu bercerita.' },
    {
      day: 8,
      kind: 'decision',
      text: 'Dilimpahkan ke UPTD PPA kota tujuan; petugas di sana sudah menelepon ibu.',
    },
  ],
  services: [{ day: 0, service: 'information' }],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 10,
    reason: 'handedOver',
    kind: 'general',
    days: [],
    clientView: 'Ibu sudah bertemu petugas barunya.',
    results: [],
  },
}

export const shortStayCases: readonly ToldCase[] = [yoga, tegar, kemala]
