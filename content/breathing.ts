import type { Banded } from '#src/platform/i18n/catalogue.ts'

/** One step of a calming exercise; `seconds` is how long the circle grows, rests or shrinks. */
export type BreathingStep = {
  readonly move: 'in' | 'hold' | 'out'
  readonly seconds: number
  readonly id: Banded
  readonly en: Banded
}

export type Breathing = {
  readonly code: string
  readonly id: Banded
  readonly en: Banded
  readonly rounds: number
  readonly steps: readonly BreathingStep[]
}

const breatheIn = {
  id: plain('Tarik napas pelan lewat hidung'),
  en: plain('Breathe in slowly through your nose'),
}
const breatheOut = {
  id: plain('Embuskan pelan lewat mulut'),
  en: plain('Breathe out slowly through your mouth'),
}

function plain(text: string): Banded {
  return { anak: text, remaja: text, dewasa: text }
}

/**
 * Two quiet exercises anyone may stop at any time. They count nothing and keep nothing. The out-breath is
 * never shorter than the in-breath, and no breath is held for long.
 */
export const breathings: readonly Breathing[] = [
  {
    code: 'leaf',
    id: {
      anak: 'Napas daun: daun naik, lalu turun pelan. Kamu boleh berhenti kapan saja.',
      remaja: 'Ikuti daun yang naik dan turun. Kalau pusing atau tidak nyaman, berhenti saja.',
      dewasa: 'Ikuti daun yang naik dan turun. Bila pusing atau tidak nyaman, hentikan.',
    },
    en: {
      anak: 'Leaf breath: the leaf goes up, then slowly down. You can stop at any time.',
      remaja: 'Follow the leaf up and down. If you feel dizzy or uneasy, just stop.',
      dewasa: 'Follow the leaf up and down. If you feel dizzy or uneasy, stop.',
    },
    rounds: 6,
    steps: [
      { move: 'in', seconds: 4, ...breatheIn },
      { move: 'out', seconds: 6, ...breatheOut },
    ],
  },
  {
    code: 'square',
    id: {
      anak: 'Napas kotak: naik, diam, turun, diam. Seperti menggambar kotak.',
      remaja: 'Gambar kotak dengan napasmu: naik, diam, turun, diam.',
      dewasa: 'Gambarlah kotak dengan napas: naik, diam, turun, diam.',
    },
    en: {
      anak: 'Box breath: up, still, down, still. Like drawing a box.',
      remaja: 'Draw a box with your breath: up, still, down, still.',
      dewasa: 'Draw a box with your breath: up, still, down, still.',
    },
    rounds: 5,
    steps: [
      { move: 'in', seconds: 4, ...breatheIn },
      { move: 'hold', seconds: 3, id: plain('Diam sebentar'), en: plain('Be still for a moment') },
      { move: 'out', seconds: 4, ...breatheOut },
      { move: 'hold', seconds: 3, id: plain('Diam sebentar'), en: plain('Be still for a moment') },
    ],
  },
]
