import { district } from '../office.ts'
import type { ToldCase } from '../shapes.ts'

const safeAgain = { status: 'reached', safe: 'yes', happenedAgain: 'no' } as const

const raka: ToldCase = {
  key: 'raka', side: 'harmed', when: { daysAgo: 45, hour: 13 }, lead: 'dimas', team: [['bayu', 'member'], ['ningsih', 'supervisor']], fromReport: 'raka',
  identity: { fullName: 'Raka Andai', birthDate: '2013-03', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'VII B', phone: '0812-0000-0002' },
  caseType: 'bullying', sex: 'male', ageBand: 'from13to17', education: 'lowerSecondary', district: district.tambang, venue: 'publicSchool', institution: 'smp', ampk: 'violence', cluster: '4',
  strengths: { strengths: 'Menggambar komik, dan selalu menepati janji kepada adiknya.', hopes: 'Bisa jajan di kantin tanpa takut.', wishes: 'Ayah jangan dulu datang marah-marah ke sekolah.', supports: 'Ibu, dan Naya teman sebangkunya.' },
  safeContact: { rules: ['safeToText', 'sharedPhone'], phone: '0812-0000-0002', hours: 'Sesudah pukul 16.00', opening: 'Halo, ini soal komiknya', mustNotKnow: 'Anak-anak kelas IX' },
  context: { story: 'Sejak awal tahun ajaran diejek, lalu didorong di lorong dan uang jajannya diminta.', school: 'Tiga kali tidak masuk dalam sebulan.' },
  people: [
    { role: 'guardian', name: 'Marni Andai', relation: 'mother', sex: 'female', ageBand: 'from25to44', phone: '0812-0000-0003', about: 'Ibu. Paling dekat dengan Raka.' },
    { role: 'guardian', name: 'Hadi Andai', relation: 'father', sex: 'male', ageBand: 'from25to44', about: 'Ayah. Setuju menunggu hasil rapat dengan sekolah.' },
    { role: 'professional', name: 'Endah Permisal', relation: 'teacher', sex: 'female', ageBand: 'from25to44', about: 'Wali kelas VII B.' },
    { role: 'reported', name: 'Deni Misal', sex: 'male', ageBand: 'from13to17' },
    { role: 'witness', name: 'Naya Dongeng', relation: 'friend', sex: 'female', ageBand: 'from13to17' },
  ],
  consents: [
    { day: 0, purpose: 'service', giver: 'self', words: 'Mau, asal boleh berhenti.' }, { day: 1, purpose: 'service', giver: 'guardian', giverName: 'Marni Andai', how: 'signature' },
    { day: 4, purpose: 'shareSchool', giver: 'self', words: 'Boleh kepada wali kelas.' }, { day: 4, purpose: 'shareSchool', giver: 'guardian', giverName: 'Marni Andai' },
    { day: 10, purpose: 'mediation', giver: 'self', answer: 'refused', words: 'Belum mau bertemu.' },
  ],
  plan: [
    { part: 'emotional', what: 'Pertemuan tiap pekan; komik tentang hari yang baik', sign: 'Berangkat sekolah lima hari berturut-turut', status: 'doing', service: 'counselling', dueDay: 60 },
    { part: 'practical', what: 'Jalur pulang yang diawasi guru piket', sign: 'Tidak dicegat selama dua pekan', status: 'done', service: 'accompaniment' },
    { part: 'social', what: 'Duduk bersama kelompok komik saat istirahat', sign: 'Ada dua teman yang diajak', status: 'doing', service: 'peerSupport' },
    { part: 'social', what: 'Orang tua bertemu sekolah tanpa Raka', agreed: 'not_asked', status: 'planned', service: 'family', dueDay: 52 },
  ],
  tasks: [{ what: 'Tanyakan jadwal guru piket bulan ini', owner: 'bayu', done: 12 }, { what: 'Siapkan pertemuan dengan orang tua dan wali kelas', dueDay: 43 }, { what: 'Kirim ringkasan untuk penyelia', dueDay: 48 }],
  notes: [
    { day: 0, kind: 'contact', text: 'Bertemu di kantor bersama Ibu. Raka memilih duduk dekat jendela. Ia membawa komiknya.', present: 'Marni Andai' },
    { day: 4, kind: 'contact', text: 'Menyusun siapa yang boleh tahu. Raka sendiri yang menulis daftarnya.', agreed: 'Wali kelas boleh tahu; kelas IX tidak.' },
    { day: 8, kind: 'visit', text: 'Melihat lorong dan kantin bersama guru piket pada jam kosong.', by: 'bayu' },
    { day: 18, kind: 'contact', text: 'Sudah dua pekan tidak dicegat. Masih mual pada Senin pagi.' },
    { day: 30, kind: 'conference', text: 'Dengan penyelia: jangan mendorong pertemuan dengan pihak lain. Ulangi pertanyaan tentang rasa aman setiap pekan.', present: 'Ningsih Contoh' },
    { day: 39, kind: 'call', text: 'Ibu berkabar Raka mau ikut lomba poster.' },
  ],
  services: [{ day: 0, service: 'counselling' }, { day: 8, service: 'accompaniment', mode: 'school', minutes: 90 }, { day: 18, service: 'counselling' }, { day: 32, service: 'counselling' }],
  firstContact: { day: 0, ...safeAgain }, asking: [44, 47, 60],
}

