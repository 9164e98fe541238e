import { rewardIdeas } from '#content/cards/rewards.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import {
  both,
  choice,
  choices,
  date,
  defineForm,
  group,
  longText,
  scale,
  shortText,
} from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { rationaleHint, tenScale } from './step-makers.ts'

/** Every struggle is named, the most pressing first; one of them is worked on, with a reason (B15, B16). */
export const focusForm = defineForm({
  id: 'sd.focus',
  version: 1,
  title: both('Masalah dan fokus', 'Struggles and focus'),
  fields: {
    problems: group({
      label: both(
        'Semua yang terasa berat, yang paling mendesak di atas',
        'All that is hard, the most pressing on top',
      ),
      item: both('Masalah', 'Struggle'),
      max: 12,
      fields: {
        what: shortText({ label: both('Apa', 'What'), required: true, maxLength: 200 }),
        weight: tenScale(
          both('Seberapa berat sekarang', 'How hard it is now'),
          both('tidak berat', 'not hard'),
          both('sangat berat', 'very hard'),
        ),
      },
    }),
    focus: shortText({
      label: both('Satu fokus yang dipilih klien', 'The one focus the client chose'),
      hint: both(
        'Dengan kata-kata klien. Fokus ini tampil di setiap latihan.',
        'In the client’s words. It is shown at every practice.',
      ),
      required: true,
      maxLength: 200,
    }),
    why: longText({
      label: both('Mengapa yang ini dulu', 'Why this one first'),
      required: true,
      maxLength: 1000,
    }),
  },
})

/** When what is worked on moves away from the focus, that is written down instead of happening silently. */
export const driftForm = defineForm({
  id: 'sd.drift',
  version: 1,
  title: both('Fokus bergeser', 'The focus has moved'),
  fields: {
    what: shortText({
      label: both('Yang dibahas sekarang', 'What is worked on now'),
      required: true,
      maxLength: 200,
    }),
    why: longText({ label: both('Mengapa bergeser', 'Why it moved'), required: true, maxLength: 1000 }),
    agreed: choice({
      label: both('Yang disepakati', 'What was agreed'),
      options: [
        { code: 'back', id: 'Kembali ke fokus semula', en: 'Back to the focus' },
        {
          code: 'change',
          id: 'Ganti fokus (isi ulang lembar fokus)',
          en: 'Change the focus (fill in its sheet again)',
        },
        { code: 'wait', id: 'Selesaikan ini dulu', en: 'Finish this first' },
      ],
      required: true,
    }),
  },
})

/** Why this, in words of their age, understood and said back; the stop signal; how much they want it (B17, B18). */
export const commitForm = defineForm({
  id: 'sd.commit',
  version: 1,
  title: both('Penjelasan dan tanda berhenti', 'Explanation and stop signal'),
  fields: {
    rationaleGiven: choice({
      label: both('Sudah dijelaskan sesuai umurnya', 'Explained in words of their age'),
      hint: rationaleHint('sd'),
      options: yesNoNotAsked,
      required: true,
    }),
    ownWords: longText({
      label: both('Klien menceritakannya kembali', 'The client says it back'),
      hint: both(
        'Dengan kata-kata, gambar, atau isyarat klien sendiri. Kalau belum jelas, jelaskan lagi dengan cara lain.',
        'In words, drawings or signs of their own. When it is not clear yet, explain it in another way.',
      ),
      maxLength: 1000,
    }),
    stopSignal: shortText({
      label: both('Tanda berhenti', 'Stop signal'),
      hint: both(
        'Kata, kartu, atau tangan terangkat. Selalu dituruti seketika.',
        'A word, a card or a raised hand. Always obeyed at once.',
      ),
      maxLength: 100,
    }),
    motivation: tenScale(
      both('Seberapa ingin mencoba', 'How much they want to try'),
      both('belum ingin', 'not yet'),
      both('ingin sekali', 'very much'),
    ),
  },
})

const ideas = (lang: Lang) => rewardIdeas.map((idea) => idea.text[lang].toLowerCase()).join('; ')

