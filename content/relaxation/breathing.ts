import { both } from '../scenes/scene.ts'
import { guide, step } from './guide.ts'

/** In for four, out for six, never held: the same breath as the leaf (content/breathing.ts). */
export const breathingGuide = guide({
  code: 'breathing',
  path: 'napas',
  title: both('Napas pelan', 'Slow breathing'),
  about: both('Untuk dada yang sesak atau jantung yang cepat.', 'For a tight chest or a fast heart.'),
  before: [
    both(
      'Duduk atau berbaring. Taruh satu tangan di perut kalau mau.',
      'Sit or lie down. Put a hand on your tummy if you like.',
    ),
    both('Mata boleh terbuka atau tertutup.', 'Eyes may be open or closed.'),
  ],
  steps: [
    step(
      4,
      'Tarik napas pelan lewat hidung. Perut naik.',
      'Breathe in slowly through the nose. The tummy rises.',
    ),
    step(
      6,
      'Lepaskan pelan lewat mulut, seperti meniup bubur panas.',
      'Let it out slowly through the mouth, as if blowing on hot porridge.',
    ),
  ],
  rounds: 12,
  after: both(
    'Selesai. Sadari: bahumu, perutmu, kakimu. Boleh ulangi atau berhenti di sini.',
    'Done. Notice your shoulders, tummy and feet. Go again or stop here.',
  ),
  instead: both(
    'Kalau memperhatikan napas membuatmu tambah gelisah, pakai lima indra.',
    'If watching your breath makes you more uneasy, use the five senses.',
  ),
})
