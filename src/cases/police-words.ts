import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const policeWords = catalogue(
  {
    title: 'Laporan ke kepolisian',
    due: 'Kewajiban melapor kekerasan seksual ke kepolisian (3x24 jam, UU 12/2022 Pasal 41).',
    act: 'Catat',
    intro:
      'Kewajiban unit, terpisah dari pilihan klien untuk melanjutkan. Catat nomor laporannya, atau alasan yang dapat dipertanggungjawabkan. Ketentuan ini belum diverifikasi untuk daerah ini.',
    numberMissing: 'Tulis nomor laporan, tempat, dan tanggalnya.',
    whyMissing: 'Tulis mengapa tidak dilaporkan.',
  },
  {
    title: 'Report to the police',
    due: 'Duty to report sexual violence to the police (3x24 hours, UU 12/2022 art. 41).',
    act: 'Record',
    intro:
      'The unit’s duty, apart from the client’s choice to go on. Record the report number, or a reason that can be answered for. This rule is not verified for your district yet.',
    numberMissing: 'Write the report number, place and date.',
    whyMissing: 'Write why it was not reported.',
  },
)
