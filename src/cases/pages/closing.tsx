import { wordFor } from '#content/codes/code.ts'
import { closeReasons } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, Card, Icon, Notice } from '#src/ui/index.ts'
import { todayOf } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseForm } from '../case-form.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData } from '../case-load.ts'
import { closingGaps, type ClosingGap } from '../closing.ts'
import { closingWords } from '../closing-words.ts'
import { closeFile, closingState, endService, reopenCase, type ClosingWords } from '../end-service.ts'
import { closingForm, reopenForm } from '../forms/team-forms.ts'
import { closingCounts } from '../service.store.ts'
import { caseWords } from '../words.ts'

const nothingSaid: ClosingWords = {
  reason: 'goalsMet',
  otherReason: '',
  clientView: '',
  whyNotAsked: '',
  whyOpen: '',
  reflection: '',
  bySupervisor: false,
}

type Loaded = CasePageData & Readonly<{ gaps: readonly ClosingGap[]; openFollowUps: number }>

/** What is missing before service may end, the follow-up that goes on, and the way back in. */
export const closingPage: Page = page({
  path: '/kasus/:id/penutupan',
  allow: caseStaff,
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const { openFollowUps } = await closingCounts(scope, data.file.head.id, todayOf(scope.now))
    // What only the form can say is not counted as missing here.
    const gaps = closingGaps(await closingState(scope, data.file, nothingSaid)).filter(
      (gap) => gap !== 'client_view',
    )
    return { ...data, gaps, openFollowUps }
  },
  actions: {
    close: {
      run: async (scope, ctx) => {
        const file = await fileForPost(scope, ctx)
        if (!file) return absent()
        return redirect(
          caseHref(file.head.id, 'penutupan'),
          (await closeFile(scope, file)) ? 'closed' : 'overtaken',
        )
      },
    },
  },
  meta: caseMeta,
  view: (ctx, loaded) => (
    <CaseFrame {...loaded} lang={ctx.lang} tab="close">
      <StateCard {...loaded} lang={ctx.lang} />
    </CaseFrame>
  ),
})

function StateCard(props: Loaded & { lang: Lang }) {
  const { head } = props.file
  const words = closingWords[props.lang]
  const why = head.closeReason && (
    <p>
      <strong>{words.reason}:</strong> {wordFor(closeReasons, head.closeReason, props.lang)}
    </p>
  )
  const reopen = !head.restrictedAt && (
    <ButtonLink kind="secondary" icon="case" href={caseHref(head.id, 'buka-lagi')}>
      {words.reopen}
    </ButtonLink>
  )
  if (head.status === 'closed') {
    return (
      <Card title={words.title}>
        {head.closedOn && <p>{words.closedOn(formatDate(head.closedOn, props.lang))}</p>}
        {why}
        <p class="hint">{words.reopenText}</p>
        {reopen}
      </Card>
    )
  }
  if (head.status === 'in_follow_up') {
    return (
      <Card title={words.followUp}>
        {why}
        <p>{props.openFollowUps > 0 ? words.followUpText(props.openFollowUps) : words.followUpDone}</p>
        <form method="post" class="row">
          <OnceField />
          {props.openFollowUps === 0 && !head.restrictedAt && (
            <Button icon="lock" name="do" value="close">
              {words.close}
            </Button>
          )}
          <ButtonLink kind="secondary" href={caseHref(head.id, 'rencana')}>
            {caseWords[props.lang].tabs.plan}
          </ButtonLink>
          {reopen}
        </form>
      </Card>
    )
  }
  return (
    <Card title={words.check}>
      <p>{words.intro}</p>
      {props.gaps.length === 0 ? (
        <p>
          <Icon name="check-circle" /> {words.ready}
        </p>
      ) : (
        <Notice tone="warn" title={words.missing}>
          <ul>
            {props.gaps.map((gap) => (
              <li key={gap}>{words.gaps[gap]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="row">
        {!head.restrictedAt && (
          <ButtonLink icon="check" href={caseHref(head.id, 'akhiri')}>
            {words.end}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={caseHref(head.id, 'rencana')}>
          {words.plan}
        </ButtonLink>
      </p>
    </Card>
  )
}

/** The form that ends service. What is missing is named, and everything typed stays. */
export const endServicePage: Page = caseForm({
  path: 'akhiri',
  part: 'penutupan',
  title: (lang) => closingWords[lang].endTitle,
  given: async (_scope, _ctx, file) => (file.head.status === 'in_follow_up' ? null : {}),
  intro: (lang) => <p>{closingWords[lang].intro}</p>,
  form: () => closingForm,
  submit: (lang) => closingWords[lang].end,
  run: async (scope, ctx, file, answers) => {
    const words = closingWords[ctx.lang]
    const { otherReason = '', clientView = '', whyNotAsked = '', whyOpen = '' } = answers
    const bySupervisor = ctx.visitor.roles.includes('supervisor')
    const ended = await endService(scope, file, {
      reason: answers.reason,
      reflection: answers.reflection,
      otherReason,
      clientView,
      whyNotAsked,
      whyOpen,
      bySupervisor,
    })
    if (ended.ok) return { to: 'penutupan', flash: 'ended' }
    if (ended.gaps.length === 0) return { problem: caseWords[ctx.lang].overtaken }
    return { problem: words.joinGaps(ended.gaps.map((gap) => words.gaps[gap]).join(' ')) }
  },
})

export const reopenPage: Page = caseForm({
  path: 'buka-lagi',
  part: 'penutupan',
  title: (lang) => closingWords[lang].reopenTitle,
  whenClosed: true,
  given: async (_scope, _ctx, file) =>
    file.head.status === 'closed' || file.head.status === 'in_follow_up' ? {} : null,
  intro: (lang) => <p>{closingWords[lang].reopenText}</p>,
  form: () => reopenForm,
  submit: (lang) => closingWords[lang].reopen,
  run: async (scope, ctx, file, answers) =>
    (await reopenCase(scope, file, answers.why))
      ? { to: '', flash: 'reopened' }
      : { problem: caseWords[ctx.lang].overtaken },
})
