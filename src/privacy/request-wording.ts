import { both } from '#src/platform/forms/wording.ts'

/** The questions of a request about one's own data, for each age. */
export const requestWording = {
  title: both('Permintaan tentang data', 'A request about data'),
  band: {
    label: both('Berapa umurmu?', 'How old are you?'),
    hint: both('Supaya kami menulis dengan kata-kata yang pas.', 'So that we write in words that fit.'),
  },
  kind: {
    label: both(
      { anak: 'Kamu mau minta apa?', remaja: 'Kamu mau minta apa?', dewasa: 'Apa yang Anda minta?' },
      {
        anak: 'What would you like to ask?',
        remaja: 'What would you like to ask?',
        dewasa: 'What do you ask for?',
      },
    ),
  },
  wrong: {
    label: both(
      {
        anak: 'Apa yang salah, dan benarnya bagaimana?',
        remaja: 'Apa yang salah, dan seharusnya bagaimana?',
        dewasa: 'Apa yang salah, dan seharusnya bagaimana?',
      },
      'What is wrong, and what should it be?',
    ),
    hint: both(
      'Tulisan lama tetap tersimpan sebagai riwayat; yang dipakai selanjutnya yang benar.',
      'The old text stays as history; from then on the right one is used.',
    ),
    ifMissing: both(
      'Tulis sedikit apa yang salah, supaya bisa dibetulkan.',
      'Write a little about what is wrong, so that it can be put right.',
    ),
  },
  words: {
    label: both(
      {
        anak: 'Mau cerita lebih banyak tentang permintaanmu?',
        remaja: 'Ada yang mau kamu jelaskan?',
        dewasa: 'Ada yang ingin Anda jelaskan?',
      },
      'Would you like to explain more?',
    ),
    hint: both(
      'Boleh dikosongkan. Kamu tidak perlu memberi alasan.',
      'You may leave this empty. You need not give a reason.',
    ),
  },
  askedBy: {
    label: both(
      {
        anak: 'Ini tentang siapa?',
        remaja: 'Data siapa yang kamu maksud?',
        dewasa: 'Data siapa yang Anda maksud?',
      },
      'Whose data is it about?',
    ),
  },
  represents: {
    label: both(
      'Siapa dia bagimu, dan apa yang membuatmu boleh meminta untuknya?',
      'Who are they to you, and what entitles you to ask for them?',
    ),
    hint: both(
      'Misalnya orang tua, wali, atau pemegang kuasa. Petugas akan menanyakan buktinya, bukan sekarang.',
      'A parent, guardian or proxy, for instance. A worker will ask for proof, not now.',
    ),
  },
  whoTitle: both('Supaya kami menemukan datanya', 'So that we find the data'),
  whoHint: both(
    'Semua boleh dikosongkan. Petugas bisa menanyakannya nanti dengan cara yang aman.',
    'All of this may be left empty. A worker can ask later in a safe way.',
  ),
  record: {
    label: both('Nomor laporan atau berkas, kalau tahu', 'Number of the report or file, if you know it'),
  },
  name: { label: both('Nama', 'Name') },
  contactTitle: both('Bagaimana kami boleh menghubungimu?', 'How may we reach you?'),
  contactHint: both(
    'Jawaban selalu menunggu di halaman ini. Isi bagian ini hanya kalau kamu juga mau dihubungi dan itu aman.',
    'The answer always waits on this page. Fill this in only if you also want to be reached, and it is safe.',
  ),
  contactRules: { label: both('Yang perlu kami jaga', 'What we must mind') },
  contactNumber: { label: both('Nomor telepon', 'Telephone number') },
  contactNote: {
    label: both(
      'Pesan lain: kapan, lewat siapa, siapa yang tidak boleh tahu',
      'Anything else: when, through whom, who must not know',
    ),
  },
} as const
