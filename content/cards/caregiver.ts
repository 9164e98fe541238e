import { both } from '../scenes/scene.ts'
import { banded, card } from './card.ts'
import type { PsychoCard } from './card.ts'

/** One text for every age: caregivers are read to as adults. */
const adult = (text: string) => banded(text, text, text)

/** For parents and other caregivers who are no source of harm (practice.md §13, B13). */
export const caregiverCards: readonly PsychoCard[] = [
  card({
    code: 'caregiverListen',
    theme: 'caregiver',
    title: both('Mendengarkan anak', 'Listening to the child'),
    text: {
      id: adult(
        'Tenangkan diri, lalu dengarkan tanpa memotong. Katakan: “Ayah/Ibu percaya. Terima kasih sudah cerita. Ini bukan salahmu.” Jangan bertanya “mengapa kamu diam saja”.',
      ),
      en: adult(
        'Calm yourself, then listen without interrupting. Say: “I believe you. Thank you for telling me. It is not your fault.” Do not ask “why did you keep quiet”.',
      ),
    },
    tryThis: {
      id: adult('Sepuluh menit sehari bersama anak, ia yang memilih kegiatannya.'),
      en: adult('Ten minutes a day together; the child chooses what to do.'),
    },
  }),
  card({
    code: 'caregiverAct',
    theme: 'caregiver',
    title: both('Bertindak bersama, bukan sendirian', 'Acting together, not alone'),
    text: {
      id: adult(
        'Jangan menemui orang tua anak lain sendirian dan jangan mengunggahnya. Hubungi sekolah dan petugas, minta dicatat, dan minta kabar. Tanyakan dulu kepada anak apa yang ia inginkan.',
      ),
      en: adult(
        'Do not confront the other parents alone and do not post about it. Contact the school and the worker, ask that it is recorded, and ask for news. First ask the child what they want.',
      ),
    },
    tryThis: {
      id: adult('Tulis tiga hal: kejadian, tanggal, siapa yang sudah diberi tahu.'),
      en: adult('Write three things: what happened, when, who was told.'),
    },
  }),
  card({
    code: 'caregiverPraise',
    theme: 'caregiver',
    title: both('Memuji usaha', 'Praising the attempt'),
    text: {
      id: adult(
        'Pujilah usaha, bukan hasil: “Kamu mencoba walau takut.” Jangan membandingkan, jangan memaksa, jangan menjanjikan hadiah supaya ia bercerita.',
      ),
      en: adult(
        'Praise the attempt, not the result: “You tried though you were afraid.” Do not compare, do not press, and promise no reward for telling.',
      ),
    },
    tryThis: { id: adult('Satu pujian yang jelas hari ini.'), en: adult('One clear praise today.') },
  }),
  card({
    code: 'caregiverSelf',
    theme: 'caregiver',
    title: both('Merawat diri Anda', 'Looking after yourself'),
    text: {
      id: adult(
        'Melihat anak disakiti itu berat. Marah dan merasa bersalah itu wajar. Anda juga boleh didengarkan.',
      ),
      en: adult('Seeing your child hurt is hard. Anger and guilt are normal. You may be heard as well.'),
    },
    tryThis: null,
  }),
]
