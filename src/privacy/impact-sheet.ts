import type { Lang } from '#src/platform/i18n/catalogue.ts'

/** The questions of an impact assessment (UU 27/2022 art. 34), to be answered on paper by several people. */
export const impactSheet: Readonly<Record<Lang, readonly { title: string; questions: readonly string[] }[]>> =
  {
    id: [
      {
        title: '1. Uraian kegiatan',
        questions: [
          'Kegiatan apa, untuk siapa, sejak kapan?',
          'Data apa, dari mana, ke mana mengalir?',
          'Siapa yang membaca, dan mengapa perlu?',
        ],
      },
      {
        title: '2. Perlu dan sebanding',
        questions: [
          'Dasar hukum untuk tiap tujuan (Pasal 20)?',
          'Adakah cara dengan data yang lebih sedikit?',
          'Berapa lama disimpan, dan siapa yang memusnahkan?',
          'Bagaimana anak dan wali diberi tahu dengan bahasa mereka? Bagaimana bila walinya yang dilaporkan?',
        ],
      },
      {
        title: '3. Risiko bagi orangnya',
        questions: [
          'Apa yang terjadi pada seorang anak bila isi berkasnya terbaca pelaku, sekolah, atau media?',
          'Siapa di dalam yang bisa menyalahgunakan, dan bagaimana ketahuan?',
          'Apa yang terjadi bila sistem mati atau data hilang?',
          'Adakah kelompok yang lebih dirugikan (disabilitas, perempuan, daerah jauh)?',
        ],
      },
      {
        title: '4. Pengamanan',
        questions: [
          'Yang sudah ada: segel per berkas, dinding dua pihak, jejak baca, dua orang untuk pemulihan dan pemusnahan. Apa yang belum berjalan di kantor ini?',
          'Siapa memegang pecahan kunci, dan di mana?',
          'Kapan cadangan terakhir dicoba dipulihkan?',
        ],
      },
      {
        title: '5. Pendapat dan keputusan',
        questions: [
          'Pendapat petugas pelindungan data',
          'Pendapat perwakilan anak, keluarga, atau pendamping',
          'Risiko yang tersisa dan siapa yang menerimanya',
          'Tanggal tinjau ulang',
        ],
      },
    ],
    en: [
      {
        title: '1. The activity',
        questions: [
          'What activity, for whom, since when?',
          'Which data, from where, flowing to where?',
          'Who reads it, and why must they?',
        ],
      },
      {
        title: '2. Necessary and proportionate',
        questions: [
          'Legal basis for each purpose (art. 20)?',
          'Is there a way with less data?',
          'How long is it kept, and who destroys it?',
          'How are children and guardians told in their own words? What if the guardian is the reported person?',
        ],
      },
      {
        title: '3. Risks to the people',
        questions: [
          'What happens to a child if the one who harmed, the school or the media reads the file?',
          'Who inside could misuse it, and how would it be noticed?',
          'What happens if the system stops or data is lost?',
          'Is any group harmed more (disability, women, remote areas)?',
        ],
      },
      {
        title: '4. Safeguards',
        questions: [
          'In place: a seal per record, walls between two sides, a reading trail, two people for recovery and destruction. What does not work in this office yet?',
          'Who holds the key shares, and where?',
          'When was a backup last restored as a trial?',
        ],
      },
      {
        title: '5. Opinions and decision',
        questions: [
          'Opinion of the data-protection officer',
          'Opinion of children, families or companions',
          'Remaining risk, and who accepts it',
          'Date of the next review',
        ],
      },
    ],
  }
