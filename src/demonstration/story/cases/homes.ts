import { district } from '../office.ts'
import type { ToldCase } from '../shapes.ts'

const safeAgain = { status: 'reached', safe: 'yes', happenedAgain: 'no' } as const

const laras: ToldCase = {
  key: 'laras', side: 'harmed', when: { daysAgo: 27, hour: 11 }, lead: 'nadia', team: [['bayu', 'member']], fromReport: 'laras',
  identity: { fullName: 'Laras Misal', birthDate: '2011', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'IX B' },
  caseType: 'domesticViolence', sex: 'female', ageBand: 'from13to17', education: 'lowerSecondary', district: district.perhentianRaja, venue: 'home', ampk: 'violence', cluster: '2',
  strengths: { strengths: 'Menjaga adiknya, juara bercerita.', hopes: 'Adik bisa tidur tanpa mendengar ribut.', wishes: 'Jangan telepon rumah.', supports: 'Guru BK.' },
  safeContact: { rules: ['atSchool', 'noContact', 'neverNameOffice'], through: 'Guru BK', hours: 'Selasa, jam istirahat kedua', mustNotKnow: 'Ayah tiri', note: 'Tidak ada telepon atau surat ke rumah.' },
  people: [
    { role: 'guardian', name: 'Erna Misal', relation: 'mother', sex: 'female', ageBand: 'from25to44', about: 'Ibu. Bertemu hanya di puskesmas.' },
    { role: 'reported', name: 'Kusno Misal', relation: 'stepParent', sex: 'male', ageBand: 'from25to44', conflict: true, about: 'Ayah tiri.' },
  ],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Mau, di sekolah saja.' }, { day: 6, purpose: 'service', giver: 'guardian', giverName: 'Erna Misal', how: 'spoken' }, { day: 6, purpose: 'police', giver: 'self', answer: 'refused', words: 'Belum. Ibu takut.' }],
  plan: [
    { part: 'emotional', what: 'Pertemuan Selasa di sekolah', status: 'doing', service: 'psychologist' },
    { part: 'practical', what: 'Rencana aman: tas kecil, rumah bibi, kata sandi keluarga', sign: 'Laras dan adik hafal jalannya', status: 'done', service: 'accompaniment' },
    { part: 'social', what: 'Ibu bertemu pendamping perempuan di puskesmas', status: 'doing', service: 'family' },
  ],
  tasks: [{ what: 'Tanyakan tempat di rumah aman untuk ibu dan dua anak', owner: 'bayu', dueDay: 28 }],
  notes: [
    { day: 0, kind: 'contact', text: 'Di ruang BK. Yang pertama ditanyakan: apakah malam ini aman. Ya, menginap di rumah bibi.' },
    { day: 6, kind: 'contact', text: 'Ibu datang ke puskesmas. Berhak memutuskan sendiri; diberi tahu pilihan dan waktunya.', present: 'Erna Misal' },
    { day: 13, kind: 'contact', text: 'Tas kecil sudah siap. Adik bisa menyebut nomor bibi.' },
    { day: 20, kind: 'conference', text: 'Rapat kasus: rumah aman siap menerima kapan saja.', by: 'bayu' },
  ],
  services: [{ day: 0, service: 'psychologist', mode: 'school' }, { day: 6, service: 'legalAid', mode: 'other', minutes: 45 }, { day: 13, service: 'psychologist', mode: 'school' }],
  firstContact: { day: 0, ...safeAgain }, asking: [27, 34],
}

const cahya: ToldCase = {
  key: 'cahya', side: 'harmed', when: { daysAgo: 6, hour: 13 }, lead: 'nadia', team: [['ningsih', 'supervisor']], fromReport: 'cahya', policeReport: 1,
  identity: { fullName: 'Cahya Umpama', birthDate: '2011' },
  caseType: 'sexualViolence', sex: 'female', ageBand: 'from13to17', education: 'lowerSecondary', district: district.kamparKiri, venue: 'home', ampk: 'sexualCrime', cluster: '5',
  strengths: { strengths: 'Penyayang, pandai memasak.', hopes: 'Kembali sekolah bulan depan.', wishes: 'Petugas perempuan. Bibi selalu ikut.', supports: 'Bibi Jamila.' },
  safeContact: { rules: ['throughTrusted', 'neverNameOffice'], phone: '0812-0000-0010', through: 'Bibi Jamila', opening: 'Soal resep kue' },
  people: [{ role: 'trusted', name: 'Jamila Umpama', relation: 'relative', sex: 'female', ageBand: 'from25to44', phone: '0812-0000-0010', about: 'Bibi. Cahya tinggal di rumahnya sejak Jumat.' }],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Mau, dengan Bibi.' }, { day: 0, purpose: 'service', giver: 'appointed', giverName: 'Jamila Umpama', how: 'signature' }, { day: 0, purpose: 'medical', giver: 'self', words: 'Boleh, dokter perempuan.' }, { day: 1, purpose: 'police', giver: 'nobody', answer: 'not_needed', basis: 'legalDuty', words: 'Dijelaskan kepada Cahya lebih dulu.' }],
  plan: [
    { part: 'emotional', what: 'Ditemani psikolog; tidak ditanyai ulang', status: 'doing', service: 'psychologist' },
    { part: 'practical', what: 'Pemeriksaan kesehatan dan pendampingan ke Unit PPA', sign: 'Satu kali bercerita, dicatat bersama', status: 'done', service: 'lawEnforcement' },
    { part: 'social', what: 'Kembali sekolah dengan cara yang dipilihnya', agreed: 'yes', status: 'planned', service: 'education', dueDay: 30 },
  ],
  tasks: [{ what: 'Dampingi ke rumah sakit untuk kontrol', dueDay: 7 }],
  notes: [
    { day: 0, kind: 'contact', text: 'Bertemu di rumah Bibi. Cahya menentukan kapan berhenti. Cerita tidak diulang di sini.', present: 'Jamila Umpama' },
    { day: 1, kind: 'contact', text: 'Ke Unit PPA bersama. Laporan resmi dibuat dalam batas waktu.' },
    { day: 4, kind: 'call', text: 'Tidur lebih baik. Minta buku resep.' },
  ],
  services: [{ day: 0, service: 'psychologist', mode: 'home', minutes: 90 }, { day: 0, service: 'health', mode: 'other', minutes: 120 }, { day: 1, service: 'lawEnforcement', mode: 'other', minutes: 180 }],
  firstContact: { day: 0, ...safeAgain }, asking: [6, 8],
}

