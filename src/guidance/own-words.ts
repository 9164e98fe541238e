import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the pupil's own plan, in their own place. */
export const ownPlanWords = catalogue(
  {
    menu: 'Rencanaku',
    title: 'Rencanaku',
    lead: {
      anak: 'Tentang yang kamu suka, yang kamu bisa, dan yang kamu mau nanti. Boleh diisi sedikit dulu.',
      remaja:
        'Tentang sekolah dan pekerjaan nanti. Isi sedikit dulu juga tidak apa-apa, dan boleh berubah kapan saja.',
      dewasa: 'Rencana studi dan pekerjaan. Dapat diisi sedikit demi sedikit dan diubah kapan saja.',
    },
    readers: {
      anak: 'Yang bisa membaca: kamu dan petugas yang mendampingimu. Keluargamu tidak melihatnya.',
      remaja: 'Yang membaca: kamu dan petugas yang mendampingimu. Keluargamu tidak melihatnya.',
      dewasa: 'Yang membaca: Anda dan petugas yang mendampingi Anda. Keluarga tidak melihatnya.',
    },
    start: { anak: 'Mulai', remaja: 'Mulai rencanaku', dewasa: 'Mulai rencana' },
    edit: { anak: 'Ubah', remaja: 'Ubah rencanaku', dewasa: 'Ubah rencana' },
    save: 'Simpan',
    back: 'Kembali ke rencanaku',
    none: {
      anak: 'Belum ada rencana. Tidak harus sekarang.',
      remaja: 'Belum ada rencana. Tidak harus sekarang.',
      dewasa: 'Belum ada rencana. Tidak harus sekarang.',
    },
    overtaken: {
      anak: 'Petugasmu baru saja menulis juga. Tulisanmu masih ada di sini. Lihat dulu yang baru di bawah, lalu simpan lagi.',
      remaja:
        'Petugasmu baru saja mengubahnya juga. Tulisanmu masih ada di sini. Lihat yang baru di bawah, lalu simpan lagi.',
      dewasa:
        'Petugas baru saja mengubahnya juga. Tulisan Anda masih ada di sini. Lihat yang baru di bawah, lalu simpan lagi.',
    },
    storedNow: 'Yang tersimpan sekarang',
    last: (who: string, day: string) => `Terakhir ditulis ${who}, ${day}.`,
    by: {
      client: { anak: 'olehmu', remaja: 'olehmu', dewasa: 'oleh Anda' },
      staff: { anak: 'oleh petugasmu', remaja: 'oleh petugasmu', dewasa: 'oleh petugas' },
    },
    cardText: (count: number) =>
      count === 0 ? 'Rencananya ada di sini.' : `${count} langkah masih berjalan.`,
    open: 'Lihat rencanaku',
    flashes: { saved: 'Tersimpan.' },
  },
  {
    menu: 'My plan',
    title: 'My plan',
    lead: {
      anak: 'About what you like, what you can do, and what you want later. You can fill in a little first.',
      remaja: 'About school and work later. A little is fine to begin with, and it may change at any time.',
      dewasa: 'A plan for study and work. It can be filled in bit by bit and changed at any time.',
    },
    readers: {
      anak: 'Who can read it: you and the people who help you here. Your family does not see it.',
      remaja: 'Who reads it: you and the people who help you here. Your family does not see it.',
      dewasa: 'Who reads it: you and the staff who help you. Your family does not see it.',
    },
    start: { anak: 'Begin', remaja: 'Begin my plan', dewasa: 'Begin a plan' },
    edit: { anak: 'Change', remaja: 'Change my plan', dewasa: 'Change the plan' },
    save: 'Save',
    back: 'Back to my plan',
    none: {
      anak: 'No plan yet. It need not be now.',
      remaja: 'No plan yet. It need not be now.',
      dewasa: 'No plan yet. It need not be now.',
    },
    overtaken: {
      anak: 'Your helper has just written something too. What you wrote is still here. Look at the new text below, then save again.',
      remaja:
        'Your helper has just changed it too. What you wrote is still here. Look at the new text below, then save again.',
      dewasa:
        'Staff have just changed it too. What you wrote is still here. Look at the new text below, then save again.',
    },
    storedNow: 'What is stored now',
    last: (who: string, day: string) => `Last written ${who}, ${day}.`,
    by: {
      client: { anak: 'by you', remaja: 'by you', dewasa: 'by you' },
      staff: { anak: 'by your helper', remaja: 'by your helper', dewasa: 'by the staff' },
    },
    cardText: (count: number) => (count === 0 ? 'Your plan is here.' : `${count} steps are under way.`),
    open: 'See my plan',
    flashes: { saved: 'Saved.' },
  },
)
