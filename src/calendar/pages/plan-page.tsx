import { dayOf } from '#src/platform/i18n/format.ts'
import {
  caseHref,
  caseStaff,
  fileForPost,
  loadCase,
  nameOf,
  SafeContactBlock,
  whyReadOnly,
  type CaseFile,
  type StaffCtx,
} from '#src/cases/index.ts'
import {
  FormSheet,
  parse,
  typedOf,
  type AnswersOf,
  type FieldError,
  type Typed,
} from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Banner, Notice } from '#src/ui/index.ts'
import { calendarWords } from '../words.ts'
import type { PlanCheck } from '../check-plan.ts'
import { officeDays } from '../office-days.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { planAppointment } from '../plan-appointment.ts'
import { casePlanForm, meetingForm, planErrors, type PlanChoices } from '../plan-form.ts'
import { PlanNotice, type NoticeNames } from '../plan-notice.tsx'
import { planWords } from '../plan-words.ts'
import { planFrom } from '../read-plan.ts'
import { readSlot, readWish } from '../slot.ts'
import { calendarStaff, planChoices, workerNames } from '../staff.ts'
import type { OfficeDays } from '../conditions.ts'

type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  check: PlanCheck | null
  /** Another time was put in with one press; everything else is as it was typed. */
  slotted?: boolean
}>
type Given = Readonly<{
  choices: PlanChoices
  office: OfficeDays
  names: NoticeNames['worker']
  tomorrow: string
}>

async function given(scope: AccountScope, file: CaseFile | null): Promise<Given> {
  const office = await officeDays(scope)
  return {
    choices: await planChoices(scope, file),
    office,
    names: await workerNames(scope),
    tomorrow: addDays(dayOf(scope.now, office.zone), 1),
  }
}

/** Reads, plans, and leads to where it can be seen; or shows what stands against it with everything still typed. */
async function plan(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile | null,
  posted: FormData,
): Promise<Answer | { again: Again; status: number }> {
  const { choices, names } = await given(scope, file)
  const slot = readSlot(posted.get('_slot'))
  if (slot) {
    posted.set('from', slot.from)
    posted.set('to', slot.to)
  }
  const parsed = file ? parse(casePlanForm(choices), posted) : parse(meetingForm(choices), posted)
  const { typed } = parsed
  if (slot) return again({ typed, errors: [], check: null, slotted: true }, 200)
  if (!parsed.ok) return again({ typed, errors: parsed.errors, check: null })
  const anyway = posted.get('_anyway') === 'yes'
  const wanted = planFrom(parsed.answers, { anyway, workerName: names })
  const refuse = (problem: Parameters<typeof planErrors>[0]) =>
    again({ typed, errors: planErrors(problem, ctx.lang), check: null })
  if (wanted === null) return refuse('unknown_choice')
  if (wanted === 'mode_reason') return refuse('mode_reason')
  const outcome = await planAppointment(scope, ctx.visitor, file, wanted)
  if ('problem' in outcome) return refuse(outcome.problem)
  if ('check' in outcome) return again({ typed, errors: [], check: outcome.check }, 409)
  const flash = outcome.skipped.length > 0 ? 'plannedSome' : 'planned'
  return redirect(file ? caseHref(file.head.id, 'jadwal') : `/kalender?minggu=${wanted.day}`, flash)
}

function AboutTimes(props: { state: Again | null; lang: Lang; given: Given }) {
  const { state, lang } = props
  return (
    <>
      {state?.slotted && <Banner tone="good">{planWords[lang].slotted}</Banner>}
      <p class="meta">{planWords[lang].zone(props.given.office.zone)}</p>
    </>
  )
}

function noticeOf(state: Again | null, lang: Lang, loaded: Given) {
  if (!state?.check) return null
  const roomCode = state.typed['room']?.at(-1)
  const room = loaded.choices.rooms.find((one) => one.code === roomCode)
  return (
    <PlanNotice
      check={state.check}
      lang={lang}
      zone={loaded.office.zone}
      names={{ worker: loaded.names, room: typeof room?.id === 'string' ? room.id : '' }}
    />
  )
}

type SheetProps = Readonly<{
  form: Parameters<typeof FormSheet>[0]['form']
  /** What stands in it before anybody typed. */
  first: Typed
  state: Again | null
  lang: Lang
  given: Given
}>

function PlanSheet({ form, first, state, lang, given: loaded }: SheetProps) {
  return (
    <FormSheet
      form={form}
      typed={state?.typed ?? first}
      errors={state?.errors ?? []}
      lang={lang}
      band="dewasa"
      submit={planWords[lang].submit}
    >
      <OnceField />
      {noticeOf(state, lang, loaded)}
    </FormSheet>
  )
}

/** An appointment on a file. */
export const casePlanPage: Page = page({
  path: '/kasus/:id/jadwal/baru',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    if (whyReadOnly(data.file.head)) return redirect(caseHref(data.file.head.id))
    const wish = readWish(ctx.query)
    return { data, given: await given(scope, data.file), me: ctx.visitor.accountId, wish }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        return file ? plan(scope, ctx, file, form) : absent()
      },
    },
  },
  meta: (ctx) => ({ title: calendarWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang } = ctx
    const { file, safe } = loaded.data
    const form = casePlanForm(loaded.given.choices)
    const first: Partial<AnswersOf<typeof form>> = {
      kind: 'session',
      on: loaded.given.tomorrow,
      owner: loaded.me,
      place: 'office',
      mode: 'in_person',
      rule: 'once',
      onHoliday: 'skip',
      ...loaded.wish,
    }
    return (
      <>
        <BackLink href={caseHref(file.head.id, 'jadwal')}>{`${file.head.number} · ${nameOf(file)}`}</BackLink>
        <h1>{planWords[lang].caseTitle}</h1>
        <AboutTimes state={state} lang={lang} given={loaded.given} />
        <SafeContactBlock safe={safe} lang={lang} changeHref={undefined} />
        <PlanSheet form={form} first={typedOf(form, first)} state={state} lang={lang} given={loaded.given} />
      </>
    )
  },
})

/** A meeting of the office, about no file. */
export const meetingPlanPage: Page = page({
  path: '/kalender/baru',
  allow: calendarStaff,
  load: async (scope, ctx) => ({
    given: await given(scope, null),
    me: ctx.visitor.accountId,
    wish: readWish(ctx.query),
  }),
  actions: { default: { run: (scope, ctx, form) => plan(scope, ctx, null, form) } },
  meta: (ctx) => ({ title: calendarWords[ctx.lang].title, shell: 'console', nav: 'calendar' }),
  view: (ctx, loaded, state: Again | null) => {
    const { lang } = ctx
    const form = meetingForm(loaded.given.choices)
    const first: Partial<AnswersOf<typeof form>> = {
      kind: 'team_meeting',
      on: loaded.given.tomorrow,
      owner: loaded.me,
      place: 'office',
      rule: 'once',
      onHoliday: 'skip',
      ...loaded.wish,
    }
    return (
      <>
        <BackLink href="/kalender">{calendarWords[lang].back}</BackLink>
        <h1>{planWords[lang].meetingTitle}</h1>
        <Notice>
          <p>{planWords[lang].meetingIntro}</p>
        </Notice>
        <AboutTimes state={state} lang={lang} given={loaded.given} />
        <PlanSheet form={form} first={typedOf(form, first)} state={state} lang={lang} given={loaded.given} />
      </>
    )
  },
})
