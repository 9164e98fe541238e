import { both, say, type Wording } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'

/** One thing that may weigh on a person: its name for the worker, and the question as it is said to the person. */
export type ImpactItem<C extends string = string> = Readonly<{ code: C; label: Wording; ask: Wording }>

type Said = readonly [anak: string, remaja: string, dewasa: string]

/** Both languages, each by the age of the one who is asked. */
export function item<const C extends string>(code: C, label: Wording, id: Said, en: Said): ImpactItem<C> {
  const banded = ([anak, remaja, dewasa]: Said) => ({ anak, remaja, dewasa })
  return { code, label, ask: both(banded(id), banded(en)) }
}

/** The name of an item as the worker reads it. */
export function labelOf(one: Pick<ImpactItem, 'label'>, lang: Lang): string {
  return say(one.label, { lang, band: 'dewasa' })
}

/** What the person or those around them noticed (J04). */
export const signItems = [
  item(
    'hardToOpen',
    both('Sulit terbuka', 'Hard to open up'),
    [
      'Apakah susah menceritakan isi hatimu?',
      'Apakah susah terbuka soal yang kamu rasakan?',
      'Apakah Anda sulit terbuka tentang yang Anda rasakan?',
    ],
    [
      'Is it hard to say what you feel inside?',
      'Is it hard to open up about how you feel?',
      'Do you find it hard to open up about how you feel?',
    ],
  ),
  item(
    'hardToTalk',
    both('Sulit bicara dengan orang lain', 'Hard to talk with others'),
    [
      'Apakah susah bicara dengan orang lain?',
      'Apakah susah bicara dengan orang lain?',
      'Apakah Anda sulit berbicara dengan orang lain?',
    ],
    [
      'Is it hard to talk with other people?',
      'Is it hard to talk with other people?',
      'Do you find it hard to talk with other people?',
    ],
  ),
  item(
    'avoidsSchool',
    both('Menghindari sekolah atau tempat kegiatan', 'Avoids school or places of activity'),
    [
      'Apakah kamu sering tidak mau ke sekolah?',
      'Apakah kamu menghindari sekolah?',
      'Apakah Anda menghindari sekolah, kampus, atau tempat kerja?',
    ],
    [
      'Do you often not want to go to school?',
      'Do you stay away from school?',
      'Do you stay away from school, campus or work?',
    ],
  ),
] as const

/** What it does to them: feelings, sleep and food (J05, J06). */
export const feelingItems = [
  item(
    'lowMood',
    both('Sedih atau murung', 'Sad or low'),
    [
      'Apakah kamu sering sedih?',
      'Apakah kamu sering sedih atau murung?',
      'Apakah Anda sering sedih atau murung?',
    ],
    ['Are you often sad?', 'Are you often sad or low?', 'Are you often sad or low?'],
  ),
  item(
    'worry',
    both('Cemas atau khawatir', 'Anxious or worried'),
    [
      'Apakah kamu sering takut atau khawatir?',
      'Apakah kamu sering cemas atau khawatir?',
      'Apakah Anda sering cemas atau khawatir?',
    ],
    [
      'Are you often scared or worried?',
      'Are you often anxious or worried?',
      'Are you often anxious or worried?',
    ],
  ),
  item(
    'confidence',
    both('Percaya diri turun', 'Less sure of themselves'),
    [
      'Apakah kamu merasa tidak bisa apa-apa?',
      'Apakah kamu jadi kurang percaya diri?',
      'Apakah rasa percaya diri Anda turun?',
    ],
    [
      'Do you feel you cannot do anything well?',
      'Have you become less sure of yourself?',
      'Have you become less sure of yourself?',
    ],
  ),
  item(
    'drive',
    both('Hilang semangat', 'Lost drive'),
    [
      'Apakah kamu malas bermain atau melakukan yang biasanya kamu suka?',
      'Apakah semangatmu hilang, juga untuk hal yang kamu suka?',
      'Apakah semangat Anda hilang, juga untuk hal yang disukai?',
    ],
    [
      'Do you no longer feel like playing or doing what you like?',
      'Have you lost the drive, even for things you like?',
      'Have you lost the drive, even for things you like?',
    ],
  ),
  item(
    'poorSleep',
    both('Sulit tidur', 'Poor sleep'),
    ['Apakah kamu susah tidur?', 'Apakah kamu susah tidur?', 'Apakah Anda sulit tidur?'],
    ['Is it hard to fall asleep?', 'Do you have trouble sleeping?', 'Do you have trouble sleeping?'],
  ),
  item(
    'nightmares',
    both('Mimpi buruk', 'Nightmares'),
    ['Apakah kamu bermimpi buruk?', 'Apakah kamu bermimpi buruk?', 'Apakah Anda bermimpi buruk?'],
    ['Do you have bad dreams?', 'Do you have nightmares?', 'Do you have nightmares?'],
  ),
  item(
    'eating',
    both('Makan berubah', 'Eating has changed'),
    [
      'Apakah makanmu jadi sedikit sekali, atau banyak sekali?',
      'Apakah makanmu berubah, jadi sedikit atau berlebihan?',
      'Apakah pola makan Anda berubah, kurang atau berlebihan?',
    ],
    [
      'Do you eat very little now, or very much?',
      'Has your eating changed, too little or too much?',
      'Has your eating changed, too little or too much?',
    ],
  ),
] as const

