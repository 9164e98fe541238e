import { both, choice, defineForm, longText, type Option } from '#src/platform/forms/index.ts'
import { counsellingWords } from '../words.ts'
import { saidOptions, yesNoNotAsked } from './shared-options.ts'

/** The name the sheet of a hand-over is kept under. */
export const handOverSheet = 'hand-over'

/** A change of key worker (C11): with the client told, and nothing lost between two people. */
export function handOverForm(colleagues: readonly Option[]) {
  return defineForm({
    id: 'counselling.hand-over',
    version: 2,
    title: both('Serah terima konseling', 'Handing over counselling'),
    fields: {
      account: choice({
        label: both('Konselor berikutnya', 'Next counsellor'),
        options: colleagues,
        none: both(counsellingWords.id.nobody, counsellingWords.en.nobody),
        required: true,
        presentation: 'select',
      }),
      why: longText({ label: both('Mengapa berganti', 'Why it changes'), required: true, maxLength: 1500 }),
      clientSays: choice({
        label: both('Kata klien tentang pergantian ini', 'What the client says about the change'),
        options: saidOptions,
        required: true,
      }),
      met: choice({
        label: both('Sudah diperkenalkan dengan klien hadir?', 'Introduced with the client present?'),
        options: yesNoNotAsked,
        required: true,
      }),
      cannotWait: longText({
        label: both(counsellingWords.id.handOverCannotWait, counsellingWords.en.handOverCannotWait),
        hint: both(counsellingWords.id.handOverCannotWaitHint, counsellingWords.en.handOverCannotWaitHint),
        maxLength: 1500,
      }),
      tellNext: longText({
        label: both(counsellingWords.id.handedOverTell, counsellingWords.en.handedOverTell),
        maxLength: 2000,
      }),
    },
  })
}
