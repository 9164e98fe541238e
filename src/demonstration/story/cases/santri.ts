import { district } from '../office.ts'
import type { ToldCase } from '../shapes.ts'

// The event as the sources publish it: 24 May 2023, a santri in Kampar Kiri Hilir, six or seven classmates, hit on the
// right side of the face, lower lip bruised and split. Every name, word and later step here is made up.

const safeAgain = { status: 'reached', safe: 'yes', happenedAgain: 'no' } as const

const fauzan: ToldCase = {
  key: 'fauzan',
  side: 'harmed',
  when: { on: '2023-05-26' },
  lead: 'dimas',
  team: [['bayu', 'member']],
  fromReport: 'santri',
  identity: {
    fullName: 'Fauzan Andai',
    alias: 'Ojan',
    birthDate: '2010-08',
    institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir',
    classOrPost: 'Kelas VII, asrama putra',
    language: 'Melayu Kampar',
  },
  caseType: 'bullying',
  sex: 'male',
  ageBand: 'from6to12',
  education: 'lowerSecondary',
  district: district.kamparKiriHilir,
  venue: 'pesantren',
  institution: 'pesantren',
  ampk: 'violence',
  cluster: '4',
  strengths: {
    strengths: 'Hafal dua juz dan suka mengajari adik kelas. Pandai membuat layang-layang.',
    hopes: 'Ingin tetap mondok, tetapi tidur di kamar yang lain.',
    wishes: 'Tidak mau ceritanya dibacakan di depan teman-teman.',
    supports: 'Paman Tarmizi, yang menjemput setiap Jumat.',
  },
  safeContact: {
    rules: ['throughTrusted', 'neverNameOffice'],
    through: 'Paman Tarmizi',
    hours: 'Jumat siang',
    opening: 'Ini dari urusan layang-layang',
    mustNotKnow: 'Teman sekamar yang lama',
  },
  context: {
    story: 'Sesudah kejadian tidak mau makan bersama di ruang makan.',
    health: 'Bibir bawah memar dan pecah, sudah diobati di puskesmas.',
    school: 'Nilai tetap baik, tetapi menghindari kegiatan malam.',
  },
  people: [
    {
      role: 'guardian',
      name: 'Tarmizi Andai',
      relation: 'relative',
      sex: 'male',
      ageBand: 'from25to44',
      phone: '0812-0000-0001',
      about: 'Paman dari ibu, wali selama mondok.',
    },
    {
      role: 'professional',
      name: 'Mukhlis Permisal',
      relation: 'religiousTeacher',
      sex: 'male',
      ageBand: 'from45to59',
      about: 'Pengasuh asrama. Menyediakan kamar lain pada hari itu juga.',
    },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau ditemani, asal Paman ikut tahu.' },
    { day: 0, purpose: 'service', giver: 'guardian', giverName: 'Tarmizi Andai', how: 'signature' },
    { day: 2, purpose: 'shareSchool', giver: 'self', words: 'Boleh bicara dengan Ustaz Mukhlis saja.' },
    { day: 0, purpose: 'medical', giver: 'guardian', giverName: 'Tarmizi Andai', how: 'signature' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Tiga pertemuan, mulai dari menggambar layang-layang',
      sign: 'Mau bercerita tanpa ditanya',
      status: 'done',
      service: 'counselling',
    },
    {
      part: 'practical',
      what: 'Pindah kamar asrama, pemeriksaan di puskesmas',
      sign: 'Tidur nyenyak seminggu',
      status: 'done',
      service: 'health',
    },
    {
      part: 'social',
      what: 'Makan bersama dua teman yang dipilihnya',
      sign: 'Kembali makan di ruang makan',
      status: 'done',
      service: 'accompaniment',
    },
  ],
  tasks: [{ what: 'Ambil salinan hasil pemeriksaan puskesmas', owner: 'bayu', done: 3 }],
  notes: [
    {
      day: 0,
      kind: 'visit',
      text: 'Kunjungan ke pesantren bersama pendamping. Bertemu di ruang tamu, bukan di kelas. Ojan lebih banyak diam, lalu menggambar.',
      present: 'Paman Tarmizi',
    },
    {
      day: 1,
      kind: 'call',
      text: 'Pengasuh asrama menegaskan kamar baru sudah ditempati dan ada pengurus yang berjaga malam.',
      by: 'bayu',
    },
    {
      day: 6,
      kind: 'contact',
      text: 'Ojan bercerita dengan urutannya sendiri. Paling takut kalau dianggap mengadu.',
      agreed: 'Yang boleh tahu: Paman dan Ustaz Mukhlis.',
    },
    { day: 15, kind: 'contact', text: 'Sudah makan bersama dua teman. Katanya bibirnya tidak sakit lagi.' },
    {
      day: 24,
      kind: 'conference',
      text: 'Rapat bersama pengasuh: aturan asrama diperbaiki, jadwal jaga malam dipasang. Tidak ada pertemuan dengan para terlapor.',
      present: 'Ustaz Mukhlis, pendamping',
    },
  ],
  services: [
    { day: 0, service: 'accompaniment', minutes: 120, mode: 'school' },
    { day: 0, service: 'health', minutes: 60, mode: 'other' },
    { day: 6, service: 'counselling', mode: 'school' },
    { day: 15, service: 'counselling', mode: 'school' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 30,
    reason: 'goalsMet',
    kind: 'bullying',
    clientView: '“Sekarang aku tidur enak. Kalau ada apa-apa aku bilang Paman.”',
    reflection: 'Pindah kamar pada hari pertama ternyata paling menolong.',
    results: [
      safeAgain,
      safeAgain,
      safeAgain,
      { ...safeAgain, note: 'Ikut lomba layang-layang pesantren.' },
      safeAgain,
      { ...safeAgain, note: 'Naik kelas. Tidak perlu dihubungi lagi.' },
    ],
    closed: true,
  },
}

const rizal: ToldCase = {
  key: 'rizal',
  side: 'reported',
  when: { on: '2023-05-27' },
  lead: 'wulan',
  fromReport: 'santri',
  identity: {
    fullName: 'Rizal Misal',
    birthDate: '2010',
    institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir',
    classOrPost: 'Kelas VII',
  },
  caseType: 'childReported',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'lowerSecondary',
  district: district.kamparKiriHilir,
  venue: 'pesantren',
  institution: 'pesantren',
  ampk: 'justice',
  cluster: '5',
  strengths: {
    strengths: 'Disegani teman, jujur ketika ditanya berdua.',
    hopes: 'Ingin dipercaya lagi menjadi ketua kamar.',
    supports: 'Kakak perempuan yang sering menelepon.',
  },
  context: {
    story: 'Mengaku ikut mendorong karena takut diejek. Ia sendiri pernah diperlakukan begitu.',
    school: 'Tetap bersekolah; tidak dikeluarkan.',
  },
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau bicara kalau tidak dimarahi.' },
    { day: 1, purpose: 'service', giver: 'guardian', how: 'spoken' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Mengenali tanda marah di badan dan jeda sebelum bertindak',
      sign: 'Bisa menyebut tiga tandanya',
      status: 'done',
      service: 'counselling',
    },
    { part: 'practical', reason: 'Kebutuhan sehari-hari terpenuhi di asrama.' },
    {
      part: 'social',
      what: 'Memperbaiki: menjaga ketertiban ruang makan selama dua minggu',
      sign: 'Dikerjakan tanpa disuruh',
      status: 'done',
      service: 'education',
    },
  ],
  notes: [
    {
      day: 0,
      kind: 'visit',
      text: 'Bertemu sendiri, jauh dari kamar. Dijelaskan bahwa berkas ini miliknya dan berbeda dari berkas anak lain.',
    },
    {
      day: 7,
      kind: 'contact',
      text: 'Menulis apa yang ingin diperbaiki. Belum ada permintaan maaf yang disampaikan; itu tidak diminta darinya.',
    },
    {
      day: 20,
      kind: 'contact',
      text: 'Dua minggu menjaga ruang makan selesai. Pengasuh memberi kabar baik.',
    },
  ],
  services: [
    { day: 7, service: 'counselling', mode: 'school' },
    { day: 20, service: 'education', mode: 'school' },
  ],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 28,
    reason: 'goalsMet',
    kind: 'reported',
    clientView: '“Aku jadi tahu kapan harus pergi dulu.”',
    results: [safeAgain, safeAgain, safeAgain, safeAgain],
    closed: true,
  },
}

