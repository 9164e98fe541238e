import { officeOf, onCallNow } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { Banner, ButtonLink, ButtonRow, EmptyState, ErrorSummary, Link, Notice } from '#src/ui/index.ts'
import { callForHelp } from '../call-for-help.ts'
import { isChildBand, todayOf, whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData, type StaffCtx } from '../case-load.ts'
import { addSchoolStep, type ImpactAgain } from '../impact/add-school-step.ts'
import { askersOf, callAsker, type Askers } from '../impact/askers.ts'
import { speechOf, standing, stepNow } from '../impact/impact.ts'
import { askedBy, impactForm } from '../impact/impact-form.ts'
import {
  ImpactAnswersView,
  ImpactChangesCard,
  ImpactVersions,
  WellbeingTrends,
} from '../impact/impact-view.tsx'
import { impactWords } from '../impact/impact-words.ts'
import { SchoolCard } from '../impact/school-view.tsx'
import { AskThrough, ThoughtsNotice, type HelpAround } from '../impact/thoughts-view.tsx'
import { readImpact, type OpenImpact } from '../impact/write-impact.ts'
import { teamChoices } from '../team-choices.ts'
import { addTask } from '../write-plan.ts'
import { caseWords } from '../words.ts'

type Loaded = CasePageData &
  Readonly<{ versions: readonly OpenImpact[]; shown: OpenImpact | null; around: HelpAround; asking: Askers }>
type Props = Loaded & Readonly<{ ctx: StaffCtx; again: ImpactAgain | null; writable: boolean }>

/** Where the pages of one version stand, below the file. */
const part = 'dampak'

/** What weighs on the person, talk by talk: what to do first, what changed, what was answered, every version. */
export const impactPage: Page = page({
  path: '/kasus/:id/dampak',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const versions = await readImpact(scope, data.file)
    const wanted = Number(ctx.query.get('versi'))
    const newest = standing(versions).at(-1)?.version
    const shown = versions.find((one) => one.version === (wanted || newest)) ?? null
    if (wanted && !shown) return absent()
    const around: HelpAround = {
      office: await officeOf(scope),
      onCall: await onCallNow(scope),
      team: await teamChoices(scope, data.file.head.id),
    }
    return {
      ...data,
      versions,
      shown,
      around,
      asking: await askersOf(scope, data.file, ctx.visitor.accountId),
    }
  },
  actions: {
    schoolStep: { run: addSchoolStep },
    ring: { run: askForToday },
    call: { run: callSomebody },
    bell: { run: ringBell },
  },
  meta: (ctx) => ({
    title: caseWords[ctx.lang].cases,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: { ...caseWords[ctx.lang].flashes, ...impactWords[ctx.lang].flashes },
  }),
  view: (ctx, loaded, again: ImpactAgain | null) => {
    const writable = whyReadOnly(loaded.file.head) === null
    const props: Props = { ...loaded, ctx, again, writable }
    return (
      <CaseFrame {...loaded} lang={ctx.lang} tab="about" actions={<Actions {...props} />}>
        {again?.problem && <Banner tone="danger">{again.problem}</Banner>}
        <ErrorSummary
          errors={(again?.school?.missing ?? []).map((name) => ({
            name,
            message: impactWords[ctx.lang].school.choose[name],
          }))}
        />
        <Sheet {...props} />
      </CaseFrame>
    )
  },
})

async function askForToday(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const owner = asId<'account'>(String(form.get('owner') ?? ''))
  const onTeam = (await teamChoices(scope, file.head.id)).some((one) => one.code === owner)
  await addTask(scope, file, {
    what: impactWords[ctx.lang].thoughts.task,
    ownerId: onTeam && owner ? owner : ctx.visitor.accountId,
    dueOn: todayOf(scope.now),
  })
  return redirect(caseHref(file.head.id, part), 'asked')
}

