import { closeReasons } from '#content/codes/work.ts'
import { both, choice, defineForm, longText, shortText } from '#src/platform/forms/index.ts'
import { duties, recoveryReasons } from '../codes.ts'
import { teamWords } from '../team-words.ts'
import type { Choices } from './basic-forms.ts'

const alone = both(teamWords.id.alone, teamWords.en.alone)

export function joinForm(lists: { colleagues: Choices; team: Choices }) {
  return defineForm({
    id: 'cases.join',
    version: 1,
    title: both('Masukkan ke tim', 'Add to the team'),
    fields: {
      account: choice({
        label: both('Siapa', 'Who'),
        options: lists.colleagues,
        none: alone,
        required: true,
        presentation: 'select',
      }),
      duty: choice({
        label: both('Sebagai', 'As'),
        options: duties.filter((one) => one.code !== 'lead'),
        required: true,
      }),
      coveringFor: choice({
        label: both('Menggantikan siapa', 'Covering for'),
        options: lists.team,
        presentation: 'select',
      }),
    },
  })
}

export function handOverForm(lists: { colleagues: Choices }) {
  return defineForm({
    id: 'cases.hand-over',
    version: 1,
    title: both('Serah terima', 'Hand over'),
    fields: {
      account: choice({
        label: both('Penanggung jawab yang baru', 'New lead'),
        options: lists.colleagues,
        none: alone,
        required: true,
        presentation: 'select',
      }),
      note: longText({
        label: both('Pesan serah terima', 'Handover note'),
        hint: both(
          'Yang sudah disepakati dengan klien, yang belum selesai, dan cara menyambung kepercayaan.',
          'What is agreed with the client, what is unfinished, and how to pass on trust.',
        ),
        required: true,
        maxLength: 4000,
      }),
    },
  })
}

export const closingForm = defineForm({
  id: 'cases.closing',
  version: 1,
  title: both('Akhiri layanan', 'End service'),
  fields: {
    reason: choice({ label: both('Alasan', 'Reason'), options: closeReasons, required: true }),
    otherReason: shortText({ label: both('Alasan lain', 'Another reason'), maxLength: 300 }),
    clientView: longText({
      label: both('Menurut klien, dengan kata-katanya sendiri', 'As the client sees it, in their own words'),
      maxLength: 4000,
    }),
    whyNotAsked: shortText({
      label: both('Bila tidak ditanyakan, mengapa', 'If not asked, why'),
      maxLength: 300,
    }),
    whyOpen: longText({
      label: both(
        'Bila rencana, tugas, atau kontak belum lengkap, mengapa boleh diakhiri',
        'If plan, tasks or contacts are not complete, why it may end',
      ),
      maxLength: 1500,
    }),
    reflection: longText({
      label: both('Yang tercapai dan yang perlu diingat', 'What was reached and what to remember'),
      required: true,
      maxLength: 6000,
    }),
  },
})

export const reopenForm = defineForm({
  id: 'cases.reopen',
  version: 1,
  title: both('Buka berkas lagi', 'Reopen the file'),
  fields: {
    why: longText({
      label: both('Mengapa dibuka lagi', 'Why it is reopened'),
      required: true,
      maxLength: 2000,
    }),
  },
})

export function recoveryForm(lists: { seconds: Choices; readers: Choices }) {
  return defineForm({
    id: 'cases.recovery',
    version: 1,
    title: both('Minta pemulihan berkas', 'Ask to recover a file'),
    fields: {
      number: shortText({
        label: both('Nomor berkas', 'File number'),
        hint: both('Seperti K-7K3F9Q.', 'Such as K-7K3F9Q.'),
        required: true,
        maxLength: 20,
      }),
      reason: choice({ label: both('Alasan', 'Reason'), options: recoveryReasons, required: true }),
      grantTo: choice({
        label: both('Siapa yang akan membacanya', 'Who will read it'),
        options: lists.readers,
        none: alone,
        required: true,
        presentation: 'select',
      }),
      second: choice({
        label: both('Orang kedua, pemegang lembar lain', 'Second person, who holds another sheet'),
        options: lists.seconds,
        none: both('Belum ada orang kedua.', 'There is no second person yet.'),
        required: true,
        presentation: 'select',
      }),
      share: longText({
        label: both('Lembar pemulihan Anda', 'Your recovery sheet'),
        hint: both('18 kelompok empat huruf, seperti tercetak.', '18 groups of four letters, as printed.'),
        required: true,
        maxLength: 200,
      }),
    },
  })
}

export const secondShareForm = defineForm({
  id: 'cases.recovery-second',
  version: 1,
  title: both('Buka dengan lembar kedua', 'Open with the second sheet'),
  fields: {
    share: longText({
      label: both('Lembar pemulihan Anda', 'Your recovery sheet'),
      required: true,
      maxLength: 200,
    }),
  },
})
