import { catalogue } from '#src/platform/i18n/catalogue.ts'

/**
 * The limits of confidentiality, said before the first question. True as they stand: never a promise of
 * secrecy, and never of somebody watching who is not there. `office` and `hours` are the office's own.
 */
export const confidentiality = catalogue(
  {
    title: {
      anak: 'Sebelum kamu bercerita',
      remaja: 'Sebelum kamu mulai',
      dewasa: 'Sebelum Anda mulai',
    },
    whoReads: (office: string) => ({
      anak: `Ceritamu dibaca petugas ${office} yang tugasnya menolong anak.`,
      remaja: `Yang membaca hanya petugas ${office} yang menanganinya. Setiap kali dibaca, itu tercatat.`,
      dewasa: `Laporan Anda hanya dibaca petugas ${office} yang menanganinya. Setiap pembacaan tercatat.`,
    }),
    notTold: {
      anak: 'Kami tidak langsung memberi tahu orang tua atau sekolahmu. Kami tanya kamu dulu.',
      remaja: 'Orang tua dan sekolah tidak otomatis diberi tahu. Kami bicarakan dulu denganmu.',
      dewasa:
        'Keluarga, sekolah, dan tempat kerja tidak otomatis diberi tahu. Kami bicarakan lebih dahulu dengan Anda.',
    },
    mustTell: {
      anak: 'Kalau kamu atau anak lain dalam bahaya, kami harus minta tolong orang dewasa lain. Kami bilang dulu kepadamu kalau bisa.',
      remaja:
        'Kadang kami harus memberi tahu orang lain: kalau ada nyawa yang terancam, kalau ada kekerasan seksual, atau kalau hukum mewajibkan. Sebisa mungkin kamu tahu lebih dulu.',
      dewasa:
        'Kami wajib melibatkan pihak lain bila ada ancaman terhadap keselamatan, kekerasan seksual, atau kewajiban hukum. Sebisa mungkin Anda diberi tahu lebih dahulu.',
    },
    noSecrecyPromise: {
      anak: 'Jadi kami tidak bisa berjanji semua jadi rahasia. Kami berjanji jujur kepadamu.',
      remaja: 'Karena itu kami tidak menjanjikan semuanya tetap rahasia. Yang kami janjikan: jujur kepadamu.',
      dewasa:
        'Karena itu kami tidak menjanjikan kerahasiaan mutlak. Kami menjanjikan keterbukaan kepada Anda.',
    },
    notWatched: (hours: string) => ({
      anak: `Pesan di sini dibaca ${hours}, tidak setiap saat. Kalau kamu dalam bahaya sekarang, cari orang dewasa di dekatmu atau telepon nomor darurat.`,
      remaja: `Halaman ini tidak dipantau 24 jam. Pesan dibaca ${hours}. Kalau kamu dalam bahaya sekarang, pakai nomor darurat.`,
      dewasa: `Halaman ini tidak dipantau 24 jam. Pesan dibaca ${hours}. Dalam keadaan bahaya, hubungi nomor darurat.`,
    }),
    youChoose: {
      anak: 'Kamu boleh tidak menyebut namamu. Kamu boleh berhenti kapan saja.',
      remaja: 'Kamu boleh tanpa nama, boleh melewati pertanyaan, dan boleh berhenti kapan saja.',
      dewasa: 'Anda boleh tanpa nama, melewati pertanyaan, dan berhenti kapan saja.',
    },
  },
  {
    title: {
      anak: 'Before you tell us',
      remaja: 'Before you start',
      dewasa: 'Before you start',
    },
    whoReads: (office: string) => ({
      anak: `Your story is read by workers of ${office} whose job is to help children.`,
      remaja: `Only the workers of ${office} who handle it read your story. Each time it is read is recorded.`,
      dewasa: `Only the workers of ${office} who handle it read your report. Every reading is recorded.`,
    }),
    notTold: {
      anak: 'We do not just tell your parents or school. We ask you first.',
      remaja: 'Parents and school are not told automatically. We talk with you first.',
      dewasa: 'Family, school and workplace are not told automatically. We talk with you first.',
    },
    mustTell: {
      anak: 'If you or another child is in danger, we must ask other adults for help. We tell you first if we can.',
      remaja:
        'Sometimes we must tell someone else: if your life or another’s is in danger, if there is sexual violence, or if the law says so. Whenever possible you know first.',
      dewasa:
        'We must involve others where safety is threatened, where there is sexual violence, or where the law requires it. Whenever possible you are told first.',
    },
    noSecrecyPromise: {
      anak: 'So we cannot promise that everything stays secret. We promise to be honest with you.',
      remaja: 'So we do not promise that everything stays secret. What we promise is to be honest with you.',
      dewasa: 'We therefore do not promise absolute confidentiality. We promise to be open with you.',
    },
    notWatched: (hours: string) => ({
      anak: `Messages here are read ${hours}, not all the time. If you are in danger now, find an adult near you or call an emergency number.`,
      remaja: `Nobody watches this page around the clock. Messages are read ${hours}. If you are in danger now, use an emergency number.`,
      dewasa: `Nobody watches this page around the clock. Messages are read ${hours}. In danger, call an emergency number.`,
    }),
    youChoose: {
      anak: 'You need not tell us your name. You can stop at any time.',
      remaja: 'You can stay nameless, skip questions, and stop at any time.',
      dewasa: 'You may stay nameless, skip questions, and stop at any time.',
    },
  },
)