/** Rings for whoever is on call, by the choice of whoever sits there. */
async function ringBell(scope: AccountScope, ctx: StaffCtx) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  await callForHelp(scope, file)
  return redirect(caseHref(file.head.id, part), 'rung')
}

async function callSomebody(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx)
  if (!file) return absent()
  const { callees } = await askersOf(scope, file, ctx.visitor.accountId)
  const called = await callAsker(scope, file, callees, String(form.get('callee') ?? ''), ctx.lang)
  if (!called) return again<ImpactAgain>({ problem: impactWords[ctx.lang].through.nobody, school: null }, 409)
  return redirect(caseHref(file.head.id, part), 'called')
}

function Actions({ file, ctx, shown, writable }: Props) {
  const words = impactWords[ctx.lang]
  return (
    <>
      {writable && (
        <ButtonLink icon="pen" href={caseHref(file.head.id, `${part}/isi`)}>
          {words.fill}
        </ButtonLink>
      )}
      {!file.head.restrictedAt && (
        <>
          {shown && (
            <ButtonLink
              kind="secondary"
              icon="print"
              href={caseHref(file.head.id, `${part}/cetak?versi=${shown.version}`)}
            >
              {words.paper}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" icon="print" href={caseHref(file.head.id, `${part}/cetak`)}>
            {words.readTogether}
          </ButtonLink>
        </>
      )}
    </>
  )
}

function Sheet(props: Props) {
  const { ctx, file, versions, shown, writable } = props
  const { lang } = ctx
  const words = impactWords[lang]
  const href = (version: number) => caseHref(file.head.id, `${part}?versi=${version}`)
  const { mayAsk, callees, outside } = props.asking
  const through = !mayAsk && writable && (
    <AskThrough callees={callees} outside={outside} action={caseHref(file.head.id, part)} lang={lang} />
  )
  if (!shown)
    return (
      <>
        <h2>{words.title}</h2>
        <EmptyState drawing="rest" title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
        {through}
      </>
    )
  const told = standing(versions)
  const at = told.findIndex((one) => one.version === shown.version)
  const before = versions.find((one) => one.version === told[at - 1]?.version)
  const newest = told.at(-1)
  const step = stepNow(versions)
  const band = speechOf(file.head.facts.ageBand)
  return (
    <>
      <h2>{words.title}</h2>
      {step && shown.version === newest?.version && (
        <ThoughtsNotice
          {...props}
          lang={lang}
          step={step}
          mayAsk={mayAsk}
          action={writable ? caseHref(file.head.id, part) : null}
          me={ctx.visitor.accountId}
        />
      )}
      {newest && shown.version !== newest.version && (
        <Notice tone="warn">
          <p>
            {words.older} <Link href={href(newest.version)}>{words.toNewest}</Link>
          </p>
        </Notice>
      )}
      <p class="meta">
        {words.talked(formatDate(shown.sheet.askedOn, lang))}. {words.version(shown.version)}.{' '}
        {words.writtenBy(props.names(shown.writtenBy), formatDateTime(shown.writtenAt, lang))}.
      </p>
      {before && <ImpactChangesCard before={before} now={shown} lang={lang} />}
      <ImpactAnswersView
        form={impactForm({ band, adult: true, askers: askedBy(shown, props.names) })}
        one={shown}
        lang={lang}
      />
      {writable && (
        <ButtonRow>
          <ButtonLink
            kind="quiet"
            icon="pen"
            href={caseHref(file.head.id, `${part}/isi?betulkan=${shown.version}`)}
          >
            {words.mend}
          </ButtonLink>
        </ButtonRow>
      )}
      {step !== 'today' && through}
      {writable && isChildBand(file.head.facts.ageBand) && (
        <SchoolCard
          lang={lang}
          action={caseHref(file.head.id, part)}
          one={shown}
          again={props.again?.school ?? null}
        />
      )}
      <WellbeingTrends versions={versions} lang={lang} />
      <ImpactVersions versions={versions} shown={shown.version} names={props.names} lang={lang} href={href} />
    </>
  )
}
