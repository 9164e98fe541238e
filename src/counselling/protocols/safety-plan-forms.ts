import { both, choices, defineForm, longText } from '#src/platform/forms/index.ts'
import { tenScale } from './step-makers.ts'

/** Skills to protect oneself (B36), ticked once the client has shown them. None is a duty of theirs. */
export const protectionSkillsForm = defineForm({
  id: 'counselling.protection-skills',
  version: 1,
  title: both('Bisa menjaga diri', 'Able to look after myself'),
  fields: {
    skills: choices({
      label: both('Yang sudah dicoba bersama', 'Tried together'),
      hint: both(
        'Perundungan tetap bukan salah klien bila ini tidak sempat dilakukan.',
        'The bullying is never the client’s fault when there was no time for these.',
      ),
      options: [
        { code: 'leave', id: 'Pergi ke tempat yang ada orangnya', en: 'Going where people are' },
        { code: 'tell', id: 'Menceritakan: apa, di mana, kapan', en: 'Telling: what, where, when' },
        {
          code: 'other_adult',
          id: 'Mencari orang dewasa lain bila belum ditolong',
          en: 'Finding another adult',
        },
        { code: 'signal', id: 'Memakai kata sandi', en: 'Using the signal word' },
        { code: 'buddy', id: 'Mengajak teman jalan', en: 'Asking a buddy along' },
        {
          code: 'short_answer',
          id: 'Menjawab pendek dan tenang, bila aman',
          en: 'A short calm answer, when safe',
        },
        { code: 'evidence', id: 'Menyimpan bukti dan tanggalnya', en: 'Saving evidence with its date' },
        { code: 'block', id: 'Memblokir dan melaporkan akun', en: 'Blocking and reporting an account' },
        { code: 'privacy', id: 'Mengatur privasi akun', en: 'Setting the account’s privacy' },
        { code: 'calm', id: 'Menenangkan badan sesudahnya', en: 'Calming the body afterwards' },
      ],
    }),
    sure: tenScale(
      both('Seberapa yakin rencana ini bisa dipakai?', 'How sure that this plan can be used?'),
      both('belum yakin', 'not sure'),
      both('yakin sekali', 'very sure'),
    ),
    hardest: longText({
      label: both('Yang paling sulit dilakukan', 'What is hardest to do'),
      maxLength: 600,
    }),
  },
})