const melur: ToldCase = {
  key: 'melur', side: 'harmed', when: { daysAgo: 38 }, lead: 'wulan',
  identity: { fullName: 'Melur Rekaan', birthDate: '2009-09', address: 'XIII Koto Kampar' },
  caseType: 'childMarriage', sex: 'female', ageBand: 'from13to17', education: 'lowerSecondary', district: district.koto13, venue: 'home', cluster: '2', urgency: 'H72',
  opening: 'Kader PATBM datang: Melur akan dinikahkan dan ingin sekolah lagi.',
  event: { key: 'melur', daysBefore: 5, forms: ['coercion'], place: 'home', harmed: 1 },
  strengths: { strengths: 'Mengajar mengaji anak-anak kecil.', hopes: 'Ikut Paket C.', wishes: 'Bicara lewat ninik mamak, bukan polisi.' },
  people: [{ role: 'helper', name: 'Sutan Rekaan', relation: 'adatLeader', sex: 'male', ageBand: 'from60', about: 'Ninik mamak; bersedia bicara dengan keluarga.' }],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Mau sekolah.' }],
  plan: [{ part: 'emotional', what: 'Teman bicara tiap dua pekan', status: 'doing', service: 'counselling' }, { part: 'practical', what: 'Daftar Paket C', sign: 'Hadir dua kali', status: 'planned', service: 'education', dueDay: 45 }, { part: 'social', what: 'Musyawarah keluarga bersama ninik mamak', status: 'done', service: 'family' }],
  notes: [{ day: 1, kind: 'visit', text: 'Bertemu Melur di rumah kader. Keluarga belum tahu.' }, { day: 12, kind: 'conference', text: 'Musyawarah: pernikahan ditunda. Keluarga meminta bantuan biaya sekolah.', present: 'Sutan Rekaan' }],
  services: [{ day: 1, service: 'outreach', mode: 'home' }, { day: 12, service: 'family', mode: 'home', minutes: 150 }],
  firstContact: { day: 1, ...safeAgain }, asking: [33, 52], handedOver: { day: 30, to: 'nadia' },
}

const anggun: ToldCase = {
  key: 'anggun', side: 'harmed', when: { daysAgo: 260 }, lead: 'nadia',
  identity: { fullName: 'Anggun Dongeng', birthDate: '1992' },
  caseType: 'domesticViolence', sex: 'female', ageBand: 'from25to44', education: 'upperSecondary', district: district.gunungSahilan, venue: 'home', cluster: '2', urgency: 'TODAY',
  opening: 'Datang sendiri ke kantor, membawa dua anak.',
  safeContact: { rules: ['safeToText', 'agreedOpening'], phone: '0812-0000-0011', opening: 'Arisan pindah hari' },
  consents: [{ day: 0, purpose: 'service', giver: 'self', how: 'signature' }, { day: 2, purpose: 'referral', giver: 'self', how: 'signature' }],
  notes: [{ day: 0, kind: 'contact', text: 'Malam pertama di rumah aman.' }, { day: 5, kind: 'contact', text: 'Memutuskan pulang ke kampung orang tua.' }, { day: 9, kind: 'call', text: 'Sudah sampai. Anak-anak mulai sekolah.' }],
  services: [{ day: 0, service: 'shelter', minutes: 480 }, { day: 2, service: 'legalAid' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 12, reason: 'moved', kind: 'general', days: [14, 60], clientView: 'Merasa didengar dan tidak dipaksa.', whyOpen: 'Unit di daerah tujuan melanjutkan.', results: [safeAgain, safeAgain], closed: true },
}

const surya: ToldCase = {
  key: 'surya', side: 'other', when: { daysAgo: 180 }, lead: 'dimas',
  identity: { fullName: 'Surya Khayal', birthDate: '1981' },
  caseType: 'custody', sex: 'male', ageBand: 'from45to59', education: 'higher', district: district.kampa, venue: 'home', cluster: '2', urgency: 'PLANNED',
  opening: 'Ingin bertemu anaknya setelah berpisah. Tidak ada kekerasan yang disebut.',
  consents: [{ day: 0, purpose: 'service', giver: 'self', how: 'signature' }],
  notes: [{ day: 0, kind: 'contact', text: 'Dijelaskan jalur hukum dan mediasi keluarga.' }, { day: 10, kind: 'call', text: 'Sudah bertemu lembaga bantuan hukum.' }],
  services: [{ day: 0, service: 'information' }, { day: 3, service: 'legalAid' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 15, reason: 'referred', kind: 'general', days: [30], clientView: 'Tahu harus ke mana.', whyOpen: 'Satu pertemuan dan satu telepon cukup untuk merujuk.', results: [safeAgain], closed: true },
}

export const homesCases: readonly ToldCase[] = [laras, cahya, melur, anggun, surya]