const deni: ToldCase = {
  key: 'deni', side: 'reported', when: { daysAgo: 44, hour: 10 }, lead: 'wulan', team: [['arman', 'member']], fromReport: 'raka',
  identity: { fullName: 'Deni Misal', birthDate: '2011', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'IX A' },
  caseType: 'childReported', sex: 'male', ageBand: 'from13to17', education: 'lowerSecondary', district: district.tambang, venue: 'publicSchool', institution: 'smp', ampk: 'justice', cluster: '5',
  strengths: { strengths: 'Kiper sekolah; adik-adiknya senang kepadanya.', hopes: 'Tidak dicoret dari tim.', supports: 'Pelatih dan ayahnya.' },
  context: { burdens: 'Ayah bekerja di luar kota; Deni menjaga dua adik setiap malam.', story: 'Berkata “cuma bercanda”, lalu diam lama.' },
  people: [{ role: 'guardian', name: 'Sarif Misal', relation: 'father', sex: 'male', ageBand: 'from25to44', phone: '0812-0000-0004', about: 'Pulang dua minggu sekali.' }],
  consents: [{ day: 0, purpose: 'service', giver: 'self', words: 'Ya, kalau pelatih tidak diberi tahu.' }, { day: 5, purpose: 'service', giver: 'guardian', giverName: 'Sarif Misal', how: 'spoken' }],
  plan: [
    { part: 'emotional', what: 'Membaca akibat dari sudut orang lain', sign: 'Menceritakan satu kejadian dari dua sudut', status: 'doing', service: 'counselling' },
    { part: 'practical', what: 'Bantuan menjaga adik dua malam sepekan', sign: 'Tidur sebelum pukul 22.00', status: 'planned', agreed: 'not_asked', service: 'practicalHelp' },
    { part: 'social', what: 'Tugas yang berguna di sekolah: melatih kiper kelas VII yang mau', agreed: 'no', status: 'planned', service: 'education' },
  ],
  notes: [
    { day: 0, kind: 'contact', text: 'Datang sendiri sepulang sekolah. Dijelaskan hak dan batas kerahasiaan. Tidak ditanyai seperti diperiksa.' },
    { day: 5, kind: 'call', text: 'Ayah: mau pulang lebih awal bulan depan.', by: 'arman' },
    { day: 14, kind: 'contact', text: 'Mengaku meminta uang. Ia sendiri dulu dimintai kakak kelas.' },
    { day: 35, kind: 'contact', text: 'Mencoba mengembalikan uang lewat guru, bukan langsung.' },
  ],
  services: [{ day: 0, service: 'counselling' }, { day: 14, service: 'counselling' }, { day: 35, service: 'family', mode: 'phone', minutes: 30 }],
  firstContact: { day: 0, ...safeAgain }, asking: [46, 75],
}

