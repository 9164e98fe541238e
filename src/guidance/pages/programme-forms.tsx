import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf, AnyAnswers } from '#src/platform/forms/index.ts'
import { asId } from '#src/platform/ids.ts'
import { redirect } from '#src/platform/web/answer.ts'
import type { Page } from '#src/platform/web/page.ts'
import { todayOf } from '#src/cases/index.ts'
import { lineForm, needForm, programmeForm } from '../forms/programme-forms.ts'
import { guidanceStaff, schoolChoices } from '../guidance-frame.tsx'
import { standingPosts } from '../post.store.ts'
import { schoolYearOf } from '../programme.ts'
import {
  findProgramme,
  linesOf,
  type LineFacts,
  type Programme,
  type ProgrammeFacts,
  type ProgrammeLine,
} from '../programme.store.ts'
import { atField, sheetPage, type SheetOutcome } from '../sheet-page.tsx'
import {
  addLine,
  addNeed,
  changeLine,
  changeProgramme,
  startProgramme,
  type ProgrammeRefusal,
} from '../write-programme.ts'
import { programmeWords } from '../programme-words.ts'
import { guidanceWords } from '../words.ts'

type ProgrammeAnswers = AnswersOf<ReturnType<typeof programmeForm>>
type LineAnswers = AnswersOf<typeof lineForm>

const sheet = { allow: guidanceStaff, nav: 'guidance' } as const

export function programmeHref(id: string, part = ''): string {
  return `/bk/program/${id}${part === '' ? '' : `/${part}`}`
}

/** The programme an address names; null when there is none this member may read. */
export async function programmeAt(
  scope: AccountScope,
  params: Readonly<Record<string, string>>,
): Promise<Programme | null> {
  const id = asId<'programme'>(params['id'])
  return id ? ((await findProgramme(scope, id)) ?? null) : null
}

export const newProgrammePage: Page = sheetPage({
  ...sheet,
  path: '/bk/program/baru',
  given: async (scope) => {
    const posts = await standingPosts(scope)
    return posts.length === 0 ? redirect('/bk') : { posts, today: todayOf(scope.now) }
  },
  title: (lang) => programmeWords[lang].newTitle,
  back: (lang) => ({ href: '/bk/program', label: guidanceWords[lang].programmes }),
  form: ({ posts }) => programmeForm({ schools: schoolChoices(posts) }),
  filled: ({ posts, today }) => ({
    schoolYear: schoolYearOf(today),
    ...(posts.length === 1 ? { school: posts[0]?.institutionId } : {}),
  }),
  run: async (scope, ctx, answers, { posts }) => {
    const post = posts.find((one) => one.institutionId === answers.school)
    if (!post) return atField('school', { kind: 'unknownCode' })
    const made = await startProgramme(scope, post.institutionId, factsFrom(answers))
    return 'id' in made ? { to: programmeHref(made.id) } : refusal(made.refused, ctx.lang)
  },
})

export const changeProgrammePage: Page = sheetPage({
  ...sheet,
  path: '/bk/program/:id/ubah',
  given: (scope, ctx) => programmeAt(scope, ctx.params),
  title: (lang) => programmeWords[lang].changeTitle,
  back: (lang, one) => ({ href: programmeHref(one.id), label: guidanceWords[lang].back }),
  form: (one) => programmeForm({ schools: schoolChoices([one]) }),
  filled: answersFrom,
  version: (one) => one.version,
  run: async (scope, ctx, answers, programme, seen) => {
    const refused = await changeProgramme(scope, programme, seen, factsFrom(answers))
    return refused ? refusal(refused, ctx.lang) : { to: programmeHref(programme.id) }
  },
})

function factsFrom(answers: ProgrammeAnswers): ProgrammeFacts {
  const { rationale, legal, vision, aims, evaluation } = answers
  return {
    calendar: {
      schoolYear: answers.schoolYear.replaceAll(' ', ''),
      first: { from: answers.firstFrom, to: answers.firstTo },
      second: { from: answers.secondFrom, to: answers.secondTo },
    },
    weeks: [answers.firstWeeks, answers.secondWeeks],
    content: { rationale, legal, vision, aims, evaluation },
  }
}

