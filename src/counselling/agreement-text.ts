import { createHash } from 'node:crypto'
import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import type { AgreementKind } from './agreement.store.ts'

/** The wording agreements are made from. A change of it is a new version, which shows in every text made from it. */
export const agreementTextVersion = '2026-11'

export type AgreementSubject = Readonly<{
  kind: AgreementKind
  lang: Lang
  band: AgeBand
  clientName: string
  counsellorName: string
  /** Goals in the client's words, or what will be done together. */
  lines: readonly string[]
  stopSignal?: string | undefined
  /** At a workplace: whoever employs the client learns nothing (A46). */
  employerBlind?: boolean | undefined
  reviewOn: string | null
}>

/** The text as it is read out and signed: plain, short, with the right to stop in it (B19, U12, practice.md §3). */
export function agreementText(subject: AgreementSubject): readonly string[] {
  return subject.lang === 'en' ? english(subject) : indonesian(subject)
}

function indonesian(one: AgreementSubject): string[] {
  const aku = one.band === 'dewasa' ? 'Saya' : 'Aku'
  const own = one.band === 'dewasa' ? 'saya' : 'aku'
  const about =
    one.kind === 'goals'
      ? `Ini tujuan ${own}, dengan kata-kata ${own} sendiri:`
      : `Ini yang akan kami latih bersama:`
  return [
    `Kesepakatan antara ${one.clientName} dan ${one.counsellorName}.`,
    about,
    ...one.lines.map((line, at) => `${at + 1}. ${line}`),
    `Bagian ${own}: datang bila bisa, mencoba, dan mengatakan bila terasa terlalu berat.`,
    `Bagian ${one.counsellorName}: mendengarkan, menjelaskan, tidak memaksa, dan menjaga rahasia sampai batas yang sudah dijelaskan.`,
    ...(one.employerBlind
      ? [
          `Pemberi kerja ${own} tidak mengetahui apa pun dari sini, juga tidak bahwa ${own} datang, kecuali ${own} sendiri mengizinkannya secara tertulis.`,
        ]
      : []),
    ...(one.stopSignal ? [`Tanda berhenti kita: ${one.stopSignal}.`] : []),
    `${aku} boleh berhenti atau istirahat kapan saja, tanpa hukuman dan tanpa kehilangan bantuan lain.`,
    ...(one.reviewOn ? [`Kesepakatan ini kita lihat lagi pada ${one.reviewOn}.`] : []),
    'Ini janji untuk saling membantu, bukan perjanjian hukum.',
  ]
}

function english(one: AgreementSubject): string[] {
  return [
    `An agreement between ${one.clientName} and ${one.counsellorName}.`,
    one.kind === 'goals' ? 'These are my goals, in my own words:' : 'This is what we will practise together:',
    ...one.lines.map((line, at) => `${at + 1}. ${line}`),
    'My part: to come when I can, to try, and to say when it is too heavy.',
    `${one.counsellorName}’s part: to listen, to explain, never to force, and to keep what I say within the limits that were explained.`,
    ...(one.employerBlind
      ? ['My employer learns nothing from here, not even that I came, unless I myself allow it in writing.']
      : []),
    ...(one.stopSignal ? [`Our stop signal: ${one.stopSignal}.`] : []),
    'I may stop or rest at any time, with no penalty and without losing other help.',
    ...(one.reviewOn ? [`We look at this agreement again on ${one.reviewOn}.`] : []),
    'This is a promise to help each other, not a legal contract.',
  ]
}

/** 32 bytes that change when a single letter of the text does. */
export function agreementHash(paragraphs: readonly string[], version: number): Buffer {
  return createHash('sha256')
    .update(`naungan agreement v1\n${version}\n${paragraphs.join('\n')}`, 'utf8')
    .digest()
}
/** As people compare it aloud: four groups of four. */
export function hashText(hash: Uint8Array): string {
  const hex = Buffer.from(hash).toString('hex').slice(0, 16)
  return hex.match(/.{4}/g)?.join(' ') ?? hex
}
