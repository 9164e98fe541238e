import type { Banded } from '#src/platform/i18n/catalogue.ts'

/** One step of a calming exercise; `seconds` is how long the circle grows or shrinks. */
export type BreathingStep = {
  readonly move: 'in' | 'out'
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
 * never shorter than the in-breath, and no breath is held: under ten years it must not be (practice.md §3).
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
    code: 'wave',
    id: {
      anak: 'Napas ombak: ombak datang, lalu pergi pelan-pelan. Tidak perlu menahan napas.',
      remaja: 'Bayangkan ombak: datang sebentar, pergi lebih lama. Tidak perlu menahan napas.',
      dewasa: 'Bayangkan ombak: datang sebentar, pergi lebih lama. Napas tidak perlu ditahan.',
    },
    en: {
      anak: 'Wave breath: a wave comes in, then goes out slowly. No need to hold your breath.',
      remaja: 'Think of a wave: in for a moment, out for longer. No need to hold your breath.',
      dewasa: 'Think of a wave: in for a moment, out for longer. There is no need to hold the breath.',
    },
    rounds: 6,
    steps: [
      { move: 'in', seconds: 3, ...breatheIn },
      { move: 'out', seconds: 5, ...breatheOut },
    ],
  },
]
