import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, Card, Disclosure, EmptyState, Link, Notice, Table, Tag } from '#src/ui/index.ts'
import { whyReadOnly } from '../case.ts'
import { caseHref, CaseFrame, caseMeta } from '../case-frame.tsx'
import { caseStaff, fileForPost, loadCase, type CasePageData } from '../case-load.ts'
import { documentKinds, drawingWishes } from '../codes.ts'
import { documentWords } from '../document-words.ts'
import { destroy, readDocuments, type OpenDocument } from '../keep-document.ts'

type Props = CasePageData & Readonly<{ documents: readonly OpenDocument[]; lang: Lang; writable: boolean }>

/** Drawings, photos and letters, kept sealed; what their maker wants done with them is done. */
export const documentsPage: Page = page({
  path: '/kasus/:id/berkas',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    return isAnswer(data) ? data : { ...data, documents: await readDocuments(scope, data.file) }
  },
  actions: {
    destroy: {
      run: async (scope, ctx, form) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'document'>(String(form.get('document') ?? ''))
        if (!file || !id || file.head.legalHold) return absent()
        return redirect(
          caseHref(file.head.id, 'berkas'),
          (await destroy(scope, file, id)) ? 'destroyed' : 'overtaken',
        )
      },
    },
  },
  meta: caseMeta,
  view: (ctx, loaded) => {
    const props = { ...loaded, lang: ctx.lang, writable: whyReadOnly(loaded.file.head) === null }
    const words = documentWords[ctx.lang]
    const add = props.writable && (
      <ButtonLink icon="upload" href={caseHref(loaded.file.head.id, 'berkas/baru')}>
        {words.add}
      </ButtonLink>
    )
    return (
      <CaseFrame {...props} tab="documents" actions={add}>
        {loaded.file.head.legalHold && (
          <Notice tone="warn">
            <p>{words.hold}</p>
          </Notice>
        )}
        {loaded.documents.length === 0 ? (
          <EmptyState drawing="letters" title={words.empty} action={add}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <Documents {...props} />
        )}
      </CaseFrame>
    )
  },
})

function Documents(props: Props) {
  const { lang } = props
  const words = documentWords[lang]
  const { columns } = words
  return (
    <Card title={words.title}>
      <Table
        caption={words.title}
        captionHidden
        rows={props.documents}
        rowKey={(one) => one.id}
        columns={[
          { header: columns.name, heads: true, cell: (one) => <Name one={one} props={props} /> },
          { header: columns.kind, cell: (one) => wordFor(documentKinds, one.kind, lang) },
          {
            header: columns.wish,
            cell: (one) =>
              one.wish && (
                <Tag tone={one.wish === 'keep' || one.wish === 'share' ? 'good' : 'warn'}>
                  {wordFor(drawingWishes, one.wish, lang)}
                </Tag>
              ),
          },
          {
            header: columns.added,
            cell: (one) => (
              <span class="meta">
                {formatDate(one.addedAt, lang)}, {props.names(one.addedBy)}
              </span>
            ),
          },
          {
            header: columns.act,
            cell: (one) =>
              props.writable &&
              !one.removedAt &&
              !props.file.head.legalHold && <Destroy one={one} lang={lang} />,
          },
        ]}
      />
    </Card>
  )
}

function Name({ one, props }: { one: OpenDocument; props: Props }) {
  const words = documentWords[props.lang]
  const title = one.title ?? one.name
  return (
    <span>
      {one.removedAt ? (
        <span>
          {title} <span class="meta">{words.destroyed(formatDate(one.removedAt, props.lang))}</span>
        </span>
      ) : (
        <Link href={caseHref(props.file.head.id, `berkas/${one.id}/isi`)}>{title}</Link>
      )}
      {one.words && (
        <Disclosure summary={words.told}>
          <p>{one.words}</p>
        </Disclosure>
      )}
    </span>
  )
}

function Destroy({ one, lang }: { one: OpenDocument; lang: Lang }) {
  const words = documentWords[lang]
  return (
    <Disclosure summary={words.destroy}>
      <p>{words.destroyText}</p>
      <form method="post">
        <OnceField />
        <input type="hidden" name="document" value={one.id} />
        <Button small kind="danger" name="do" value="destroy">
          {words.destroy}
          <span class="sr">: {one.title ?? one.name}</span>
        </Button>
      </form>
    </Disclosure>
  )
}