const hafiz: ToldCase = {
  key: 'hafiz',
  side: 'reported',
  when: { on: '2023-05-27', hour: 11 },
  lead: 'arman',
  fromReport: 'santri',
  identity: {
    fullName: 'Hafiz Umpama',
    birthDate: '2010',
    institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir',
    classOrPost: 'Kelas VII',
  },
  caseType: 'childReported',
  sex: 'male',
  ageBand: 'from13to17',
  education: 'lowerSecondary',
  district: district.kamparKiriHilir,
  venue: 'pesantren',
  institution: 'pesantren',
  ampk: 'justice',
  cluster: '5',
  strengths: { strengths: 'Lucu, suka membantu di dapur.', hopes: 'Ingin pulang lebih sering.' },
  consents: [
    { day: 0, purpose: 'service', giver: 'self' },
    { day: 2, purpose: 'service', giver: 'guardian', how: 'spoken' },
  ],
  plan: [
    {
      part: 'emotional',
      what: 'Bicara tentang rindu rumah',
      sign: 'Berani meminta izin menelepon',
      status: 'done',
      service: 'counselling',
    },
    { part: 'practical', reason: 'Tidak ada kebutuhan yang disebut.' },
    {
      part: 'social',
      what: 'Belajar berkata tidak ketika diajak',
      sign: 'Menolak sekali dan menceritakannya',
      status: 'done',
      service: 'counselling',
    },
  ],
  notes: [
    {
      day: 0,
      kind: 'visit',
      text: 'Menangis ketika ditanya rumah. Ikut karena takut ditinggal kelompoknya.',
    },
    { day: 9, kind: 'contact', text: 'Latihan berkata tidak dengan permainan peran.' },
    { day: 21, kind: 'contact', text: 'Pengasuh memberi jadwal menelepon rumah dua kali seminggu.' },
  ],
  services: [{ day: 9, service: 'counselling', mode: 'school' }],
  firstContact: { day: 0, ...safeAgain },
  ending: {
    day: 28,
    reason: 'goalsMet',
    kind: 'reported',
    clientView: '“Sekarang aku boleh telepon Ibu hari Minggu.”',
    results: [
      safeAgain,
      safeAgain,
      {
        status: 'not_reached',
        safe: 'not_asked',
        happenedAgain: 'not_asked',
        note: 'Sedang libur pesantren.',
      },
      safeAgain,
    ],
    closed: true,
  },
}

export const santriCases: readonly ToldCase[] = [fauzan, rizal, hafiz]
