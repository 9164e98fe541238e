import { both } from '../scenes/scene.ts'
import { guide, step } from './guide.ts'

/** Tighten and let go, part by part; the breath is never held. */
export const muscleGuide = guide({
  code: 'muscle',
  path: 'otot',
  title: both('Lemaskan otot', 'Loosen the muscles'),
  about: both('Untuk badan yang tegang atau susah tidur.', 'For a tense body or a night without sleep.'),
  before: [
    both(
      'Duduk atau berbaring. Kencangkan sedikit saja, jangan sampai sakit.',
      'Sit or lie down. Tighten just a little, never so that it hurts.',
    ),
    both(
      'Bagian yang sakit atau luka, lewati. Tetaplah bernapas.',
      'Skip any part that is sore or hurt. Keep breathing.',
    ),
  ],
  steps: [
    step(5, 'Kepalkan tangan, seperti memeras kain basah.', 'Make fists, as if wringing a wet cloth.'),
    step(10, 'Buka tangan. Biarkan airnya menetes habis.', 'Open your hands. Let the last drops fall.'),
    step(
      5,
      'Tekuk lengan, seperti menggendong sekarung beras.',
      'Bend your arms, as if carrying a sack of rice.',
    ),
    step(
      10,
      'Turunkan karungnya. Lengan berat dan lemas.',
      'Put the sack down. Your arms are heavy and loose.',
    ),
    step(
      5,
      'Angkat bahu ke telinga, seperti kura-kura masuk rumahnya.',
      'Lift your shoulders to your ears, like a turtle going into its shell.',
    ),
    step(
      10,
      'Turunkan bahu. Kura-kura keluar dan melihat matahari.',
      'Drop your shoulders. The turtle comes out to see the sun.',
    ),
    step(5, 'Kerutkan wajah, seperti mencicipi jeruk nipis.', 'Scrunch your face, as if tasting a lime.'),
    step(10, 'Lepaskan. Dahi rata, rahang lemas.', 'Let go. A smooth forehead, a loose jaw.'),
    step(5, 'Kencangkan perut, seperti kulit gendang.', 'Tighten your tummy like the skin of a drum.'),
    step(10, 'Lepaskan. Perut naik dan turun sendiri.', 'Let go. It rises and falls by itself.'),
    step(
      5,
      'Tekan telapak kaki ke lantai, seperti menginjak pasir pantai.',
      'Press your feet down, as if into beach sand.',
    ),
    step(
      10,
      'Lepaskan. Ombak datang, pasirnya rata lagi.',
      'Let go. A wave comes and the sand is smooth again.',
    ),
    step(15, 'Rasakan seluruh badan: hangat, berat, tenang.', 'Feel the whole body: warm, heavy, calm.'),
  ],
  rounds: 1,
  after: both(
    'Selesai. Gerakkan jari tangan dan kaki pelan-pelan sebelum berdiri.',
    'Done. Wiggle your fingers and toes before you stand up.',
  ),
  instead: both(
    'Kalau badanmu sakit, atau memperhatikan badan terasa tidak enak, pakai lima indra.',
    'If your body hurts or attending to it feels bad, use the five senses.',
  ),
})