function answersFrom(one: Programme): AnyAnswers {
  const { calendar } = one
  return {
    ...one.content,
    school: one.institutionId,
    schoolYear: calendar.schoolYear,
    firstFrom: calendar.first.from,
    firstTo: calendar.first.to,
    firstWeeks: one.weeks[0],
    secondFrom: calendar.second.from,
    secondTo: calendar.second.to,
    secondWeeks: one.weeks[1],
  }
}

function refusal(refused: ProgrammeRefusal, lang: 'id' | 'en'): SheetOutcome {
  if (refused === 'overtaken') return 'overtaken'
  return { problem: programmeWords[lang].problems[refused] }
}

export const newNeedPage: Page = sheetPage({
  ...sheet,
  path: '/bk/program/:id/kebutuhan/baru',
  given: (scope, ctx) => programmeAt(scope, ctx.params),
  title: (lang) => programmeWords[lang].needTitle,
  back: (lang, one) => ({ href: programmeHref(one.id), label: guidanceWords[lang].back }),
  intro: (lang) => <p>{programmeWords[lang].needsIntro}</p>,
  form: () => needForm,
  run: async (scope, ctx, answers, programme) => {
    if (answers.needing > answers.asked) return { problem: programmeWords[ctx.lang].needTooMany }
    const { field, need, className, asked, needing, gatheredOn } = answers
    await addNeed(scope, programme, { field, need, className: className ?? null, asked, needing, gatheredOn })
    return { to: programmeHref(programme.id) }
  },
})

export const newLinePage: Page = sheetPage({
  ...sheet,
  path: '/bk/program/:id/baris/baru',
  given: (scope, ctx) => programmeAt(scope, ctx.params),
  title: (lang) => programmeWords[lang].lineTitle,
  back: (lang, one) => ({ href: programmeHref(one.id), label: guidanceWords[lang].back }),
  intro: (lang) => <p>{guidanceWords[lang].noNames}</p>,
  form: () => lineForm,
  run: async (scope, _ctx, answers, programme) => {
    await addLine(scope, programme, lineFrom(answers))
    return { to: programmeHref(programme.id) }
  },
})

export const changeLinePage: Page = sheetPage({
  ...sheet,
  path: '/bk/program/:id/baris/:line',
  given: async (scope, ctx) => {
    const programme = await programmeAt(scope, ctx.params)
    const line =
      programme && (await linesOf(scope, programme.id)).find((one) => one.id === ctx.params['line'])
    return programme && line ? { programme, line } : null
  },
  title: (lang) => programmeWords[lang].lineTitle,
  back: (lang, { programme }) => ({ href: programmeHref(programme.id), label: guidanceWords[lang].back }),
  intro: (lang) => <p>{guidanceWords[lang].noNames}</p>,
  form: () => lineForm,
  filled: ({ line }) => lineAnswers(line),
  version: ({ line }) => line.version,
  run: async (scope, _ctx, answers, { programme, line }, seen) =>
    (await changeLine(scope, programme, line, seen, lineFrom(answers)))
      ? { to: programmeHref(programme.id) }
      : 'overtaken',
})

function lineFrom(answers: LineAnswers): LineFacts {
  const { term, field, component, shape, hours, money, ...content } = answers
  return {
    term: term === '2' ? 2 : 1,
    field,
    component,
    shape,
    hours: hours ?? null,
    money: money ?? null,
    content,
  }
}

function lineAnswers(line: ProgrammeLine): AnyAnswers {
  return {
    ...line.content,
    term: String(line.term),
    field: line.field,
    component: line.component,
    shape: line.shape,
    hours: line.hours ?? undefined,
    money: line.money ?? undefined,
  }
}
