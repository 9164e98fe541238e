import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const closingWords = catalogue(
  {
    title: 'Penutupan', endTitle: 'Akhiri layanan', end: 'Akhiri layanan',
    intro: 'Mengakhiri layanan adalah keputusanmu bersama klien, tidak pernah keputusan aplikasi. Tindak lanjut tetap berjalan sesudahnya. Tidak ada kejadian yang terlalu kecil.',
    ready: 'Semua yang diperlukan sudah ada.', missing: 'Yang masih kurang', check: 'Kesiapan',
    gaps: {
      follow_ups: 'Jadwal tindak lanjut. Tanpa jadwal, layanan tidak dapat diakhiri.', plan_parts: 'Rencana belum menyentuh ketiga bagian. Lengkapi, atau tulis mengapa boleh diakhiri.',
      plan_lines: 'Masih ada baris rencana yang terbuka. Selesaikan, atau tulis mengapa boleh diakhiri.', tasks: 'Masih ada tugas yang terbuka. Selesaikan, atau tulis mengapa boleh diakhiri.',
      client_view: 'Pandangan klien, atau mengapa tidak ditanyakan.', few_contacts: 'Kontak yang dicatat kurang dari tiga. Tulis mengapa itu cukup.', reporter_answer: 'Pelapor belum mendapat jawaban.',
      supervisor: 'Kehilangan kontak diputuskan oleh penyelia.', other_reason: 'Alasan lain: tulis alasannya.',
    },
    plan: 'Rencana dan tugas', followUp: 'Masa tindak lanjut', followUpText: (open: number) => `Masih ada ${open} tindak lanjut terbuka. Berkas ditutup setelah semuanya dicatat.`, followUpDone: 'Semua tindak lanjut sudah dicatat. Berkas dapat ditutup.',
    close: 'Tutup berkas', closedOn: (day: string) => `Ditutup ${day}.`, reason: 'Alasan', reopen: 'Buka lagi', reopenTitle: 'Buka berkas lagi', reopenText: 'Semua isi tetap ada; orangnya tidak perlu bercerita dari awal.',
    notYet: 'Belum bisa: masih ada tindak lanjut terbuka.', joinGaps: (gaps: string) => `Masih kurang: ${gaps}`,
  },
  {
    title: 'Closing', endTitle: 'End service', end: 'End service',
    intro: 'Ending service is your decision with the client, never the application’s. Follow-up goes on afterwards. Nothing that happened is too small.',
    ready: 'Everything needed is there.', missing: 'What is missing', check: 'Readiness',
    gaps: {
      follow_ups: 'A follow-up schedule. Service cannot end without one.', plan_parts: 'The plan does not touch all three parts. Complete it, or write why it may end.',
      plan_lines: 'Lines of the plan are open. Finish them, or write why it may end.', tasks: 'Tasks are open. Finish them, or write why it may end.',
      client_view: 'The client’s view, or why they were not asked.', few_contacts: 'Fewer than three contacts are recorded. Write why that is enough.', reporter_answer: 'The reporter has not been answered yet.',
      supervisor: 'Losing touch is decided by a supervisor.', other_reason: 'Another reason: write it.',
    },
    plan: 'Plan and tasks', followUp: 'Follow-up', followUpText: (open: number) => `${open} follow-ups are open. The file closes once all are recorded.`, followUpDone: 'All follow-ups are recorded. The file can be closed.',
    close: 'Close the file', closedOn: (day: string) => `Closed ${day}.`, reason: 'Reason', reopen: 'Reopen', reopenTitle: 'Reopen the file', reopenText: 'Everything in it stays; the person need not start over.',
    notYet: 'Not yet: follow-ups are open.', joinGaps: (gaps: string) => `Still missing: ${gaps}`,
  },
)
