import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** What the pages say on which a worker writes a report down and hands over the words. */
export const enterWords = catalogue(
  {
    titles: { report: 'Catat laporan', observation: 'Catat lembar pengamatan' },
    back: 'Kembali ke meja',
    intros: {
      report:
        'Untuk orang yang datang, menelepon, atau menulis, dan untuk hal yang diketahui tanpa pengaduan. Hanya saluran dan ceritanya yang wajib.',
      observation:
        'Untuk guru, orang tua, atau orang dewasa lain yang melihat tanda-tanda pada seorang anak. Tulis yang dilihat, bukan anaknya seperti apa.',
    },
    limits:
      'Katakan dulu batas kerahasiaan: bila ada bahaya bagi seseorang, kita harus bertindak, dan orangnya diberi tahu lebih dulu.',
    danger: 'Bila ada bahaya sekarang, bantu dulu. Laporan bisa ditulis sesudahnya.',
    send: 'Simpan laporan',
    paper: 'Formulir kertas',
    closed:
      'Unit ini belum dapat menerima laporan: paling sedikit dua penerima laporan harus memegang kunci. Yang Anda tulis masih ada di sini.',
    tooMany: (most: number) => `Paling banyak ${most} berkas.`,
    filesAgain: 'Berkas perlu dipilih ulang.',
    slip: {
      title: 'Lembar kode',
      intro:
        'Berikan lembar ini kepada orangnya. Dengan kata-kata ini ia dapat melihat kelanjutan laporannya, menambah, dan bertanya.',
      label: 'Enam kata',
      how: 'Buka alamat di bawah, pilih "Lihat laporanku", lalu tulis enam kata ini.',
      keep: 'Simpan di tempat yang tidak dibaca orang lain. Kata-kata ini tidak disimpan di unit dan tidak dapat dibuat ulang.',
      noNumber: 'Lembar ini sengaja tidak memuat nama, nomor, atau isi laporan.',
      given: 'Sudah saya berikan',
      open: 'Buka laporan',
      gone: 'Kode itu tidak dapat ditampilkan lagi',
      goneText: 'Kode hanya tampil sekali sesudah laporan dicatat, dan tidak tersimpan di unit.',
      nobody: 'Tidak ada orang yang menerima kode',
      nobodyText: 'Untuk laporan media atau temuan sendiri, cukup lanjutkan.',
    },
  },
  {
    titles: { report: 'Write down a report', observation: 'Write down an observation sheet' },
    back: 'Back to the desk',
    intros: {
      report:
        'For somebody who came, rang or wrote, and for what became known without a complaint. Only the channel and the story are required.',
      observation:
        'For a teacher, parent or other adult who sees signs in a child. Write what was seen, not what the child is like.',
    },
    limits:
      'State the limits of confidentiality first: when somebody is in danger we must act, and the person is told beforehand.',
    danger: 'If there is danger now, help first. The report can be written afterwards.',
    send: 'Save the report',
    paper: 'Paper form',
    closed:
      'This unit cannot take reports in yet: at least two intake workers must hold the key. What you wrote is still here.',
    tooMany: (most: number) => `At most ${most} files.`,
    filesAgain: 'Files need to be chosen again.',
    slip: {
      title: 'Code slip',
      intro:
        'Give this slip to the person. With these words they can see how their report goes on, add to it and ask.',
      label: 'Six words',
      how: 'Open the address below, choose "See my report" and write these six words.',
      keep: 'Keep it where nobody else reads it. The unit does not keep these words and cannot make them again.',
      noNumber: 'On purpose this slip has no name, number or word of the report.',
      given: 'I have handed it over',
      open: 'Open the report',
      gone: 'That code can no longer be shown',
      goneText: 'A code is shown once after the report is written down, and the unit does not keep it.',
      nobody: 'Nobody to give a code to',
      nobodyText: 'For a media report or a finding of your own, just go on.',
    },
  },
)
