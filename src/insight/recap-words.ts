import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** The words of the recap's own page; what is counted has its names in table-words.ts. */
export const recapWords = catalogue(
  {
    title: 'Rekap',
    intro: 'Angka untuk laporan dan keputusan. Tidak ada baris tentang seorang pun di sini.',
    sections: {
      overview: 'Ringkasan',
      complaints: 'Pengaduan',
      cases: 'Kasus',
      victims: 'Korban',
      reported: 'Terlapor',
      events: 'Kejadian',
      services: 'Layanan',
      deadlines: 'Tenggat',
      equity: 'Kesetaraan',
      simfoni: 'Susunan Simfoni',
    },
    sectionsLabel: 'Bagian rekap',
    hiddenSign: '*',
    hiddenNote:
      '* disembunyikan: angka 1 sampai 4, atau angka lain yang dapat membukanya. Nol tetap ditulis nol.',
    hidden: 'disembunyikan',
    apart:
      'Tidak disebut, tidak tahu, dan menolak menjawab adalah tiga hal yang berbeda dan tidak pernah dijumlahkan menjadi satu.',
    publishOnce:
      'Terbitkan satu jenis masa saja (bulan, triwulan, atau tahun). Membandingkan beberapa masa dapat membuka angka kecil.',
    restrictedOut: 'Berkas dan laporan yang dibatasi atas permintaan orangnya tidak dihitung.',
    stated: (share: string) => `Keterangan terisi: ${share}.`,
    nothing: 'Belum ada yang tercatat pada masa ini.',
    nothingHint: 'Pilih masa lain, atau kembali nanti.',
    zeroRows: (names: string) => `Nol: ${names}.`,
    chartOf: (title: string) => `${title}, sepuluh terbanyak yang dapat ditulis`,
    chartDescription: (top: string) => `Paling banyak: ${top}.`,
    sources: 'Nama wilayah: idn-area-data (ODbL 1.0).',
  },
  {
    title: 'Recap',
    intro: 'Numbers for reports and decisions. There is no row about any person here.',
    sections: {
      overview: 'Overview',
      complaints: 'Complaints',
      cases: 'Cases',
      victims: 'Victims',
      reported: 'Reported persons',
      events: 'Events',
      services: 'Services',
      deadlines: 'Deadlines',
      equity: 'Equity',
      simfoni: 'Simfoni layout',
    },
    sectionsLabel: 'Parts of the recap',
    hiddenSign: '*',
    hiddenNote:
      '* hidden: a number from 1 to 4, or another that would give one away. Zero is written as zero.',
    hidden: 'hidden',
    apart:
      'Not stated, not known and refused to answer are three different things and are never added into one.',
    publishOnce:
      'Publish one kind of period only (month, quarter or year). Comparing several can give small numbers away.',
    restrictedOut: 'Files and reports restricted at the request of the person are not counted.',
    stated: (share: string) => `Filled in: ${share}.`,
    nothing: 'Nothing is recorded for this period yet.',
    nothingHint: 'Choose another period, or come back later.',
    zeroRows: (names: string) => `Zero: ${names}.`,
    chartOf: (title: string) => `${title}, the ten largest that may be shown`,
    chartDescription: (top: string) => `Most: ${top}.`,
    sources: 'Area names: idn-area-data (ODbL 1.0).',
  },
)
