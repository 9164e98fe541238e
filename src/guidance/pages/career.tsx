import { recordRead } from '#src/platform/audit/record.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import {
  caseHref,
  CaseFrame,
  caseStaff,
  loadCase,
  nameOf,
  whyReadOnly,
  type CasePageData,
} from '#src/cases/index.ts'
import { BackLink, ButtonLink, Card, Disclosure, EmptyState, Notice, PrintButton } from '#src/ui/index.ts'
import { isBlank, readCareerPlan, writeCareerPlan, type CareerPlan } from '../career-plan.ts'
import { CareerView } from '../career-view.tsx'
import { caseGuidanceWords } from '../case-words.ts'
import { careerForm } from '../forms/case-forms.ts'
import { sheetPage, type StaffCtx } from '../sheet-page.tsx'
import { writableFile } from './individual-form.tsx'

const part = 'rencana-karier'
const staffReader = (ctx: StaffCtx) => ({ lang: ctx.lang, band: 'dewasa' }) as const

/** The plan for school and work of one pupil, with all its versions. */
export const careerPage: Page = page({
  path: `/kasus/:id/${part}`,
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    return { ...data, ...(await readCareerPlan(scope, ctx.visitor, data.file)) }
  },
  meta: (ctx) => ({
    title: caseGuidanceWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: caseGuidanceWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = caseGuidanceWords[ctx.lang]
    const { file, plans } = loaded
    const [current, ...earlier] = plans
    const home = caseHref(file.head.id, part)
    const edit = whyReadOnly(file.head) === null && (
      <ButtonLink href={`${home}/ubah`} icon="pen">
        {current ? words.careerEdit : words.careerStart}
      </ButtonLink>
    )
    return (
      <CaseFrame
        {...loaded}
        lang={ctx.lang}
        tab="guidance"
        actions={
          current && (
            <>
              {edit}
              <ButtonLink href={`${home}/cetak`} icon="print" kind="secondary">
                {words.print}
              </ButtonLink>
            </>
          )
        }
      >
        <BackLink href={caseHref(file.head.id, 'bimbingan')}>{words.title}</BackLink>
        <h2>{words.careerTitle}</h2>
        <Notice>
          <p>{words.careerIntro}</p>
          <p>{words.careerShared}</p>
        </Notice>
        {current ? (
          <Versions current={current} earlier={earlier} ctx={ctx} names={loaded.names} />
        ) : (
          <EmptyState title={words.careerEmpty} action={edit}>
            <p>{words.careerEmptyText}</p>
          </EmptyState>
        )}
      </CaseFrame>
    )
  },
})

function Versions(props: {
  current: CareerPlan
  earlier: readonly CareerPlan[]
  ctx: StaffCtx
  names: CasePageData['names']
}) {
  const { current, earlier, ctx, names } = props
  const words = caseGuidanceWords[ctx.lang]
  const reader = staffReader(ctx)
  const whoAndWhen = (one: CareerPlan) =>
    `${words.version(one.version)}, ${
      one.writtenBy === 'client' ? words.writtenBy.client : words.by(names(one.accountId))
    }, ${formatDateTime(one.writtenAt, ctx.lang)}`
  return (
    <>
      <Card>
        <p class="meta">{whoAndWhen(current)}</p>
        <CareerView answers={current.answers} reader={reader} level={3} />
      </Card>
      {earlier.length > 0 && (
        <Disclosure summary={words.versions}>
          {earlier.map((one) => (
            <div class="inset" key={one.version}>
              <p class="meta">{whoAndWhen(one)}</p>
              <CareerView answers={one.answers} reader={reader} level={3} />
            </div>
          ))}
        </Disclosure>
      )}
    </>
  )
}

/** Each saving is a version; whoever saves after somebody else, the pupil included, is told and keeps what they typed. */
export const changeCareerPage: Page = sheetPage({
  path: `/kasus/:id/${part}/ubah`,
  allow: caseStaff,
  nav: 'cases',
  given: async (scope, ctx, posted) => {
    const file = await writableFile(scope, ctx, posted)
    if (!file || !('keys' in file)) return file
    const { newest, plans } = await readCareerPlan(scope, ctx.visitor, file)
    return { file, newest, current: plans[0] ?? null }
  },
  title: (lang) => caseGuidanceWords[lang].careerTitle,
  back: (_lang, { file }) => ({
    href: caseHref(file.head.id, part),
    label: `${file.head.number} · ${nameOf(file)}`,
  }),
  intro: (lang) => (
    <>
      <p>{caseGuidanceWords[lang].careerIntro}</p>
      <p>{caseGuidanceWords[lang].careerShared}</p>
    </>
  ),
  form: () => careerForm,
  filled: ({ current }) => current?.answers ?? {},
  version: ({ newest }) => newest,
  run: async (scope, ctx, answers, { file, newest }, seen) =>
    (newest === 0 && isBlank(answers)) || (await writeCareerPlan(scope, ctx.visitor, file, seen, answers))
      ? { to: caseHref(file.head.id, part) }
      : 'overtaken',
})

export const printCareerPage: Page = page({
  path: `/kasus/:id/${part}/cetak`,
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { head } = data.file
    if (head.restrictedAt) return redirect(caseHref(head.id))
    await recordRead(scope, 'case', head.id, 'print')
    const { plans } = await readCareerPlan(scope, ctx.visitor, data.file)
    return { file: data.file, current: plans[0] ?? null, office: (await officeOf(scope)).name }
  },
  meta: (ctx) => ({ title: caseGuidanceWords[ctx.lang].tab, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, current, office }) => (
    <>
      <div class="no-print">
        <BackLink href={caseHref(file.head.id, part)}>{caseGuidanceWords[ctx.lang].career}</BackLink>
      </div>
      <PrintButton />
      <FormPaper
        form={careerForm}
        {...(current ? { answers: current.answers } : {})}
        lang={ctx.lang}
        band="dewasa"
      >
        <p>
          {office} · {file.head.number} · {nameOf(file)}
        </p>
      </FormPaper>
    </>
  ),
})
