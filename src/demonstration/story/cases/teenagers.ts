import { district } from '../office.ts'
import type { ToldCase } from '../shapes.ts'

const safeAgain = { status: 'reached', safe: 'yes', happenedAgain: 'no' } as const

const kirana: ToldCase = {
  key: 'kirana', side: 'harmed', when: { daysAgo: 20, hour: 14 }, lead: 'nadia', fromReport: 'kirana',
  identity: { fullName: 'Kirana Rekaan', birthDate: '2010-02', institution: 'SMK Contoh Tapung', classOrPost: 'XI Tata Busana' },
  caseType: 'cyberViolence', sex: 'female', ageBand: 'from13to17', education: 'upperSecondary', district: district.tapung, venue: 'online', institution: 'smk', ampk: 'violence', cluster: '5',
  strengths: { strengths: 'Menjahit seragam adiknya sendiri.', hopes: 'Fotonya hilang dari grup, dan tetap magang.', wishes: 'Ayah tidak tahu dulu. Kak Puspa boleh.', supports: 'Kak Puspa.' },
  safeContact: { rules: ['safeToText', 'neverNameOffice', 'sharedPhone'], phone: '0812-0000-0008', hours: 'Sesudah pukul 19.00', opening: 'Jahitannya sudah jadi', through: 'Kak Puspa', mustNotKnow: 'Ayah', note: 'Ayah memegang HP itu pada siang hari.' },
  people: [
    { role: 'trusted', name: 'Puspa Rekaan', relation: 'sibling', sex: 'female', ageBand: 'from18to24', phone: '0812-0000-0009', about: 'Kakak, tinggal di kos.' },
    { role: 'guardian', name: 'Zulkar Rekaan', relation: 'father', sex: 'male', ageBand: 'from45to59', conflict: true, about: 'Belum boleh dihubungi: Kirana takut dimarahi.' },
    { role: 'reported', name: 'Gilang Khayal', sex: 'male', ageBand: 'from13to17' },
  ],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Mau.' }, { day: 0, purpose: 'service', giver: 'nobody', answer: 'not_needed', basis: 'vitalInterest', words: 'Memberi tahu ayah sekarang menambah bahaya; ditinjau tiap pekan bersama penyelia.' }, { day: 1, purpose: 'contact', giver: 'self', words: 'Lewat Kak Puspa saja.' }],
  plan: [
    { part: 'emotional', what: 'Menata malam: tidur, napas, tanpa layar', sign: 'Tidur enam jam', status: 'doing', service: 'psychologist' },
    { part: 'practical', what: 'Simpan bukti, minta hapus ke platform dan admin grup', sign: 'Foto tidak ditemukan lagi', status: 'doing', service: 'accompaniment', dueDay: 18 },
    { part: 'practical', what: 'Bicara dengan tempat magang', agreed: 'no', status: 'planned' },
    { part: 'social', what: 'Kapan dan bagaimana memberi tahu ayah, bersama Kak Puspa', agreed: 'not_asked', status: 'planned', service: 'family' },
  ],
  tasks: [{ what: 'Kirim permintaan hapus kedua ke platform', dueDay: 18 }, { what: 'Cek lagi tautan bersama Kak Puspa', dueDay: 21 }],
  notes: [
    { day: 0, kind: 'contact', text: 'Bertemu bersama Kak Puspa. Tautan disalin dulu, baru diminta dihapus. Fotonya tidak dibuka lagi.', present: 'Puspa Rekaan' },
    { day: 5, kind: 'call', text: 'Admin grup menghapus kiriman. Satu grup lain belum menjawab.' },
    { day: 12, kind: 'contact', text: 'Tidur mulai membaik. Belum mau ke kelas praktik.' },
  ],
  services: [{ day: 0, service: 'psychologist', minutes: 90 }, { day: 5, service: 'accompaniment', mode: 'online', minutes: 40 }, { day: 12, service: 'psychologist' }],
  firstContact: { day: 0, ...safeAgain }, asking: [20, 27, 41],
}