/** Small rewards chosen with the child: for trying, never for a low number and never for telling (B30). */
export const rewardsForm = defineForm({
  id: 'sd.rewards',
  version: 1,
  title: both('Daftar hadiah kecil', 'Small rewards'),
  fields: {
    rewards: group({
      label: both('Hadiah untuk mencoba', 'Rewards for trying'),
      hint: both(
        `Untuk keberanian mencoba. Bukan untuk angka rendah, bukan untuk bercerita. Misalnya: ${ideas('id')}.`,
        `For the courage to try. Not for a low number, not for telling something. Such as: ${ideas('en')}.`,
      ),
      item: both('Hadiah', 'Reward'),
      max: 8,
      fields: {
        what: shortText({ label: both('Apa', 'What'), required: true, maxLength: 120 }),
        for: choice({
          label: both('Untuk apa', 'For what'),
          options: [
            { code: 'starting', id: 'Mau mulai', en: 'Starting' },
            { code: 'staying', id: 'Bertahan sampai selesai', en: 'Staying to the end' },
            { code: 'homework', id: 'Mencoba di rumah', en: 'Trying at home' },
          ],
          required: true,
        }),
      },
    }),
    most: scale({
      label: both('Paling banyak dalam satu pertemuan', 'At most in one meeting'),
      min: 1,
      max: 3,
      low: both('satu', 'one'),
      high: both('tiga', 'three'),
    }),
    guardianAgrees: choice({
      label: both('Wali setuju dengan daftar ini', 'The guardian agrees with this list'),
      options: yesNoNotAsked,
    }),
  },
})

/** After each meeting with exposure: progress, change, lesson (B27, B28), and how much they want to go on. */
export const evaluationForm = defineForm({
  id: 'sd.evaluation',
  version: 1,
  title: both('Evaluasi setelah latihan', 'Evaluation after practice'),
  fields: {
    progress: longText({ label: both('Kemajuan', 'Progress'), required: true, maxLength: 1500 }),
    change: longText({ label: both('Yang berubah', 'What has changed'), required: true, maxLength: 1500 }),
    lesson: longText({
      label: both('Pelajaran dari hari ini', 'What today taught'),
      required: true,
      maxLength: 1500,
    }),
    motivation: tenScale(
      both('Seberapa ingin lanjut', 'How much they want to go on'),
      both('belum ingin', 'not yet'),
      both('ingin sekali', 'very much'),
    ),
  },
})

/** Ready for life outside (B29, B31, B32): what stands, who stands around them, and how it was marked. */
export const endingForm = defineForm({
  id: 'sd.ending',
  version: 1,
  title: both('Siap melangkah', 'Ready to go on'),
  fields: {
    ready: choices({
      label: both('Yang sudah bisa', 'What they can do now'),
      options: [
        { code: 'calms_alone', id: 'Bisa menenangkan badan sendiri', en: 'Can calm the body alone' },
        { code: 'knows_whom', id: 'Tahu harus bercerita kepada siapa', en: 'Knows whom to tell' },
        {
          code: 'setback_plan',
          id: 'Punya rencana kalau takutnya kembali',
          en: 'Has a plan for when the fear returns',
        },
      ],
    }),
    setback: longText({
      label: both('Kalau takutnya kembali, aku akan', 'When the fear returns, I will'),
      maxLength: 1000,
    }),
    ties: group({
      label: both('Orang-orang di sekelilingnya', 'People around them'),
      hint: both(
        'Dengan nama. Tidak dengan anak yang dilaporkan.',
        'By name. Not with the child who was reported.',
      ),
      item: both('Orang', 'Person'),
      max: 8,
      fields: {
        who: shortText({ label: both('Siapa', 'Who'), required: true, maxLength: 120 }),
        what: shortText({
          label: both('Rencana bersama', 'What they will do together'),
          required: true,
          maxLength: 200,
        }),
        on: date({ label: both('Kapan', 'When') }),
      },
    }),
    incentive: shortText({
      label: both('Hadiah penutup yang dipilih klien', 'The closing reward the client chose'),
      hint: both(
        'Misalnya piagam dengan kata-katanya sendiri, atau makan bersama.',
        'Such as a certificate in their own words, or a meal together.',
      ),
      maxLength: 200,
    }),
    certificate: choice({
      label: both('Piagam', 'Certificate'),
      options: [
        { code: 'brave_steps', id: 'Langkah Berani', en: 'Brave Steps' },
        { code: 'climber', id: 'Pendaki Tangga', en: 'Ladder Climber' },
        { code: 'own_pace', id: 'Dengan Langkahku Sendiri', en: 'At My Own Pace' },
        { code: 'none', id: 'Tidak ingin piagam', en: 'No certificate wanted' },
      ],
    }),
    certificateWords: shortText({
      label: both('Kata-kata klien di piagam', 'The client’s words on it'),
      hint: both('Tanpa nama masalah, tanpa angka.', 'No name of a problem, no numbers.'),
      maxLength: 200,
    }),
    postMeasures: choice({
      label: both('Pengukuran akhir', 'Closing measures'),
      options: [
        { code: 'done', id: 'Sudah diisi di Alat ukur', en: 'Filled in under Measures' },
        { code: 'not_wanted', id: 'Klien tidak ingin mengisi', en: 'The client does not want to' },
        { code: 'not_yet', id: 'Belum', en: 'Not yet' },
      ],
    }),
    reason: longText({
      label: both(
        'Alasan berakhir, bila langkah teratas belum dicoba',
        'Why it ends, when the top step was not tried',
      ),
      maxLength: 1000,
    }),
  },
})
