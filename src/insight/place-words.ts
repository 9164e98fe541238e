import { catalogue } from '#src/platform/i18n/catalogue.ts'

/**
 * What somebody may and must do who opens no file: for peers from practice.md §15 and §22, for the press from the
 * code of journalistic ethics (article 5) and the rule that a child's identity is never made known.
 */
export const placeWords = catalogue(
  {
    may: 'Yang boleh',
    must: 'Yang harus',
    call: 'Yang dapat dihubungi',
    onCall: (name: string) => `Petugas siaga sekarang: ${name}`,
    nobodyOnCall: 'Tidak ada petugas siaga sekarang. Kalau ada bahaya, pakai nomor darurat.',
    away: 'sedang tidak masuk',
    office: 'Telepon kantor',
    lines: 'Nomor darurat dan bantuan',
    peer: {
      title: 'Sebagai pendamping sebaya',
      lead: 'Kamu mendengarkan dan menyambungkan. Yang berat tidak perlu kamu pikul sendiri: ada petugas untuk itu.',
      links: {
        observe: 'Tulis yang kamu lihat',
        report: 'Laporkan kejadian',
        where: 'Cari ke mana meminta bantuan',
        calm: 'Latihan napas',
      },
      may: {
        listen: 'Menemani dan mendengarkan, tanpa mendesak untuk bercerita.',
        bring: 'Mengantar teman ke petugas, guru BK, atau orang dewasa yang ia percaya.',
        report: 'Mengisi lembar pengamatan atau melaporkan kejadian.',
        lead: 'Ikut memandu pelajaran atau kampanye bersama pendidik.',
      },
      must: {
        handOver:
          'Serahkan pada hari itu juga kalau ada yang dilukai, ingin mati, atau tidak aman. Jangan berjanji merahasiakannya.',
        alsoHandOver:
          'Serahkan juga setelah tiga kali ditemani tanpa membaik, atau kalau kamu sendiri merasa tidak enak.',
        supervision: 'Datang ke pertemuan kelompok bersama penyelia setiap minggu.',
        never: 'Jangan memberi konseling, tes, atau menyelidiki. Jangan menemui pihak yang dilaporkan.',
      },
    },
    press: {
      title: 'Sebagai humas',
      lead: 'Angka untuk media diminta kepada pengelola data. Berkas dan laporan tidak terbuka dari sini, siapa pun yang bertanya.',
      links: {
        where: 'Tempat meminta bantuan, untuk dikutip',
        help: 'Nomor bantuan, untuk dikutip',
        rights: 'Hak anak',
        about: 'Tentang layanan ini',
      },
      may: {
        figures: 'Memakai angka yang sudah dihitung pengelola data, dengan angka kecil yang disembunyikan.',
        explain: 'Menerangkan cara melapor dan hak anak.',
        numbers: 'Menyebut nomor bantuan di setiap siaran.',
      },
      must: {
        identity:
          'Jangan menyebut nama, wajah, sekolah, desa, atau ciri anak, baik korban, saksi, maupun yang dilaporkan.',
        method: 'Jangan menyebut cara atau tempat bunuh diri.',
        review: 'Siaran tentang satu kejadian ditinjau petugas klinis dahulu, lalu disetujui kepala unit.',
      },
    },
    data_officer: {
      title: 'Sebagai pengelola data',
      lead: 'Anda menghitung tanpa membaca berkas.',
      links: {
        recap: 'Rekap',
        mapping: 'Pemetaan kode',
        institutions: 'Daftar lembaga',
      },
      may: {
        recap: 'Membuat dan mengunduh rekap untuk laporan berkala.',
        institutions: 'Merawat daftar sekolah, madrasah, dan pesantren.',
        press: 'Memberi humas angka dari rekap.',
      },
      must: {
        hidden:
          'Biarkan angka yang disembunyikan tetap tersembunyi; jangan mencarinya dengan mengurangi rekap lain.',
        join: 'Jangan menggabungkan rekap dengan daftar nama.',
        note: 'Sebutkan masa dan catatan di bawah tabel setiap kali angka dipakai.',
      },
    },
  },
  {
    may: 'What you may do',
    must: 'What you must do',
    call: 'Whom to call',
    onCall: (name: string) => `On call now: ${name}`,
    nobodyOnCall: 'Nobody is on call now. In danger, use an emergency number.',
    away: 'away now',
    office: 'Office telephone',
    lines: 'Emergency and help numbers',
    peer: {
      title: 'As a peer supporter',
      lead: 'You listen and you link. You need not carry what is heavy on your own: there are workers for that.',
      links: {
        observe: 'Write down what you saw',
        report: 'Report what happened',
        where: 'Find where to get help',
        calm: 'Breathing exercise',
      },
      may: {
        listen: 'Keep somebody company and listen, without pressing them to tell.',
        bring: 'Take a friend to a worker, a school counsellor or an adult they trust.',
        report: 'Fill in an observation sheet or report what happened.',
        lead: 'Help to lead a lesson or a campaign together with an educator.',
      },
      must: {
        handOver:
          'Hand over the same day when somebody is hurt, wishes to die or is not safe. Do not promise to keep it secret.',
        alsoHandOver:
          'Hand over as well after three times without anything getting better, or when you feel uneasy yourself.',
        supervision: 'Come to the weekly group meeting with the supervisor.',
        never: 'Do not counsel, test or investigate. Do not meet the one who is reported.',
      },
    },
    press: {
      title: 'As press officer',
      lead: 'Ask the data officer for figures for the press. Files and reports are not open from here, whoever asks.',
      links: {
        where: 'Where to get help, to quote',
        help: 'Help numbers, to quote',
        rights: "Children's rights",
        about: 'About this service',
      },
      may: {
        figures: 'Use figures the data officer has counted, with small numbers hidden.',
        explain: 'Explain how to report and what rights a child has.',
        numbers: 'Name a help number in every release.',
      },
      must: {
        identity:
          'Do not give a name, face, school, village or feature of a child, whether harmed, witness or reported.',
        method: 'Do not give a method or a place of suicide.',
        review:
          'A release about one event is reviewed by a clinical worker first and then approved by the head of unit.',
      },
    },
    data_officer: {
      title: 'As data officer',
      lead: 'You count without reading files.',
      links: {
        recap: 'Recap',
        mapping: 'Mapping of codes',
        institutions: 'Institutions',
      },
      may: {
        recap: 'Make and download recaps for the periodic reports.',
        institutions: 'Keep the list of schools, madrasahs and pesantren.',
        press: 'Give the press officer figures from the recap.',
      },
      must: {
        hidden: 'Leave hidden numbers hidden; do not work them out by subtracting another recap.',
        join: 'Do not join the recap with a list of names.',
        note: 'Name the period and the note below the table whenever a figure is used.',
      },
    },
  },
)
