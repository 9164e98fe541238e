import { staffNames } from '#src/people/index.ts'
import { todayOf } from '#src/cases/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { record } from '#src/platform/audit/record.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { asId } from '#src/platform/ids.ts'
import { BackLink, Button, Card, ErrorSummary, PageHead, Table, Tag, type FieldError } from '#src/ui/index.ts'
import {
  checkFile,
  importInstrument,
  isRefused,
  unheardSelfHarm,
  unknownItems,
  unnamedSelfHarm,
  type CheckedFile,
} from '../import-instrument.ts'
import { importedIn, withdrawImported } from '../imported.store.ts'
import type { Imported } from '../imported.ts'
import { importWords } from '../import-words.ts'
import { readDeclaration, typedDeclaration, type TypedDeclaration } from '../read-declaration.ts'
import { largestFile } from '../read-questionnaire.ts'
import { measureWords } from '../words.ts'
import { ImportForm, refusalLines } from './import-form.tsx'
import { importRoles } from './import-roles.ts'

type Shown = Readonly<{ typed: TypedDeclaration; errors: readonly FieldError[] }>

/** Where an office brings a measure it holds a licence for, and answers for that licence by name. */
export const importPage = page({
  path: '/alat-ukur/impor',
  allow: staff(...importRoles),
  bodyLimit: largestFile + 200_000,
  load: async (scope) => ({
    imported: await importedIn(scope),
    names: new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName])),
  }),
  actions: {
    import: {
      prepare: async (ctx, form) => {
        const typed = typedDeclaration(form)
        const read = readDeclaration(typed, todayOf(ctx.now), ctx.lang)
        const errors: FieldError[] = Array.isArray(read) ? [...read] : []
        const file = form.get('file')
        const checked = file instanceof Blob && file.size > 0 ? await checkFile(file) : null
        // A file that cannot be taken asks for no further words about its licence; what was typed stays.
        if (checked && isRefused(checked))
          return again<Shown>({ typed, errors: fileErrors(checked, [], false, ctx.lang) })
        const declared = 'holder' in read ? read : null
        errors.unshift(...fileErrors(checked, declared?.selfHarm ?? [], declared !== null, ctx.lang))
        if (errors.length > 0 || !declared || !checked) return again<Shown>({ typed, errors })
        return { file: checked, declaration: declared, typed }
      },
      run: async (scope, ctx, _form, prepared) => {
        if (!prepared) return redirect('/alat-ukur/impor')
        const { file, declaration, typed } = prepared
        const outcome = await importInstrument(scope, file, declaration)
        if (outcome === 'otherFileSameVersion' || outcome === 'withdrawnBefore') {
          const { otherFile, withdrawnBefore } = importWords[ctx.lang]
          const message = (outcome === 'withdrawnBefore' ? withdrawnBefore : otherFile)(file.sheet.version)
          return again<Shown>({ typed, errors: [{ name: 'file', message }] }, 409)
        }
        return redirect('/alat-ukur/impor', outcome === 'same' ? 'same' : 'saved')
      },
    },
    withdraw: {
      run: async (scope, _ctx, form) => {
        const id = asId<'imported'>(String(form.get('id') ?? ''))
        if (id && (await withdrawImported(scope, id)))
          await record(scope, { action: 'instruments.withdrawn', subjectKind: 'instrument', subjectId: id })
        return redirect('/alat-ukur/impor', 'withdrawn')
      },
    },
  },
  meta: (ctx) => {
    const { title, saved, same, withdrawn } = importWords[ctx.lang]
    return { title, nav: 'measures', flashes: { saved, same, withdrawn } }
  },
  view: (ctx, { imported, names }, shown: Shown | null) => {
    const words = importWords[ctx.lang]
    return (
      <>
        <BackLink href="/alat-ukur">{measureWords[ctx.lang].register}</BackLink>
        <ErrorSummary errors={shown?.errors ?? []} />
        <PageHead title={words.title} intro={words.intro} />
        <ImportForm typed={shown?.typed ?? {}} errors={shown?.errors ?? []} lang={ctx.lang} />
        <ImportedTable rows={imported} names={names} lang={ctx.lang} />
      </>
    )
  },
})

function fileErrors(
  checked: Awaited<ReturnType<typeof checkFile>> | null,
  selfHarm: readonly string[],
  judged: boolean,
  lang: Lang,
): FieldError[] {
  const words = importWords[lang]
  if (!checked) return [{ name: 'file', message: words.noFile }]
  if (isRefused(checked)) return refusalLines(checked, lang).map((message) => ({ name: 'file', message }))
  return judged ? harmErrors(checked, selfHarm, lang) : []
}

function harmErrors(file: CheckedFile, selfHarm: readonly string[], lang: Lang): FieldError[] {
  const words = importWords[lang]
  const unknown = unknownItems(file.sheet, selfHarm)
  const unnamed = unnamedSelfHarm(file.sheet, selfHarm)
  const unheard = unheardSelfHarm(file.sheet, selfHarm)
  return [
    ...(unknown.length > 0 ? [{ name: 'harmItems', message: words.harmUnknown(unknown.join(', ')) }] : []),
    ...(unheard.length > 0 ? [{ name: 'file', message: words.harmUnheard(unheard.join(', ')) }] : []),
    ...(unnamed.length > 0 ? [{ name: 'harm', message: words.harmUnnamed(unnamed.join(', ')) }] : []),
  ]
}

function ImportedTable(props: { rows: readonly Imported[]; names: ReadonlyMap<string, string>; lang: Lang }) {
  const { lang } = props
  const words = importWords[lang]
  return (
    <Card title={words.list}>
      <Table
        caption={words.list}
        captionHidden
        rows={props.rows}
        rowKey={(one) => one.id}
        empty={<p>{words.empty}</p>}
        columns={[
          { header: words.columns.name, heads: true, cell: (one) => one.sheet.title[lang] },
          { header: words.columns.version, cell: (one) => one.version },
          {
            header: words.columns.hash,
            cell: (one) => <code title={one.digest}>{one.digest.slice(0, 16)}</code>,
          },
          {
            header: words.columns.licence,
            cell: (one) => `${one.declaration.holder}, ${one.declaration.licence}`,
          },
          {
            header: words.columns.by,
            cell: (one) => (
              <>
                {props.names.get(one.importedBy) ?? ''}{' '}
                {one.withdrawnAt ? (
                  <Tag tone="warn">{words.withdrawnTag}</Tag>
                ) : (
                  <Withdraw id={one.id} label={words.withdraw} name={one.sheet.title[lang]} />
                )}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}

function Withdraw(props: { id: string; label: string; name: string }) {
  return (
    <form method="post" action="/alat-ukur/impor">
      <OnceField />
      <input type="hidden" name="id" value={props.id} />
      <Button name="do" value="withdraw" kind="quiet" small>
        {props.label}
        <span class="sr"> {props.name}</span>
      </Button>
    </form>
  )
}
