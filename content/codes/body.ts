import { codeList, type CodeOf } from './code.ts'

/**
 * Areas a person may point at on the body map. Left and right are the person's own. The private areas
 * are one code on each side and ask nothing more: the conversation goes to a trained person.
 */
export const bodyAreas = codeList(
  { code: 'front.head', id: 'Kepala', en: 'Head' },
  { code: 'front.face', id: 'Wajah', en: 'Face' },
  { code: 'front.mouth', id: 'Mulut dan bibir', en: 'Mouth and lips' },
  { code: 'front.neck', id: 'Leher', en: 'Neck' },
  { code: 'front.chest', id: 'Dada', en: 'Chest' },
  { code: 'front.belly', id: 'Perut', en: 'Belly' },
  { code: 'front.private', id: 'Bagian pribadi', en: 'Private parts' },
  { code: 'front.armRight', id: 'Lengan kanan', en: 'Right arm' },
  { code: 'front.armLeft', id: 'Lengan kiri', en: 'Left arm' },
  { code: 'front.handRight', id: 'Tangan kanan', en: 'Right hand' },
  { code: 'front.handLeft', id: 'Tangan kiri', en: 'Left hand' },
  {
    code: 'front.legRight',
    id: 'Tungkai kanan',
    en: 'Right leg',
    anak: { id: 'Kaki kanan bagian atas', en: 'Right leg' },
  },
  {
    code: 'front.legLeft',
    id: 'Tungkai kiri',
    en: 'Left leg',
    anak: { id: 'Kaki kiri bagian atas', en: 'Left leg' },
  },
  {
    code: 'front.footRight',
    id: 'Telapak dan jari kaki kanan',
    en: 'Right foot',
    anak: { id: 'Kaki kanan bagian bawah', en: 'Right foot' },
  },
  {
    code: 'front.footLeft',
    id: 'Telapak dan jari kaki kiri',
    en: 'Left foot',
    anak: { id: 'Kaki kiri bagian bawah', en: 'Left foot' },
  },
  { code: 'back.head', id: 'Belakang kepala', en: 'Back of the head' },
  { code: 'back.upper', id: 'Punggung atas', en: 'Upper back' },
  { code: 'back.lower', id: 'Pinggang', en: 'Lower back' },
  { code: 'back.private', id: 'Bokong', en: 'Bottom' },
  {
    code: 'back.legRight',
    id: 'Tungkai kanan bagian belakang',
    en: 'Back of the right leg',
    anak: { id: 'Belakang kaki kanan', en: 'Back of the right leg' },
  },
  {
    code: 'back.legLeft',
    id: 'Tungkai kiri bagian belakang',
    en: 'Back of the left leg',
    anak: { id: 'Belakang kaki kiri', en: 'Back of the left leg' },
  },
  { code: 'back.armRight', id: 'Lengan kanan dari belakang', en: 'Back of the right arm' },
  { code: 'back.armLeft', id: 'Lengan kiri dari belakang', en: 'Back of the left arm' },
)
export type BodyArea = CodeOf<typeof bodyAreas>

export const bodySigns = codeList(
  { code: 'pain', id: 'Nyeri', en: 'Pain', anak: { id: 'Sakit', en: 'It hurts' } },
  { code: 'bruise', id: 'Memar', en: 'Bruise' },
  { code: 'wound', id: 'Luka', en: 'Wound' },
  { code: 'swelling', id: 'Bengkak', en: 'Swelling' },
  { code: 'bleeding', id: 'Berdarah', en: 'Bleeding' },
  { code: 'other', id: 'Lainnya', en: 'Other', anak: { id: 'Lain', en: 'Something else' } },
)
export type BodySign = CodeOf<typeof bodySigns>
