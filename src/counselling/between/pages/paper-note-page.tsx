import { record } from '#src/platform/audit/record.ts'
import {
  both,
  choice,
  date,
  defineForm,
  longText,
  shortText,
  yes,
  type AnswersOf,
  type Option,
} from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, raiseUrgency } from '#src/cases/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import { homeworkOf, isStanding, recordHomework } from '../../session/index.ts'
import { handledWays } from '../entry.ts'
import { betweenStaffWords } from '../staff-words.ts'
import { courseWords } from '../course-words.ts'
import { logWords } from '../log-words.ts'
import { betweenWords } from '../words.ts'
import { putEntry } from '../write-entry.ts'

const staff = (key: 'what' | 'day' | 'task' | 'became' | 'text' | 'askedHelp' | 'paperTitle') =>
  both(betweenStaffWords.id[key], betweenStaffWords.en[key])
const diary = (key: 'worse' | 'did' | 'style' | 'place' | 'who' | 'result') =>
  both(logWords.id.diary[key], logWords.en.diary[key])
const became = (['done', 'tried', 'not_done'] as const).map((code) => ({
  code,
  id: courseWords.id.tasks.became[code],
  en: courseWords.en.tasks.became[code],
}))

function paperForm(tasks: readonly Option[]) {
  return defineForm({
    id: 'counselling.paper-note',
    version: 1,
    title: staff('paperTitle'),
    fields: {
      kind: choice({
        label: staff('what'),
        required: true,
        options: [
          { code: 'diary', id: 'Catatan harian', en: 'Diary' },
          { code: 'win', id: 'Kemenangan kecil', en: 'A small win' },
          { code: 'homework', id: 'Kabar tugas', en: 'News of a task' },
        ],
      }),
      on: date({ label: staff('day'), past: true }),
      task: choice({ label: staff('task'), options: [...tasks], presentation: 'select' }),
      became: choice({ label: staff('became'), options: became }),
      text: longText({ label: staff('text'), maxLength: 4000 }),
      worse: longText({ label: diary('worse'), maxLength: 2000 }),
      did: longText({ label: diary('did'), maxLength: 2000 }),
      style: choice({ label: diary('style'), options: handledWays }),
      place: shortText({ label: diary('place'), maxLength: 200 }),
      who: shortText({ label: diary('who'), maxLength: 200 }),
      result: longText({ label: diary('result'), maxLength: 1000 }),
      wantsHelp: yes({ label: staff('askedHelp') }),
    },
  })
}
type PaperForm = ReturnType<typeof paperForm>

/** What a client wrote on paper, copied word for word by somebody of the team, and marked as copied. */
export const paperNotePage: Page = caseForm({
  path: 'antara/kertas',
  part: 'antara',
  given: async (scope, ctx, file) => {
    const place = await placeKeys(scope, ctx.visitor, file, 'client')
    const tasks = await homeworkOf(scope, place, file.head.id, 'client')
    return { place, tasks: tasks.filter(isStanding) }
  },
  title: (lang) => betweenStaffWords[lang].paperTitle,
  intro: (lang) => betweenStaffWords[lang].paperIntro,
  form: ({ tasks }): PaperForm =>
    paperForm(tasks.map((task) => ({ code: task.id, id: task.title, en: task.title }))),
  run: async (scope, ctx, file, answers: AnswersOf<PaperForm>, { place, tasks }) => {
    const task = tasks.find((one) => one.id === answers.task) ?? null
    const { text, worse, did, style, place: where, who, result } = answers
    const words = { text, worse, did, style, place: where, who, result }
    if (!Object.values(words).some(Boolean) && !answers.became)
      return { problem: betweenWords[ctx.lang].nothing.dewasa }
    const caseId = file.head.id
    const done = courseWords[ctx.lang].tasks.became
    await putEntry(scope, place, {
      caseId,
      audience: 'client',
      doorId: null,
      kind: answers.kind,
      // A notebook may be months old: the day on paper stands, unlike what a phone's clock says.
      on: answers.on ?? dayOf(scope.now),
      words: answers.became ? { ...words, result: result ?? done[answers.became] } : words,
      wantsHelp: answers.wantsHelp === true,
      homeworkId: task?.id ?? null,
    })
    if (task && answers.became)
      await recordHomework(scope, place, task, { state: answers.became, ...(text ? { result: text } : {}) })
    if (answers.wantsHelp === true) await raiseUrgency(scope, file, 'TODAY')
    const facts = { kind: answers.kind, paper: true }
    await record(scope, { action: 'counselling.noted', subjectKind: 'case', subjectId: caseId, facts })
    await knock(scope, 'counselling', { subjectId: caseId })
    return { to: 'antara' }
  },
})
