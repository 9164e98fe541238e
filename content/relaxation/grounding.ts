import { both } from '../scenes/scene.ts'
import { guide, step } from './guide.ts'

/** Five, four, three, two, one: back to here and now. Whoever does not see or hear uses another sense. */
export const groundingGuide = guide({
  code: 'grounding',
  path: 'lima-indra',
  title: both('Lima indra', 'Five senses'),
  about: both(
    'Untuk saat pikiran berlari atau rasanya jauh dari sini.',
    'For when thoughts race or you feel far away.',
  ),
  before: [
    both(
      'Taruh kedua kaki di lantai. Kamu ada di sini, sekarang.',
      'Put both feet on the floor. You are here, now.',
    ),
    both(
      'Tidak bisa melihat, mendengar, atau mencium? Pakai indra lain.',
      'Cannot see, hear or smell? Use another sense.',
    ),
  ],
  steps: [
    step(
      25,
      'Lima hal yang bisa kamu lihat. Sebutkan pelan, atau dalam hati.',
      'Five things you can see. Name them softly, or in your mind.',
    ),
    step(
      25,
      'Empat hal yang bisa kamu sentuh. Kasar? Halus? Dingin?',
      'Four things you can touch. Rough? Smooth? Cool?',
    ),
    step(20, 'Tiga suara yang bisa kamu dengar, dekat atau jauh.', 'Three sounds you can hear, near or far.'),
    step(
      15,
      'Dua bau yang bisa kamu cium, atau yang kamu suka.',
      'Two things you can smell, or like the smell of.',
    ),
    step(
      15,
      'Satu rasa di mulutmu. Boleh minum seteguk air.',
      'One taste in your mouth. A sip of water is fine.',
    ),
    step(
      15,
      'Sebutkan hari ini hari apa, dan kamu sedang di mana.',
      'Say what day it is, and where you are.',
    ),
  ],
  rounds: 1,
  after: both(
    'Selesai. Kalau masih jauh, mulai lagi dari lima.',
    'Done. If you still feel far away, begin again at five.',
  ),
  instead: both(
    'Kalau tempatmu sekarang tidak aman, pergi dulu ke tempat yang ada orang dewasa.',
    'If the place you are in is not safe, first go to where an adult is.',
  ),
})
