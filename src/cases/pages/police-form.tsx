import type { Page } from '#src/platform/web/page.ts'
import { both, choice, defineForm, longText, shortText } from '#src/platform/forms/index.ts'
import { caseForm } from '../case-form.tsx'
import { answerPoliceDuty, openPoliceDuty } from '../police-report.ts'
import { policeWords } from '../police-words.ts'

const policeForm = defineForm({
  id: 'cases.police',
  version: 1,
  title: both('Laporan ke kepolisian', 'Report to the police'),
  fields: {
    reported: choice({
      label: both('Sudah dilaporkan?', 'Has it been reported?'),
      required: true,
      options: [
        { code: 'yes', id: 'Sudah', en: 'Yes' },
        { code: 'no', id: 'Tidak, dengan alasan', en: 'No, for a reason' },
      ],
    }),
    number: shortText({
      label: both('Nomor laporan, tempat, dan tanggal', 'Report number, place and date'),
      maxLength: 200,
    }),
    why: longText({
      label: both('Alasan bila tidak dilaporkan', 'Reason when not reported'),
      maxLength: 2000,
    }),
  },
})

/** The duty to tell the police of a sexual crime within 3x24 hours, answered by a person. */
export const policePage: Page = caseForm({
  path: 'kepolisian',
  part: '',
  title: (lang) => policeWords[lang].title,
  given: async (scope, _ctx, file) => (await openPoliceDuty(scope, file.head.id)) ?? null,
  intro: (lang) => <p>{policeWords[lang].intro}</p>,
  form: () => policeForm,
  run: async (scope, ctx, file, answers) => {
    const words = policeWords[ctx.lang]
    if (answers.reported === 'yes' && !answers.number) return { problem: words.numberMissing }
    if (answers.reported === 'no' && !answers.why) return { problem: words.whyMissing }
    await answerPoliceDuty(scope, file, {
      reported: answers.reported === 'yes',
      number: answers.number,
      why: answers.why,
    })
    return { to: '' }
  },
})