const gilang: ToldCase = {
  key: 'gilang', side: 'reported', when: { daysAgo: 19 }, lead: 'arman', fromReport: 'kirana',
  identity: { fullName: 'Gilang Khayal', birthDate: '2009', institution: 'SMK Contoh Tapung', classOrPost: 'XII Otomotif' },
  caseType: 'childReported', sex: 'male', ageBand: 'from13to17', education: 'upperSecondary', district: district.tapung, venue: 'online', institution: 'smk', ampk: 'justice', cluster: '5',
  strengths: { strengths: 'Tekun di bengkel, dipercaya menjaga alat.', hopes: 'Lulus tahun ini.' },
  consents: [{ day: 2, purpose: 'service', giver: 'self', words: 'Mau dengar dulu.' }],
  plan: [{ part: 'emotional', what: 'Bicara tentang malu dan marah', status: 'doing', service: 'counselling' }, { part: 'practical', what: 'Menghapus dan meminta yang lain menghapus', sign: 'Bukti penghapusan diterima', status: 'done', service: 'education' }, { part: 'social', what: 'Orang tua datang bersama', agreed: 'not_asked', status: 'planned', service: 'family' }],
  notes: [{ day: 2, kind: 'contact', text: 'Datang bersama guru. Dijelaskan bahwa ia punya pendamping sendiri dan haknya sebagai anak.' }, { day: 9, kind: 'contact', text: 'Menghapus kiriman di depan petugas, tanpa membukanya.' }],
  services: [{ day: 2, service: 'counselling' }, { day: 9, service: 'education' }],
  firstContact: { day: 2, ...safeAgain }, asking: [21],
}

