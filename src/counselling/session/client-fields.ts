import {
  both,
  choice,
  longText,
  scale,
  type ScaleField,
  type Text,
  type Wording,
} from '#src/platform/forms/index.ts'
import type { Quality } from '../rules/alliance.ts'

/** Five questions for the client after each session, one for each quality (C01-C34). Own items, not validated. */
const asked: Readonly<Record<Quality, Wording>> = {
  openness: both(
    {
      anak: 'Aku merasa aman di sini, mau bicara atau diam.',
      remaja: 'Aku merasa aman di sini, mau bercerita atau diam.',
      dewasa: 'Saya merasa aman di sini, untuk bercerita ataupun diam.',
    },
    'I felt safe here, to talk or to be quiet.',
  ),
  empathy: both(
    {
      anak: 'Aku didengarkan.',
      remaja: 'Aku didengarkan dan dimengerti.',
      dewasa: 'Saya didengarkan dan dipahami.',
    },
    'I was heard and understood.',
  ),
  support: both(
    {
      anak: 'Aku dibantu untuk hal yang kubutuhkan.',
      remaja: 'Aku dibantu untuk hal yang memang kubutuhkan.',
      dewasa: 'Saya dibantu untuk hal yang memang saya butuhkan.',
    },
    'I got help with what I needed.',
  ),
  positiveness: both(
    {
      anak: 'Aku melihat hal baik di diriku.',
      remaja: 'Aku jadi melihat hal baik di diriku dan di depanku.',
      dewasa: 'Saya jadi melihat hal baik pada diri saya dan ke depan.',
    },
    'I could see something good in me and ahead of me.',
  ),
  equality: both(
    {
      anak: 'Aku ikut memilih.',
      remaja: 'Aku ikut memutuskan, dan dihargai apa adanya.',
      dewasa: 'Saya ikut memutuskan, dan dihargai apa adanya.',
    },
    'I had a say and was respected as I am.',
  ),
}
const about: Readonly<Record<Quality, Wording>> = {
  openness: both('Terbuka: ruangnya aman, tidak menghakimi', 'Open: a safe room without judging'),
  empathy: both(
    'Berempati: saya mendengarkan sejak menit pertama',
    'Empathic: I listened from the first minute',
  ),
  support: both('Mendukung: ada bantuan yang nyata', 'Supportive: there was real help'),
  positiveness: both('Positif: kekuatan dan harapan terlihat', 'Positive: strengths and hopes were seen'),
  equality: both('Setara: keputusan diambil bersama', 'Equal: decisions were taken together'),
}
const steps: readonly Text[] = [
  { anak: 'Tidak', remaja: 'Tidak sama sekali', dewasa: 'Tidak sama sekali' },
  { anak: 'Sedikit', remaja: 'Sedikit', dewasa: 'Sedikit' },
  { anak: 'Cukup', remaja: 'Cukup', dewasa: 'Cukup' },
  { anak: 'Iya', remaja: 'Ya', dewasa: 'Ya' },
  { anak: 'Iya sekali', remaja: 'Ya, sangat', dewasa: 'Ya, sangat' },
]
const stepsInEnglish = ['Not at all', 'A little', 'Somewhat', 'Yes', 'Very much']
/** What the five faces mean, saddest first. */
export const faceSteps: readonly Wording[] = steps.map((text, at) => both(text, stepsInEnglish[at] ?? ''))

const rating = (label: Wording, faces: boolean): ScaleField<false> =>
  scale({
    label,
    min: 1,
    max: 5,
    low: both('Tidak sama sekali', 'Not at all'),
    high: both('Ya, sangat', 'Very much'),
    ...(faces ? { steps: faceSteps, faces: 'highIsBest' as const } : {}),
    sealed: true,
  })

/** Room for whatever somebody wants to say of a session; more is asked to be shortened where it is typed. */
const longestWords = 5000

/** What the client answers on a screen handed over to them, or on paper. Faces up to eleven years. */
export const clientFields = (faces: boolean) => ({
  clientOpenness: rating(asked.openness, faces),
  clientEmpathy: rating(asked.empathy, faces),
  clientSupport: rating(asked.support, faces),
  clientPositiveness: rating(asked.positiveness, faces),
  clientEquality: rating(asked.equality, faces),
  anyWrong: choice({
    label: both(
      {
        anak: 'Ada yang tidak enak tadi?',
        remaja: 'Ada yang salah atau tidak enak tadi?',
        dewasa: 'Adakah yang salah atau tidak berkenan tadi?',
      },
      'Was anything wrong?',
    ),
    options: [
      { code: 'no', id: 'Tidak ada', en: 'No' },
      { code: 'yes', id: 'Ada', en: 'Yes' },
    ],
    sealed: true,
  }),
  wrong: longText({
    label: both(
      { anak: 'Apa yang tidak enak?', remaja: 'Ceritakan, kalau mau', dewasa: 'Ceritakan, bila berkenan' },
      'Say more, if you like',
    ),
    maxLength: longestWords,
  }),
  goOn: choice({
    label: both(
      { anak: 'Mau ketemu lagi?', remaja: 'Mau lanjut seperti ini?', dewasa: 'Ingin melanjutkan?' },
      'Do you want to go on like this?',
    ),
    options: [
      { code: 'yes', id: 'Mau', en: 'Yes' },
      { code: 'unsure', id: 'Belum tahu', en: 'Not sure' },
      { code: 'no', id: 'Tidak dulu', en: 'Not for now' },
    ],
    sealed: true,
  }),
})

const asClient = clientFields(false)
/** The same of a caregiver, in their own name: what they felt says nothing about the child. */
export const carerFields = {
  carerOpenness: asClient.clientOpenness,
  carerEmpathy: asClient.clientEmpathy,
  carerSupport: asClient.clientSupport,
  carerPositiveness: asClient.clientPositiveness,
  carerEquality: asClient.clientEquality,
  carerAnyWrong: asClient.anyWrong,
  carerWrong: asClient.wrong,
  carerGoOn: asClient.goOn,
}

/** How the counsellor sees the same five. */
export const ownFields = {
  ownOpenness: rating(about.openness, false),
  ownEmpathy: rating(about.empathy, false),
  ownSupport: rating(about.support, false),
  ownPositiveness: rating(about.positiveness, false),
  ownEquality: rating(about.equality, false),
}

type Named = Readonly<{
  openness: 'Openness'
  empathy: 'Empathy'
  support: 'Support'
  positiveness: 'Positiveness'
  equality: 'Equality'
}>
const named: Named = {
  openness: 'Openness',
  empathy: 'Empathy',
  support: 'Support',
  positiveness: 'Positiveness',
  equality: 'Equality',
}
/** The field in which one of the five lies. */
export function fieldOfQuality<W extends 'client' | 'carer' | 'own', Q extends Quality>(
  whose: W,
  quality: Q,
) {
  return `${whose}${named[quality]}` as const
}