/** What it does to learning and to life with others (J05, J07). */
export const lifeItems = [
  item(
    'studyWill',
    both('Kemauan belajar turun', 'Less will to study'),
    [
      'Apakah kamu jadi tidak ingin belajar?',
      'Apakah kemauan belajarmu turun?',
      'Apakah kemauan belajar atau bekerja Anda turun?',
    ],
    [
      'Do you no longer want to learn?',
      'Do you feel less like studying?',
      'Do you feel less like studying or working?',
    ],
  ),
  item(
    'focus',
    both('Sulit memusatkan perhatian', 'Hard to concentrate'),
    [
      'Apakah susah memperhatikan pelajaran?',
      'Apakah kamu susah fokus?',
      'Apakah Anda sulit memusatkan perhatian?',
    ],
    ['Is it hard to pay attention in class?', 'Is it hard to focus?', 'Do you find it hard to concentrate?'],
  ),
  item(
    'schoolDanger',
    both('Sekolah terasa berbahaya', 'School feels dangerous'),
    [
      'Apakah sekolah membuatmu takut?',
      'Apakah sekolah terasa berbahaya bagimu?',
      'Apakah sekolah, kampus, atau tempat kerja terasa berbahaya?',
    ],
    [
      'Does school make you scared?',
      'Does school feel dangerous to you?',
      'Does school, campus or work feel dangerous?',
    ],
  ),
  item(
    'trust',
    both('Sulit percaya pada orang', 'Hard to trust people'),
    [
      'Apakah susah percaya pada orang lain?',
      'Apakah kamu susah percaya pada orang lain?',
      'Apakah Anda sulit percaya pada orang lain?',
    ],
    [
      'Is it hard to trust other people?',
      'Is it hard to trust other people?',
      'Do you find it hard to trust people?',
    ],
  ),
  item(
    'withdrawal',
    both('Menarik diri, lebih banyak sendiri', 'Withdraws, mostly alone'),
    [
      'Apakah kamu lebih sering sendirian?',
      'Apakah kamu menjauh dan lebih sering sendiri?',
      'Apakah Anda menarik diri dan lebih banyak sendiri?',
    ],
    [
      'Are you alone more often?',
      'Do you keep away and stay alone more?',
      'Do you withdraw and stay alone more?',
    ],
  ),
  item(
    'dropout',
    both('Terpikir berhenti sekolah', 'Thinks of leaving school'),
    [
      'Apakah kamu ingin berhenti sekolah?',
      'Apakah kamu terpikir berhenti sekolah?',
      'Apakah Anda terpikir berhenti sekolah, kuliah, atau bekerja?',
    ],
    [
      'Do you want to stop going to school?',
      'Have you thought of leaving school?',
      'Have you thought of leaving school, university or work?',
    ],
  ),
] as const

export const impactItems = [...signItems, ...feelingItems, ...lifeItems] as const
export type ImpactCode = (typeof impactItems)[number]['code']

export const thoughtsItem = item(
  'thoughts',
  both(
    'Pikiran ingin mati, tidak ada, atau menyakiti diri',
    'Thoughts of dying, not being here, or self-harm',
  ),
  [
    'Pernahkah kamu ingin tidak ada lagi, atau ingin menyakiti dirimu?',
    'Pernahkah terpikir lebih baik mati, atau menyakiti diri?',
    'Pernahkah terpikir lebih baik mati, atau menyakiti diri sendiri?',
  ],
  [
    'Have you ever wanted not to be here any more, or to hurt yourself?',
    'Have you thought you would be better off dead, or of hurting yourself?',
    'Have you thought you would be better off dead, or of hurting yourself?',
  ],
)
