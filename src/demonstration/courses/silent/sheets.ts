import type { AnyAnswers } from '#src/platform/forms/index.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Ia mau datang dan memilih kursi. Bicara tidak menjadi syarat.',
  room: ['quiet', 'friendly', 'reachable', 'agreed_time', 'travel_safe', 'draw'],
  mode: 'in_person',
  attending: 'Nenek boleh, sampai Upa menunjuk pintu.',
  language: 'Melayu Kampar dengan Nenek; gambar dan kartu',
  limits: true,
  clientSays: 'agrees',
  guardianNote: 'Nenek setuju dan tidak akan bertanya isi pertemuan.',
  safetyAsked: 'yes',
  safetyWords: 'Ditanyakan dengan gambar rumah dan kelas.',
}

export const assessment: AnyAnswers = {
  strengths: 'Tekun, pengamat, menyayangi binatang, ingat lagu panjang.',
  hopes: 'Teman yang tenang.',
  behaviour: 'Tidak bicara di sekolah; mengangguk, menunjuk, menulis.',
  behaviourOften: 'Setiap hari sekolah, sejak sebulan',
  behaviourStrong: 6,
  situations: [
    {
      before: 'Giliran membaca keras',
      what: 'Bibir terkunci',
      after: 'Teman menirukan logatnya',
      where: 'Kelas III',
    },
  ],
  motivationUnknown: 'Belum ditanyakan langsung; tanda-tandanya ia mau datang lagi.',
  selfObservationUnknown: 'Belum waktunya. Kita menunggu gambar dan suratnya.',
  relations: 'Nenek sangat dekat. Orang tua menelepon tiap Minggu.',
  home: 'Rumah panggung, sarang semut, kucing Kopi.',
  school: 'Guru kelas tanggap. Lima anak menirukan; sudah dibina.',
  health: ['school'],
  healthWords: 'Pendengaran diperiksa di puskesmas: baik. Tidur dan makan biasa.',
  bias: 'Saya hampir menyebutnya “tidak mau bicara”. Ia belum bisa, di tempat itu.',
}
