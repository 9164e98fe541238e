import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { isDuplicate } from '#src/platform/db/scope.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { EmptyState, ErrorSummary, Notice, PageHead, Table, type FieldError } from '#src/ui/index.ts'
import {
  authorities,
  institutionKinds,
  isNpsn,
  readInstitutions,
  type ImportProblem,
  type InstitutionFacts,
} from '../institution.ts'
import {
  countInstitutions,
  insertInstitution,
  institutions,
  upsertInstitutions,
} from '../institution.store.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { districtsOf } from '../regions.ts'
import { runningWords } from '../running-words.ts'
import {
  AddForm,
  ImportForm,
  noInstitution,
  SearchForm,
  type TypedInstitution,
} from './institution-forms.tsx'
import { OfficeTabs } from './office-parts.tsx'
import { typed } from './parts.tsx'

type Again = { typed: TypedInstitution; errors: readonly FieldError[]; imported: string | null }

const path = '/kantor/lembaga'
const shown = 200

/** The register of schools, madrasah, pesantren and other institutions; coded, public facts. */
export const institutionsPage = page({
  path,
  allow: staff('head', 'admin', 'data_officer', 'intake'),
  bodyLimit: 3_000_000,
  load: async (scope, ctx) => {
    const typedName = (ctx.query.get('q') ?? '').slice(0, 80)
    return {
      typedName,
      rows: await institutions(scope, { most: shown, ...(typedName ? { typed: typedName } : {}) }),
      count: await countInstitutions(scope),
      districts: await districtsOf((await officeOf(scope)).regionCode),
    }
  },
  actions: {
    add: {
      run: async (scope, ctx, form) => {
        const words = runningWords[ctx.lang].institutions.errors
        const given: TypedInstitution = {
          name: typed(form, 'name', 200),
          kind: typed(form, 'kind', 30),
          npsn: typed(form, 'npsn', 12),
          district: typed(form, 'district', 20),
          authority: typed(form, 'authority', 20),
          boarding: form.get('boarding') === 'on',
        }
        const facts = await factsOf(given, (await officeOf(scope)).regionCode)
        const errors = [
          ...(given.name.length < 2 ? [{ name: 'name', message: words.name }] : []),
          ...(facts.kind ? [] : [{ name: 'kind', message: words.kind }]),
          ...(given.npsn === '' || isNpsn(given.npsn) ? [] : [{ name: 'npsn', message: words.npsn }]),
        ]
        if (errors.length > 0) return again<Again>({ typed: given, errors, imported: null })
        try {
          const id = await insertInstitution(scope, facts)
          await record(scope, { action: 'institution.added', subjectKind: 'institution', subjectId: id })
          return redirect(path, 'added')
        } catch (error) {
          if (!isDuplicate(error)) throw error
          return again<Again>({
            typed: given,
            errors: [{ name: 'npsn', message: words.taken }],
            imported: null,
          })
        }
      },
    },
    import: {
      run: async (scope, ctx, form) => {
        const words = runningWords[ctx.lang].institutions
        const refuse = (messages: readonly string[]) =>
          again<Again>({
            typed: noInstitution,
            errors: messages.map((message) => ({ name: 'file', message })),
            imported: null,
          })
        const file = form.get('file')
        if (!(file instanceof File) || file.size === 0) return refuse([words.errors.file])
        const read = readInstitutions(
          await file.text(),
          await districtsOf((await officeOf(scope)).regionCode),
        )
        if ('problems' in read) return refuse(read.problems.map((problem) => problemText(problem, ctx.lang)))
        const done = await upsertInstitutions(scope, read.rows)
        await record(scope, {
          action: 'institution.imported',
          subjectKind: 'office',
          subjectId: ctx.visitor.officeId,
          facts: done,
        })
        return redirect(`${path}?baru=${done.added}&ubah=${done.changed}`)
      },
    },
  },
  meta: (ctx) => ({
    title: runningWords[ctx.lang].institutions.title,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, state: Again | null) => {
    const words = runningWords[ctx.lang].institutions
    const errors = state?.errors ?? []
    const [added, changed] = [Number(ctx.query.get('baru')), Number(ctx.query.get('ubah'))]
    return (
      <>
        <ErrorSummary errors={errors} />
        <PageHead title={words.title} intro={words.lead} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="institutions" />
        {ctx.query.has('baru') && Number.isSafeInteger(added) && Number.isSafeInteger(changed) && (
          <Notice tone="good">
            <p>{words.imported(added, changed)}</p>
          </Notice>
        )}
        {loaded.count > 0 && <SearchForm lang={ctx.lang} action={path} value={loaded.typedName} />}
        <Table
          caption={words
            .count(loaded.count)
            .replace(String(loaded.count), formatNumber(loaded.count, ctx.lang))}
          rows={loaded.rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.none} />}
          columns={[
            { header: words.name, heads: true, cell: (row) => row.name },
            { header: words.kind, cell: (row) => kindName(row.kind, ctx.lang) },
            {
              header: words.district,
              cell: (row) =>
                loaded.districts.find((district) => district.code === row.districtCode)?.name ?? '',
            },
            { header: words.npsn, cell: (row) => row.npsn ?? '' },
            { header: words.boarding, cell: (row) => (row.boarding ? words.yes : '') },
          ]}
        />
        <AddForm
          lang={ctx.lang}
          action={path}
          given={state?.typed ?? noInstitution}
          errors={errors}
          districts={loaded.districts}
        />
        <ImportForm lang={ctx.lang} action={path} errors={errors} />
      </>
    )
  },
})

function kindName(code: string, lang: Lang): string {
  const kind = institutionKinds.find((one) => one.code === code)
  return kind ? inLang(kind, lang) : code
}

async function factsOf(given: TypedInstitution, regency: string): Promise<InstitutionFacts> {
  const district = (await districtsOf(regency)).find((one) => one.code === given.district)
  return {
    name: given.name,
    kind: institutionKinds.find((kind) => kind.code === given.kind)?.code ?? '',
    boarding: given.boarding,
    npsn: given.npsn || null,
    districtCode: district?.code ?? null,
    authority: authorities.find((one) => one === given.authority) ?? null,
  }
}

function problemText(problem: ImportProblem, lang: Lang): string {
  const words = runningWords[lang].institutions.errors
  switch (problem.kind) {
    case 'header':
      return words.header
    case 'too_many':
      return words.large
    case 'name':
      return words.line(problem.line, words.name)
    case 'npsn':
      return words.line(problem.line, words.npsn)
    case 'unknown_kind':
      return words.line(problem.line, words.kindUnknown(problem.given))
    case 'unknown_district':
      return words.line(problem.line, words.districtUnknown(problem.given))
  }
}
