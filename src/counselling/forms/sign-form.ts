import { acceptAttribute } from '#src/platform/files/index.ts'
import { both, choice, defineForm, file, shortText } from '#src/platform/forms/index.ts'
import { techniqueWords } from '../technique-words.ts'

const { id, en } = techniqueWords
const signers = (['client', 'guardian', 'counsellor'] as const).map((code) => ({
  code,
  id: id.agreement.signers[code],
  en: en.agreement.signers[code],
}))
const means = (['finger', 'thumbprint', 'paper_photo', 'spoken', 'account'] as const).map((code) => ({
  code,
  id: id.agreement.means[code],
  en: en.agreement.means[code],
}))

/** How somebody said yes. The drawn strokes travel beside it in a field of their own. */
export const signForm = defineForm({
  id: 'counselling.sign',
  version: 1,
  title: both(id.agreement.sign, en.agreement.sign),
  fields: {
    signer: choice({
      label: both(id.agreement.signer, en.agreement.signer),
      options: signers,
      required: true,
    }),
    means: choice({ label: both(id.agreement.how, en.agreement.how), options: means, required: true }),
    name: shortText({ label: both(id.agreement.name, en.agreement.name), required: true, maxLength: 120 }),
    photo: file({
      label: both(id.agreement.photo, en.agreement.photo),
      hint: both(id.agreement.photoHint, en.agreement.photoHint),
      accept: acceptAttribute.split(','),
      max: 1,
    }),
    note: shortText({ label: both(id.agreement.note, en.agreement.note), maxLength: 300 }),
  },
})
