import { both } from '../scenes/scene.ts'
import { guide, step } from './guide.ts'

/** A place in one's own mind. Nothing is typed, drawn or kept. */
export const safePlaceGuide = guide({
  code: 'safe_place',
  path: 'tempat-aman',
  title: both('Tempat aman', 'A safe place'),
  about: both(
    'Untuk beristirahat sebentar di dalam pikiranmu sendiri.',
    'For a short rest inside your own mind.',
  ),
  before: [
    both(
      'Boleh tempat nyata atau karanganmu: pohon, dangau, kamar, awan.',
      'A real place or one you make up: a tree, a hut, a room, a cloud.',
    ),
    both(
      'Kamu yang menentukan siapa yang boleh ada di sana. Boleh tidak ada siapa-siapa.',
      'You decide who may be there. It may be nobody.',
    ),
  ],
  steps: [
    step(20, 'Pilih satu tempat yang terasa aman.', 'Choose a place that feels safe.'),
    step(
      20,
      'Lihat sekelilingmu. Apa warnanya? Seberapa terang?',
      'Look around. What colours? How bright is it?',
    ),
    step(20, 'Dengarkan. Angin, ombak, jangkrik, atau sunyi?', 'Listen. Wind, waves, crickets, or quiet?'),
    step(
      20,
      'Rasakan udaranya. Hangat atau sejuk? Apa yang ada di bawah kakimu?',
      'Feel the air. Warm or cool? What is under your feet?',
    ),
    step(
      20,
      'Ada yang membuatmu nyaman di sana: selimut, kucing, bantal, lagu.',
      'Something there comforts you: a blanket, a cat, a pillow, a song.',
    ),
    step(
      20,
      'Beri nama tempat itu. Nama pendek, hanya untukmu.',
      'Give it a name. A short one, only for you.',
    ),
    step(
      20,
      'Tarik napas, dan ingat namanya. Kamu bisa kembali kapan saja.',
      'Take a breath and remember the name. You can come back any time.',
    ),
  ],
  rounds: 1,
  after: both(
    'Selesai. Lihat lagi ruangan di sekitarmu, dan gerakkan jari-jarimu.',
    'Done. Look at the room around you and move your fingers.',
  ),
  instead: both(
    'Kalau yang muncul malah tidak enak, buka mata, dan pakai lima indra.',
    'If something unpleasant comes up, open your eyes and use the five senses.',
  ),
})
