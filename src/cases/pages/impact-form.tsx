import type { AccountScope } from '#src/platform/db/scope.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { FormPaper } from '#src/platform/forms/index.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, Notice, PrintButton } from '#src/ui/index.ts'
import { isChildBand, todayOf } from '../case.ts'
import { caseForm } from '../case-form.tsx'
import { caseHref, nameOf } from '../case-frame.tsx'
import type { CaseFile } from '../case-file.ts'
import { caseStaff, loadCase, namesOf, type Names, type StaffCtx } from '../case-load.ts'
import type { Choices } from '../forms/basic-forms.ts'
import { askersOf, callAsker, type Askers } from '../impact/askers.ts'
import { carriedOver, putRight, speechOf, standing, toldOfLongAgo, whoAsked } from '../impact/impact.ts'
import { askedBy, impactForm, type ImpactReader } from '../impact/impact-form.ts'
import { impactWords } from '../impact/impact-words.ts'
import { readImpact, writeImpact, type OpenImpact } from '../impact/write-impact.ts'
import { printWords } from '../print-words.ts'
import { caseWords } from '../words.ts'

type Given = Readonly<{
  asking: Askers
  reader: ImpactReader
  newest: number
  last: OpenImpact | null
  mending: OpenImpact | null
  today: string
}>

function readerOf(file: CaseFile): ImpactReader {
  const { ageBand } = file.head.facts
  return { band: speechOf(ageBand), adult: !isChildBand(ageBand) }
}

async function given(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<Given | null> {
  const versions = await readImpact(scope, file)
  const wanted = Number(ctx.query.get('betulkan'))
  const mending = versions.find((one) => one.version === wanted) ?? null
  if (wanted && !mending) return null
  const asking = await askersOf(scope, file, ctx.visitor.accountId)
  const last = versions.find((one) => one.version === standing(versions).at(-1)?.version) ?? null
  const { adult, ...reader } = readerOf(file)
  return {
    asking,
    reader: {
      ...reader,
      adult: adult || toldOfLongAgo(mending?.sheet),
      ...(asking.mayAsk
        ? { askers: withBefore(asking.askers, mending, await namesOf(scope, ctx)) }
        : { callees: asking.callees }),
    },
    newest: versions[0]?.version ?? 0,
    last,
    mending,
    today: todayOf(scope.now),
  }
}

/** Whoever is named on the sheet that is put right stays to be chosen, also when they have left the team. */
function withBefore(askers: Choices, mending: OpenImpact | null, names: Names): Choices {
  const before = mending ? askedBy(mending, names) : []
  return [...before.filter((one) => !askers.some((other) => other.code === one.code)), ...askers]
}

/** One talk, written down as a version of its own. */
export const impactFormPage: Page = caseForm({
  path: 'dampak/isi',
  part: 'dampak',
  title: (lang, { mending }) => (mending ? impactWords[lang].mendTitle : impactWords[lang].fillTitle),
  intro: (lang, { mending }) => <p>{mending ? impactWords[lang].mendIntro : impactWords[lang].fillIntro}</p>,
  given,
  form: ({ reader }) => impactForm(reader),
  filled: ({ mending, last, today }) =>
    mending
      ? { ...mending.sheet, corrects: undefined }
      : { askedOn: today, ...carriedOver(last?.sheet ?? null) },
  version: ({ newest }) => newest,
  run: async (scope, ctx, file, { call, ...told }, { mending, reader, asking }, seen) => {
    const shown = Object.keys(impactForm(reader).fields)
    const kept = mending ? putRight(mending, told, shown) : told
    // Whoever could not see who asked must not become the one who did.
    const sheet = asking.mayAsk ? { ...kept, askedBy: whoAsked(kept, ctx.visitor.accountId) } : kept
    if (!(await writeImpact(scope, file, sheet, seen))) return { problem: caseWords[ctx.lang].overtaken }
    const called = call !== undefined && (await callAsker(scope, file, asking.callees, call, ctx.lang))
    return called ? { to: 'dampak', flash: 'called' } : { to: 'dampak' }
  },
})

/** One version on paper; without one, an empty sheet in the person's own words, to be read together. */
export const impactPaperPage: Page = page({
  path: '/kasus/:id/dampak/cetak',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    if (data.file.head.restrictedAt) return redirect(caseHref(data.file.head.id))
    const wanted = Number(ctx.query.get('versi'))
    const one = wanted ? (await readImpact(scope, data.file)).find((other) => other.version === wanted) : null
    if (one === undefined) return absent()
    await recordRead(scope, 'case', data.file.head.id, 'print')
    return { ...data, one, office: (await officeOf(scope)).name, now: scope.now }
  },
  meta: (ctx) => ({ title: printWords[ctx.lang].title, shell: 'console', nav: 'cases' }),
  view: (ctx, { file, one, office, now, names }) => {
    const words = printWords[ctx.lang]
    const reader = readerOf(file)
    const form = one
      ? impactForm({ ...reader, adult: true, askers: askedBy(one, names) })
      : impactForm({ ...reader, readTogether: true })
    const answers = one ? { answers: one.sheet } : {}
    return (
      <>
        <div class="no-print">
          <BackLink href={caseHref(file.head.id, 'dampak')}>{words.back}</BackLink>
        </div>
        <PrintButton />
        {one && (
          <Notice tone="warn">
            <p>{words.warning}</p>
          </Notice>
        )}
        <FormPaper form={form} {...answers} lang={ctx.lang} band={one ? 'dewasa' : reader.band}>
          <p>
            {office}
            {one && ` · ${file.head.number} · ${nameOf(file)}`}
            <br />
            {one && words.printedBy(ctx.visitor.fullName, formatDateTime(now, ctx.lang))}
          </p>
        </FormPaper>
      </>
    )
  },
})
