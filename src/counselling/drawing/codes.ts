import { codeList, type CodeOf } from '#content/codes/code.ts'

/** What may be drawn: neutral, offered and never ordered (practice.md §14). */
export const themes = codeList(
  { code: 'free', id: 'Apa saja', en: 'Anything' },
  { code: 'safe_place', id: 'Tempat yang terasa aman', en: 'A place that feels safe' },
  { code: 'a_day', id: 'Satu hari di sekolah', en: 'A day at school' },
  { code: 'on_my_mind', id: 'Yang ada di pikiranku', en: 'What is on my mind' },
  { code: 'what_happened', id: 'Yang terjadi, kalau mau', en: 'What happened, if they like' },
  { code: 'people', id: 'Orang-orang di sekitarku', en: 'People around me' },
)
export type Theme = CodeOf<typeof themes>

export const sheets = codeList(
  { code: 'plain', id: 'Polos', en: 'Plain' },
  { code: 'lines', id: 'Bergaris', en: 'Lines' },
  { code: 'squares', id: 'Kotak-kotak', en: 'Squares' },
  { code: 'panels', id: 'Empat kotak cerita', en: 'Four story panels' },
)
export type Sheet = CodeOf<typeof sheets>

export const meansOf = codeList(
  { code: 'screen', id: 'Di layar', en: 'On the screen' },
  { code: 'paper', id: 'Foto kertas', en: 'Photo of paper' },
  { code: 'words', id: 'Dengan kata', en: 'In words' },
)
export type Means = CodeOf<typeof meansOf>

/** Whom a child may show it to. Who leads sees what was drawn beside them in any case, until it is destroyed. */
export const audiences = codeList(
  { code: 'counsellor', id: 'Konselorku', en: 'My counsellor' },
  { code: 'team', id: 'Orang-orang yang membantuku di sini', en: 'The people who help me here' },
  // A permission: their place has keys of its own, so it is shown beside somebody and never sent.
  {
    code: 'guardian',
    id: 'Orang tua atau waliku, ditunjukkan oleh konselorku',
    en: 'My parent or guardian, shown by my counsellor',
  },
)
export type DrawingAudience = CodeOf<typeof audiences>

export const wishes = codeList(
  { code: 'keep', id: 'Simpan', en: 'Keep it' },
  { code: 'share', id: 'Tunjukkan kepada orang yang kupilih', en: 'Show it to people I choose' },
  { code: 'destroy', id: 'Hancurkan', en: 'Destroy it' },
)
export type Wish = CodeOf<typeof wishes>