const naya: ToldCase = {
  key: 'naya', side: 'witness', when: { daysAgo: 43, hour: 9 }, lead: 'bayu', fromReport: 'raka',
  identity: { fullName: 'Naya Dongeng', birthDate: '2013', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'VII B' },
  caseType: 'bullying', sex: 'female', ageBand: 'from13to17', education: 'lowerSecondary', district: district.tambang, venue: 'publicSchool', institution: 'smp', cluster: '4',
  strengths: { strengths: 'Berani bersuara, setia kawan.', hopes: 'Tidak dijauhi karena bercerita.' },
  consents: [{ day: 0, purpose: 'service', giver: 'self' }, { day: 1, purpose: 'service', giver: 'guardian', how: 'spoken' }],
  plan: [{ part: 'emotional', what: 'Dua pertemuan tentang rasa bersalah', sign: 'Tahu bahwa menolong bukan mengadu', status: 'done', service: 'counselling' }, { part: 'practical', reason: 'Tidak ada yang diperlukan.' }, { part: 'social', what: 'Tahu tiga cara menolong yang aman', sign: 'Bisa menyebutkannya', status: 'done', service: 'education' }],
  notes: [{ day: 0, kind: 'contact', text: 'Takut namanya disebut. Dijelaskan siapa saja yang membaca berkasnya.' }, { day: 6, kind: 'contact', text: 'Menyusun cara menolong tanpa membahayakan diri.' }, { day: 12, kind: 'call', text: 'Merasa lebih tenang.' }],
  services: [{ day: 6, service: 'counselling' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 14, reason: 'goalsMet', kind: 'bullying', clientView: '“Aku senang ada yang percaya.”', results: [safeAgain, safeAgain] },
}

const bagas: ToldCase = {
  key: 'bagas', side: 'harmed', when: { daysAgo: 120 }, lead: 'dimas', fromReport: 'bagas',
  identity: { fullName: 'Bagas Cerita', birthDate: '2014-01', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'VII A', address: 'Desa Andai-andai, Tambang' },
  caseType: 'bullying', sex: 'male', ageBand: 'from6to12', education: 'lowerSecondary', district: district.tambang, venue: 'publicFacility', institution: 'smp', ampk: 'violence', cluster: '4',
  strengths: { strengths: 'Hafal semua jenis ikan sungai.', hopes: 'Naik sepeda sendiri lagi.', supports: 'Nenek.' },
  safeContact: { rules: ['safeToCall'], phone: '0812-0000-0005', hours: 'Pagi', through: 'Nenek' },
  people: [{ role: 'guardian', name: 'Rosna Cerita', relation: 'grandparent', sex: 'female', ageBand: 'from60', phone: '0812-0000-0005', about: 'Nenek, mengasuh sejak kecil.' }],
  consents: [{ day: 0, purpose: 'service', giver: 'self' }, { day: 0, purpose: 'service', giver: 'guardian', giverName: 'Rosna Cerita', how: 'thumbprint' }],
  plan: [{ part: 'emotional', what: 'Cerita tentang sungai, empat pertemuan', sign: 'Tidur tanpa lampu', status: 'done', service: 'counselling' }, { part: 'practical', what: 'Berangkat bersama tiga anak sedesa', sign: 'Sampai sekolah tanpa dicegat', status: 'done', service: 'accompaniment' }, { part: 'social', what: 'Nenek bertemu wali kelas', sign: 'Ada nomor yang bisa dihubungi', status: 'done', service: 'family' }],
  notes: [{ day: 0, kind: 'visit', text: 'Ke rumah nenek. Bagas menunjukkan tempat ia biasa dicegat.' }, { day: 9, kind: 'contact', text: 'Berangkat bersama tetangga mulai Senin.' }, { day: 22, kind: 'contact', text: 'Sudah naik sepeda lagi.' }],
  services: [{ day: 0, service: 'outreach', mode: 'home', minutes: 120 }, { day: 9, service: 'counselling', mode: 'home' }],
  firstContact: { day: 0, ...safeAgain },
  ending: { day: 40, reason: 'goalsMet', kind: 'bullying', clientView: '“Sepedaku sudah tidak takut.”', results: [safeAgain, safeAgain, { status: 'not_reached', safe: 'not_asked', happenedAgain: 'not_asked', note: 'Telepon nenek tidak aktif.' }] },
}

const maya: ToldCase = {
  key: 'maya', side: 'harmed', when: { daysAgo: 2, hour: 15 }, lead: 'dimas', fromReport: 'maya',
  identity: { fullName: 'Maya Andai', birthDate: '2012', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'VIII C' },
  caseType: 'psychologicalViolence', sex: 'female', ageBand: 'from13to17', education: 'lowerSecondary', district: district.tambang, venue: 'publicSchool', institution: 'smp', cluster: '4',
  safeContact: { rules: ['neverNameOffice', 'throughTrusted'], through: 'Wali kelas', mustNotKnow: 'Kelompok OSIS' },
}

const bima: ToldCase = {
  key: 'bima', side: 'harmed', when: { daysAgo: 16 }, lead: 'wulan', team: [['bayu', 'member']],
  identity: { fullName: 'Bima Cerita', birthDate: '2014', institution: 'SMP Negeri Contoh Tambang', classOrPost: 'VII C', language: 'BISINDO dan tulisan' },
  caseType: 'bullying', sex: 'male', ageBand: 'from6to12', education: 'lowerSecondary', disability: 'sensoryHearing', district: district.siakHulu, venue: 'publicSchool', institution: 'smp', ampk: 'disability', cluster: '5', urgency: 'TODAY',
  opening: 'Ibu datang ke kantor. Teman-teman menirukan gerak tangannya dan menyembunyikan alat bantu dengarnya.',
  event: { key: 'bima', daysBefore: 12, forms: ['social', 'damage'], place: 'classroom', reported: 3, harmed: 1, injured: false },
  strengths: { strengths: 'Cepat membaca wajah orang, juara catur kecamatan.', hopes: 'Teman sekelas belajar beberapa isyarat.', wishes: 'Bicara lewat tulisan, jangan lewat Ibu.' },
  safeContact: { rules: ['safeToText'], phone: '0812-0000-0006', note: 'Jangan menelepon; kirim pesan tertulis.' },
  consents: [{ day: 0, purpose: 'service', giver: 'self', how: 'screen', words: 'Mau' }, { day: 0, purpose: 'service', giver: 'guardian', how: 'signature' }],
  plan: [{ part: 'emotional', what: 'Pertemuan dengan juru bahasa isyarat', sign: 'Memilih sendiri topiknya', status: 'doing', service: 'counselling' }, { part: 'practical', what: 'Tempat aman untuk alat bantu dengar di kelas', sign: 'Tidak hilang selama sebulan', status: 'done', service: 'practicalHelp' }, { part: 'social', what: 'Kelas belajar dua puluh isyarat', agreed: 'yes', status: 'planned', service: 'education', dueDay: 21 }],
  tasks: [{ what: 'Pesan juru bahasa isyarat untuk hari Rabu', dueDay: 18 }],
  notes: [{ day: 0, kind: 'contact', text: 'Seluruh pertemuan tertulis. Bima bercanda tentang kuda catur.', present: 'Ibu di ruang sebelah' }, { day: 7, kind: 'visit', text: 'Melihat kelas; bangku dipindah agar ia melihat semua wajah.', by: 'bayu' }],
  services: [{ day: 0, service: 'counselling' }, { day: 7, service: 'accompaniment', mode: 'school' }],
  firstContact: { day: 0, ...safeAgain }, asking: [17, 30],
}

export const lowerSecondaryCases: readonly ToldCase[] = [raka, deni, naya, bagas, maya, bima]
