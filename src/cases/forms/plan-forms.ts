import { serviceLines } from '#content/codes/work.ts'
import {
  both,
  choice,
  date,
  defineForm,
  longText,
  number,
  shortText,
  yes,
} from '#src/platform/forms/index.ts'
import {
  agreements,
  askedAnswers,
  followUpKinds,
  followUpStatuses,
  planLineStatuses,
  planParts,
  serviceModes,
} from '../codes.ts'
import type { Choices } from './basic-forms.ts'

export function planLineForm(lists: { owners: Choices }) {
  return defineForm({
    id: 'cases.plan-line',
    version: 1,
    title: both('Baris rencana', 'Line of the plan'),
    fields: {
      part: choice({ label: both('Bagian', 'Part'), options: planParts, required: true }),
      notNeeded: yes({ label: both('Bagian ini tidak perlu apa-apa', 'Nothing is needed in this part') }),
      reason: longText({ label: both('Mengapa tidak perlu', 'Why nothing is needed'), maxLength: 600 }),
      what: longText({ label: both('Apa yang dilakukan', 'What will be done'), maxLength: 1500 }),
      sign: shortText({
        label: both('Tanda bahwa berhasil, menurut klien', 'Sign of success, as the client sees it'),
        maxLength: 300,
      }),
      agreed: choice({
        label: both('Apakah klien setuju?', 'Does the client agree?'),
        options: agreements,
        required: true,
      }),
      service: choice({ label: both('Layanan', 'Service'), options: serviceLines, presentation: 'select' }),
      owner: choice({
        label: both('Penanggung jawab', 'Responsible'),
        options: lists.owners,
        presentation: 'select',
      }),
      dueOn: date({ label: both('Batas waktu', 'Due'), future: true, sealed: false }),
    },
  })
}

export const moveLineForm = defineForm({
  id: 'cases.move-line',
  version: 1,
  title: both('Keadaan baris rencana', 'State of the line'),
  fields: {
    status: choice({ label: both('Keadaan', 'State'), options: planLineStatuses, required: true }),
    agreed: choice({
      label: both('Apakah klien setuju?', 'Does the client agree?'),
      options: agreements,
      required: true,
    }),
    reason: longText({
      label: both('Alasan, bila tidak dilanjutkan', 'Reason, when dropped'),
      maxLength: 600,
    }),
  },
})

export function taskForm(lists: { owners: Choices }) {
  return defineForm({
    id: 'cases.task',
    version: 1,
    title: both('Tugas', 'Task'),
    fields: {
      what: shortText({
        label: both('Apa yang harus dikerjakan', 'What has to be done'),
        required: true,
        maxLength: 300,
      }),
      owner: choice({ label: both('Oleh siapa', 'By whom'), options: lists.owners, presentation: 'select' }),
      dueOn: date({ label: both('Paling lambat', 'By'), future: true, sealed: false }),
    },
  })
}

export const serviceForm = defineForm({
  id: 'cases.service',
  version: 1,
  title: both('Layanan yang diberikan', 'Service given'),
  fields: {
    service: choice({
      label: both('Layanan', 'Service'),
      options: serviceLines,
      required: true,
      presentation: 'select',
    }),
    givenOn: date({ label: both('Tanggal', 'Date'), required: true, past: true, sealed: false }),
    minutes: number({ label: both('Lama (menit)', 'Minutes'), max: 1440, sealed: false }),
    mode: choice({ label: both('Di mana', 'Where'), options: serviceModes, presentation: 'select' }),
    provider: shortText({ label: both('Diberikan oleh', 'Given by'), maxLength: 160 }),
    note: longText({ label: both('Catatan', 'Note'), maxLength: 2000 }),
  },
})

export const followUpDayForm = defineForm({
  id: 'cases.follow-up-day',
  version: 1,
  title: both('Jadwalkan tindak lanjut', 'Schedule follow-up'),
  fields: {
    kind: choice({ label: both('Untuk apa', 'For what'), options: followUpKinds, required: true }),
    dueOn: date({ label: both('Tanggal', 'Date'), required: true, future: true, sealed: false }),
  },
})

export const followUpForm = defineForm({
  id: 'cases.follow-up',
  version: 1,
  title: both('Hasil tindak lanjut', 'What came of the follow-up'),
  fields: {
    status: choice({ label: both('Terhubung?', 'Reached?'), options: followUpStatuses, required: true }),
    safe: choice({
      label: both('Apakah ia merasa aman?', 'Do they feel safe?'),
      options: askedAnswers,
      required: true,
      hint: both('Tanyakan berdua saja.', 'Ask in private.'),
    }),
    happenedAgain: choice({
      label: both('Apakah terulang, atau ada pembalasan?', 'Did it happen again, or was there retaliation?'),
      options: askedAnswers,
      required: true,
    }),
    note: longText({ label: both('Yang disampaikan', 'What they said'), maxLength: 4000 }),
    next: longText({ label: both('Berikutnya', 'What comes next'), maxLength: 1000 }),
  },
})
