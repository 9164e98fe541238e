import type { Both } from '#src/platform/i18n/catalogue.ts'

/** Words that blame, label, doubt or assume, and what could be written instead. */
export type HarshWord = Readonly<{
  words: readonly string[]
  kind: 'blames' | 'labels' | 'doubts' | 'assumes'
  suggest: Both
}>

/** Our own list, for notes in Indonesian with a few English ones; belum diverifikasi. */
export const harshWords: readonly HarshWord[] = [
  {
    words: ['cari perhatian', 'caper', 'cari-cari perhatian', 'attention[- ]seeking'],
    kind: 'blames',
    suggest: {
      id: 'Tulis yang dilakukan dan kapan, misalnya “memanggil guru tiga kali”. Ia mungkin sedang minta tolong.',
      en: 'Write what was done and when, such as “called the teacher three times”. It may be a call for help.',
    },
  },
  {
    words: [
      'memancing',
      'mengundang',
      'memprovokasi',
      'gara-gara dia sendiri',
      'salahnya sendiri',
      'salah sendiri',
      'provoked it',
      'asked for it',
    ],
    kind: 'blames',
    suggest: {
      id: 'Tulis urutan kejadian tanpa sebab-akibat. Yang bertanggung jawab atas kekerasan adalah yang melakukannya.',
      en: 'Write what happened in order, without causes. Those who hurt are responsible for hurting.',
    },
  },
  {
    words: [
      'terlalu sensitif',
      'baperan',
      'lebay',
      'berlebihan',
      'dibesar-besarkan',
      'melebih-lebihkan',
      'too sensitive',
      'overreacting',
      'exaggerates',
    ],
    kind: 'blames',
    suggest: {
      id: 'Tulis perasaannya dengan kata-katanya, misalnya “ia bilang malu sampai gemetar”.',
      en: 'Write the feeling in the person’s words, such as “said she shook with shame”.',
    },
  },
  {
    words: [
      'hanya bercanda',
      'cuma bercanda',
      'sekadar bercanda',
      'kenakalan biasa',
      'namanya juga anak-anak',
      'just a joke',
      'boys will be boys',
    ],
    kind: 'assumes',
    suggest: {
      id: 'Tulis siapa yang menyebutnya bercanda, dan bagaimana rasanya bagi anak ini.',
      en: 'Write who called it a joke, and how it felt to this child.',
    },
  },
  {
    words: ['mengaku', 'pengakuan korban', 'katanya sih', 'claims', 'alleges'],
    kind: 'doubts',
    suggest: {
      id: 'Pakai “menceritakan” atau “mengatakan”. Kata itu tidak meragukan dan tidak memastikan.',
      en: 'Use “told” or “said”. It neither doubts nor confirms.',
    },
  },
  {
    words: [
      'berbohong',
      'pembohong',
      'mengada-ada',
      'mengarang cerita',
      'manipulatif',
      'lying',
      'liar',
      'manipulative',
    ],
    kind: 'doubts',
    suggest: {
      id: 'Tulis kedua hal yang berbeda, apa adanya. Cerita yang berubah sering terjadi setelah rasa takut.',
      en: 'Write the two differing statements as they are. Accounts often change after fear.',
    },
  },
  {
    words: ['pelaku bully', 'si pelaku', 'tukang bully', 'pembuli', 'bully', 'perpetrator'],
    kind: 'labels',
    suggest: {
      id: 'Tulis “anak yang dilaporkan”, lalu perbuatannya.',
      en: 'Write “the reported child”, then the act.',
    },
  },
  {
    words: ['anak nakal', 'anak bermasalah', 'anak bandel', 'trouble ?maker', 'problem child'],
    kind: 'labels',
    suggest: {
      id: 'Tulis perbuatannya, di mana, dan seberapa sering.',
      en: 'Write the act, where, and how often.',
    },
  },
  {
    words: ['broken home', 'keluarga berantakan', 'keluarga tidak benar'],
    kind: 'labels',
    suggest: {
      id: 'Tulis dengan siapa ia tinggal dan siapa yang merawatnya.',
      en: 'Write who the child lives with and who cares for them.',
    },
  },
  {
    words: ['cacat', 'idiot', 'autis', 'gila', 'tidak normal', 'abnormal', 'retarded', 'crazy'],
    kind: 'labels',
    suggest: {
      id: 'Tulis kebutuhannya, misalnya “mendengar lebih baik dengan telinga kiri”. Diagnosis hanya dari yang berwenang.',
      en: 'Write the need, such as “hears better with the left ear”. A diagnosis comes only from those qualified.',
    },
  },
  {
    words: [
      'malas',
      'pemalas',
      'tidak kooperatif',
      'susah diatur',
      'keras kepala',
      'uncooperative',
      'lazy',
      'stubborn',
      'non[- ]?compliant',
    ],
    kind: 'blames',
    suggest: {
      id: 'Tulis yang terlihat, misalnya “belum mau menjawab hari ini”. Diam juga cara menjawab.',
      en: 'Write what was seen, such as “did not want to answer today”. Silence is an answer too.',
    },
  },
  {
    words: ['lemah', 'cengeng', 'penakut', 'pengecut', 'weak', 'coward', 'crybaby'],
    kind: 'labels',
    suggest: {
      id: 'Tulis yang dirasakan dan yang sudah dicoba. Bertahan sejauh ini butuh kekuatan.',
      en: 'Write what was felt and what was tried. Coming this far took strength.',
    },
  },
  {
    words: ['kurang iman', 'kurang ibadah', 'kurang bersyukur', 'takdir', 'lack of faith'],
    kind: 'blames',
    suggest: {
      id: 'Tulis apa arti imannya bagi dia sendiri, kalau ia menceritakannya.',
      en: 'Write what faith means to the person, if they spoke of it.',
    },
  },
  {
    words: ['keperempuanan', 'kebanci-bancian', 'banci', 'bencong', 'kurang jantan', 'sissy', 'effeminate'],
    kind: 'labels',
    suggest: {
      id: 'Tulis ejekan yang dipakai orang lain dalam tanda kutip. Jangan menilai cara seseorang membawa diri.',
      en: 'Put the insult others used in quotation marks. Do not judge how somebody carries themselves.',
    },
  },
  {
    words: ['orang miskin', 'kampungan', 'tidak berpendidikan', 'suku itu', 'orang sana memang'],
    kind: 'assumes',
    suggest: {
      id: 'Tulis keadaan yang menghalangi, misalnya “ongkos ke sekolah belum ada”.',
      en: 'Write the obstacle, such as “no fare to school”.',
    },
  },
  {
    words: [
      'seharusnya ia',
      'seharusnya dia',
      'harusnya melawan',
      'kenapa tidak melawan',
      'kenapa diam saja',
      'should have fought back',
      "why did(?:n’t|n't| not) (?:he|she|they)",
    ],
    kind: 'blames',
    suggest: {
      id: 'Tulis yang ia lakukan untuk melindungi diri. Diam dan pergi juga cara melindungi diri.',
      en: 'Write what they did to protect themselves. Keeping still and leaving protect too.',
    },
  },
  {
    words: [
      'sudah sembuh',
      'sembuh total',
      'trauma selamanya',
      'rusak mentalnya',
      'hancur masa depannya',
      'fully cured',
      'damaged',
    ],
    kind: 'assumes',
    suggest: {
      id: 'Tulis perubahan yang terlihat dan menurut siapa.',
      en: 'Write the change that was seen, and according to whom.',
    },
  },
]
