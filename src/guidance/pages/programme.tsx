import { asId } from '#src/platform/ids.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { absent, again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Button, ButtonLink, PageHead, PrintButton, Tag } from '#src/ui/index.ts'
import { wordFor } from '#content/codes/code.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { programmeStatuses } from '../codes.ts'
import { carryLines, linesToCarry } from '../carry-lines.ts'
import { CarryLines, type CarryState } from '../carry-lines-form.tsx'
import { colleagueNames, guidanceStaff, UnverifiedRules } from '../guidance-frame.tsx'
import { needsOf } from '../need.store.ts'
import { plansOfProgramme } from '../plan.store.ts'
import { AboutCard, LinesCard, NeedsCard, PlansCard } from '../programme-cards.tsx'
import { ProgrammePaper, type ProgrammeView } from '../programme-paper.tsx'
import { linesOf, type Programme } from '../programme.store.ts'
import type { StaffCtx } from '../sheet-page.tsx'
import { changeLine, closeProgramme, dropNeed, useProgramme } from '../write-programme.ts'
import { programmeWords } from '../programme-words.ts'
import { guidanceWords } from '../words.ts'
import { programmeAt, programmeHref } from './programme-forms.tsx'

/** A programme: what it says, what was asked of pupils, its lines and service plans. */
export const programmePage: Page = page({
  path: '/bk/program/:id',
  allow: guidanceStaff,
  load: async (scope, ctx) => {
    const loaded = await loadProgramme(scope, ctx)
    if (!loaded) return absent()
    return { ...loaded, carry: await linesToCarry(scope, loaded.programme, loaded.lines) }
  },
  actions: {
    carryLines: { run: runCarry },
    use: { run: (scope, ctx, form) => step(scope, ctx, form, useProgramme, 'used') },
    close: { run: (scope, ctx, form) => step(scope, ctx, form, closeProgramme, 'closed') },
    dropNeed: {
      run: async (scope, ctx, form) => {
        const programme = await programmeAt(scope, ctx.params)
        const id = asId<'need'>(String(form.get('need') ?? ''))
        if (!programme || !id) return absent()
        const gone = await dropNeed(scope, programme, id)
        return redirect(programmeHref(programme.id), gone ? 'removed' : 'overtaken')
      },
    },
    dropLine: {
      run: async (scope, ctx, form) => {
        const programme = await programmeAt(scope, ctx.params)
        const line =
          programme && (await linesOf(scope, programme.id)).find((one) => one.id === form.get('line'))
        if (!programme) return absent()
        const gone = line && (await changeLine(scope, programme, line, seenIn(form, line.version), 'remove'))
        return redirect(programmeHref(programme.id), gone ? 'removed' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: guidanceWords[ctx.lang].title,
    shell: 'console',
    nav: 'guidance',
    width: 'wide',
    flashes: guidanceWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: CarryState | null) => {
    const { programme, names } = loaded
    const view: ProgrammeView = { ...loaded, lang: ctx.lang, teacher: ctx.visitor.fullName }
    const words = guidanceWords[ctx.lang]
    return (
      <>
        <BackLink href="/bk/program">{words.programmes}</BackLink>
        <PageHead
          title={programmeWords[ctx.lang].year(programme.calendar.schoolYear)}
          intro={
            <span class="row">
              <Tag icon="school">{programme.school}</Tag>
              <Tag>{wordFor(programmeStatuses, programme.status, ctx.lang)}</Tag>
              <span class="meta">
                {words.changedBy(names(programme.changedBy), formatDateTime(programme.changedAt, ctx.lang))}
              </span>
            </span>
          }
          actions={
            <>
              <ButtonLink href={programmeHref(programme.id, 'ubah')} icon="pen" kind="secondary">
                {words.change}
              </ButtonLink>
              <ButtonLink href={programmeHref(programme.id, 'cetak')} icon="print" kind="secondary">
                {words.print}
              </ButtonLink>
            </>
          }
        />
        {programme.status === 'draft' && <Steps {...view} />}
        <AboutCard {...view} />
        <NeedsCard {...view} />
        <LinesCard {...view} />
        <CarryLines carry={loaded.carry} begun={loaded.lines.length > 0} state={state} lang={ctx.lang} />
        <PlansCard {...view} />
        <UnverifiedRules lang={ctx.lang} />
        {programme.status === 'in_use' && <Steps {...view} />}
      </>
    )
  },
})

/** The programme on paper. */
export const printProgrammePage: Page = page({
  path: '/bk/program/:id/cetak',
  allow: guidanceStaff,
  load: async (scope, ctx) => {
    const loaded = await loadProgramme(scope, ctx)
    if (loaded) await recordRead(scope, 'guidance_programme', loaded.programme.id, 'print')
    return loaded ?? absent()
  },
  meta: (ctx) => ({ title: guidanceWords[ctx.lang].title, shell: 'console', nav: 'guidance', width: 'wide' }),
  view: (ctx, loaded) => (
    <>
      <div class="no-print">
        <BackLink href={programmeHref(loaded.programme.id)}>{guidanceWords[ctx.lang].back}</BackLink>
      </div>
      <PrintButton />
      <ProgrammePaper {...loaded} lang={ctx.lang} teacher={ctx.visitor.fullName} />
    </>
  ),
})

async function loadProgramme(scope: AccountScope, ctx: StaffCtx) {
  const programme = await programmeAt(scope, ctx.params)
  return (
    programme && {
      programme,
      needs: await needsOf(scope, programme.id),
      lines: await linesOf(scope, programme.id),
      plans: await plansOfProgramme(scope, programme.id),
      names: await colleagueNames(scope, ctx.lang),
    }
  )
}

async function runCarry(
  scope: AccountScope,
  ctx: StaffCtx,
  form: FormData,
): Promise<Answer | { again: CarryState; status: number }> {
  const programme = await programmeAt(scope, ctx.params)
  if (!programme) return absent()
  const ticked = new Set(form.getAll('lines').map(String))
  if (ticked.size === 0) return again({ nothingTicked: true })
  const done = await carryLines(scope, programme, ticked)
  return redirect(programmeHref(programme.id), done > 0 ? 'carried' : 'overtaken')
}

async function step(
  scope: AccountScope,
  ctx: StaffCtx,
  form: FormData,
  take: (scope: AccountScope, programme: Programme, seen: number) => Promise<boolean>,
  flash: string,
): Promise<Answer> {
  const programme = await programmeAt(scope, ctx.params)
  if (!programme) return absent()
  const done = await take(scope, programme, seenIn(form, programme.version))
  return redirect(programmeHref(programme.id), done ? flash : 'overtaken')
}

function Steps(props: ProgrammeView) {
  const words = programmeWords[props.lang]
  const { programme } = props
  const draft = programme.status === 'draft'
  return (
    <form method="post">
      <OnceField />
      <SeenField version={programme.version} />
      {draft && <p class="hint">{words.useHint}</p>}
      <Button name="do" value={draft ? 'use' : 'close'} kind={draft ? 'primary' : 'secondary'} icon="check">
        {draft ? words.use : words.close}
      </Button>
    </form>
  )
}