const ilham: ToldCase = {
  key: 'ilham', side: 'harmed', when: { daysAgo: 220 }, lead: 'dimas',
  identity: { fullName: 'Ilham Cerita', birthDate: '2010', institution: 'SMK Contoh Tapung', classOrPost: 'X Otomotif' },
  caseType: 'physicalViolence', sex: 'male', ageBand: 'from13to17', education: 'upperSecondary', district: district.tapungHilir, venue: 'privateSchool', institution: 'smk', ampk: 'violence', cluster: '5', urgency: 'TODAY',
  opening: 'Pukulan saat masa pengenalan di bengkel. Datang dengan ibunya.',
  event: { key: 'smk', daysBefore: 3, forms: ['physical', 'coercion'], place: 'schoolOther', reported: 3, harmed: 1, injured: true },
  strengths: { strengths: 'Bisa membetulkan apa saja yang bermesin.', hopes: 'Tetap di jurusan ini.' },
  consents: [{ day: 0, purpose: 'service', giver: 'self' }, { day: 0, purpose: 'service', giver: 'guardian', how: 'signature' }],
  plan: [{ part: 'emotional', what: 'Tiga pertemuan', status: 'done', service: 'counselling' }, { part: 'practical', what: 'Pindah kelompok praktik', status: 'done', service: 'accompaniment' }, { part: 'social', what: 'Kenal kakak pendamping baru', status: 'done', service: 'peerSupport' }],
  notes: [{ day: 0, kind: 'contact', text: 'Lebam di lengan sudah diperiksa.' }, { day: 8, kind: 'visit', text: 'Sekolah mengganti pengawas bengkel.' }, { day: 21, kind: 'contact', text: 'Merasa aman di kelompok baru.' }, { day: 216, kind: 'call', text: 'Ilham sendiri yang menulis pesan: mulai lagi, oleh orang yang lain.' }],
  services: [{ day: 0, service: 'health' }, { day: 8, service: 'accompaniment', mode: 'school' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 30, reason: 'goalsMet', kind: 'bullying', days: [7, 30, 90], clientView: '“Sudah enak di bengkel.”', results: [safeAgain, safeAgain, safeAgain], closed: true, reopened: { day: 216, why: 'Terulang oleh orang lain. Berkas yang sama dibuka lagi supaya Ilham tidak bercerita dari awal.' } },
}

const wahyu: ToldCase = {
  key: 'wahyu', side: 'reported', when: { daysAgo: 219 }, lead: 'arman',
  identity: { fullName: 'Wahyu Misal', birthDate: '2009', institution: 'SMK Contoh Tapung', classOrPost: 'XI Otomotif' },
  caseType: 'childReported', sex: 'male', ageBand: 'from13to17', education: 'upperSecondary', district: district.tapungHilir, venue: 'privateSchool', institution: 'smk', ampk: 'justice', cluster: '5', urgency: 'PLANNED',
  event: { key: 'smk' }, opening: 'Dirujuk sekolah.',
  consents: [{ day: 0, purpose: 'service', giver: 'self' }],
  notes: [{ day: 0, kind: 'contact', text: 'Mengira itu tradisi. Tidak dipermalukan di depan siapa pun.' }, { day: 10, kind: 'contact', text: 'Menulis aturan bengkel yang baru bersama guru.' }, { day: 25, kind: 'contact', text: 'Menjadi pendamping kelas X yang ditunjuk sekolah.' }],
  services: [{ day: 10, service: 'counselling' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 40, reason: 'goalsMet', kind: 'reported', clientView: '“Kelas X sekarang menyapa aku.”', whyOpen: 'Rencana ditulis di kertas sekolah.', results: [safeAgain, safeAgain, safeAgain] },
}

const lintang: ToldCase = {
  key: 'lintang', side: 'harmed', when: { daysAgo: 95 }, lead: 'wulan',
  identity: { fullName: 'Lintang Misal', birthDate: '2009', institution: 'SMK Contoh Tapung' },
  caseType: 'cyberViolence', sex: 'female', ageBand: 'from13to17', education: 'upperSecondary', district: district.tapung, venue: 'online', institution: 'smk', cluster: '5', urgency: 'H72',
  opening: 'Akun tiruan memakai namanya.',
  notes: [{ day: 1, kind: 'contact', text: 'Akun sudah dilaporkan ke platform.' }, { day: 6, kind: 'call', text: 'Akun hilang. Lintang merasa cukup.' }],
  services: [{ day: 1, service: 'information', mode: 'online', minutes: 30 }],
  firstContact: { day: 1, ...safeAgain },
  ending: { day: 12, reason: 'declined', kind: 'general', days: [14], clientView: '“Terima kasih, aku tidak perlu lagi.”', whyOpen: 'Klien merasa cukup; nomor kantor sudah disimpannya.', results: [{ status: 'declined', safe: 'not_asked', happenedAgain: 'not_asked' }], closed: true },
}

const rangga: ToldCase = {
  key: 'rangga', side: 'harmed', when: { daysAgo: 75 }, lead: 'bayu',
  identity: { fullName: 'Rangga Andai', birthDate: '2012', institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir', classOrPost: 'Kelas VIII, asrama putra' },
  caseType: 'psychologicalViolence', sex: 'male', ageBand: 'from13to17', education: 'lowerSecondary', district: district.kamparKiriHilir, venue: 'pesantren', institution: 'pesantren', cluster: '4', urgency: 'H72',
  opening: 'Pengasuh asrama menelepon: Rangga minta pulang setiap malam.',
  event: { key: 'rangga', daysBefore: 25, forms: ['verbal', 'social'], place: 'dormitory', reported: 2, harmed: 1, injured: false },
  strengths: { strengths: 'Kaligrafinya dipajang di masjid.', hopes: 'Tidak dipanggil dengan nama ejekan.' },
  consents: [{ day: 1, purpose: 'service', giver: 'self' }, { day: 1, purpose: 'service', giver: 'guardian', how: 'spoken' }],
  plan: [{ part: 'emotional', what: 'Empat pertemuan', status: 'done', service: 'counselling' }, { part: 'practical', reason: 'Asrama sudah mengatur.' }, { part: 'social', what: 'Kelompok kaligrafi', status: 'done', service: 'faithSupport' }],
  notes: [{ day: 1, kind: 'visit', text: 'Bertemu di serambi. Rangga menulis namanya dengan indah.' }, { day: 8, kind: 'contact', text: 'Dua teman kamar sudah memanggil nama aslinya.' }, { day: 22, kind: 'contact', text: 'Tidak minta pulang lagi.' }],
  services: [{ day: 1, service: 'outreach', mode: 'school', minutes: 120 }, { day: 8, service: 'counselling', mode: 'school' }],
  firstContact: { day: 1, ...safeAgain },
  ending: { day: 30, reason: 'goalsMet', kind: 'bullying', clientView: '“Kaligrafiku dipajang lagi.”', results: [safeAgain, safeAgain, safeAgain] },
}

export const teenagersCases: readonly ToldCase[] = [kirana, gilang, ilham, wahyu, lintang, rangga]
