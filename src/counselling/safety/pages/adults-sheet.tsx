import { wordFor } from '#content/codes/code.ts'
import { record, recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseHref, fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, Banner, Button, ErrorSummary, PageHead, RadioGroup, TextInput } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { yesNoNotAsked } from '../../forms/shared-options.ts'
import { handCopy, readCopies, type HandedCopy } from '../../hand-copy.ts'
import { openEpisode } from '../../open-episode.ts'
import { inBurdenOrder } from '../../rules/safety-lines.ts'
import { holderKinds, whoChanges } from '../codes.ts'
import { HandedList } from '../handed-list.tsx'
import { holderPermission, refusalWords } from '../holder-permission.ts'
import { standingLines } from '../open-plan.ts'
import { agreedLines, whyNotHolders, type Holder, type PlanLine } from '../plan.ts'
import { safetyWords } from '../words.ts'
import { PlanLines, PlanSheet } from './plan-sheet.tsx'

type Again = Readonly<{
  typed: Pick<Holder, 'name' | 'kind' | 'clientSays'>
  problem: string | null
  /** The field the problem is about. */
  at?: 'siapa' | 'setuju'
}>

/**
 * For the adults who help: what each of them does, as far as the client agreed. Each copy is made for one person the
 * client said yes to, with the consent that goes with them, and carries its own number.
 */
export const adultsSheetPage: Page = page({
  path: '/kasus/:id/aman/cetak/dewasa',
  allow: counsellingStaff,
  load: async (scope: AccountScope, ctx: StaffCtx) => {
    const file = await fileForPost(scope, ctx, 'closed')
    const book = file && (await openEpisode(scope, ctx.visitor, file))
    if (!file || !book) return absent()
    const copies = await readCopies(scope, book, 'safety_adults')
    const copy = copies.find((one) => String(one.number) === ctx.query.get('salinan')) ?? null
    await recordRead(scope, 'case', file.head.id, copy ? 'print' : 'safety_copies')
    if (copy)
      await record(scope, {
        action: 'counselling.copy_printed',
        subjectKind: 'case',
        subjectId: file.head.id,
        facts: { what: copy.what, number: copy.number },
      })
    return {
      file,
      copies,
      copy,
      lines: inBurdenOrder(agreedLines(await standingLines(scope, book))),
      on: dayOf(scope.now),
      office: await officeOf(scope),
    }
  },
  actions: { default: { run: handOut } },
  meta: (ctx) => ({ title: safetyWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, copies, copy, lines, on, office }, state: Again | null) => {
    const { lang } = ctx
    const words = safetyWords[lang]
    if (!copy)
      return (
        <>
          <BackLink href={caseHref(file.head.id, 'aman')}>{words.back}</BackLink>
          <PageHead title={words.printAdults} intro={words.handIntro} />
          {state?.problem && !state.at && <Banner tone="danger">{state.problem}</Banner>}
          <HandForm state={state} lang={lang} />
          <HandedList copies={copies} caseId={file.head.id} lang={lang} />
        </>
      )
    return (
      <PlanSheet caseId={file.head.id} lang={lang} title={words.adultsTitle} lead={words.adultsLead}>
        <p>
          <strong>{words.copyNumber(copy.number, copy.name)}</strong>
        </p>
        <AdultLines lines={lines} lang={lang} />
        <p class="meta">
          {office.name} · {file.head.number}-{copy.number} · {formatDate(on, lang)}
        </p>
      </PlanSheet>
    )
  },
})

function AdultLines({ lines, lang }: { lines: readonly PlanLine[]; lang: Lang }) {
  const words = safetyWords[lang]
  if (lines.length === 0) return <p>{words.nothingAgreed}</p>
  return whoChanges.map(({ code }) => {
    const own = lines.filter((line) => line.changes === code)
    return own.length > 0 ? (
      <section key={code}>
        <h2>{words.changes[code]}</h2>
        <PlanLines lines={own} lang={lang} />
      </section>
    ) : null
  })
}

async function handOut(scope: AccountScope, ctx: StaffCtx, form: FormData) {
  const file = await fileForPost(scope, ctx, 'closed')
  const book = file && (await openEpisode(scope, ctx.visitor, file))
  if (!file || !book) return absent()
  const typed = typedIn(form)
  if (typed.name === '' || typed.kind === '') return again<Again>({ typed, problem: null })
  const refused = whyNotHolders([{ ...typed, sheet: 'adults' }], await holderPermission(scope, file))
  if (refused) {
    const at = refused.lacks === 'yes' ? 'setuju' : 'siapa'
    return again<Again>({ typed, problem: refusalWords(refused, ctx.lang), at }, 409)
  }
  const copy: HandedCopy | null = await handCopy(scope, book, 'safety_adults', {
    name: typed.name,
    kind: typed.kind,
  })
  if (!copy) return again<Again>({ typed, problem: safetyWords[ctx.lang].copyOvertaken }, 409)
  return redirect(`${caseHref(file.head.id, 'aman/cetak/dewasa')}?salinan=${copy.number}`)
}

/** Adults only: the client's own sheet is the one for the pocket. */
const adultKinds = holderKinds.filter((one) => one.code !== 'client')

function typedIn(form: FormData): Again['typed'] {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    name: text('nama').slice(0, 120),
    kind: adultKinds.find((one) => one.code === text('siapa'))?.code ?? '',
    clientSays: yesNoNotAsked.find((one) => one.code === text('setuju'))?.code ?? 'not_asked',
  }
}

function HandForm({ state, lang }: { state: Again | null; lang: Lang }) {
  const words = safetyWords[lang]
  const asked = state !== null && state.problem === null
  const noName = asked && state.typed.name === '' ? words.handNoName : undefined
  const noKind = asked && state.typed.kind === '' ? words.handNoKind : undefined
  const wrong = {
    nama: noName,
    siapa: noKind ?? (state?.at === 'siapa' ? state.problem : null) ?? undefined,
    setuju: (state?.at === 'setuju' ? state.problem : null) ?? undefined,
  }
  const errors = Object.entries(wrong).flatMap(([name, message]) => (message ? [{ name, message }] : []))
  return (
    <form method="post">
      <OnceField />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <TextInput
        name="nama"
        label={words.handName}
        error={wrong.nama}
        value={state?.typed.name}
        maxlength={120}
      />
      <RadioGroup
        name="siapa"
        label={words.copyWho}
        error={wrong.siapa}
        value={state?.typed.kind}
        options={adultKinds.map((one) => ({ value: one.code, label: wordFor(holderKinds, one.code, lang) }))}
      />
      <RadioGroup
        name="setuju"
        label={words.handAgreed}
        error={wrong.setuju}
        value={state?.typed.clientSays}
        options={yesNoNotAsked.map((one) => ({ value: one.code, label: one[lang] }))}
      />
      <Button icon="print">{words.handMake}</Button>
    </form>
  )
}
