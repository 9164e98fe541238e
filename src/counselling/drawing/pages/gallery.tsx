import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import {
  CaseFrame,
  caseHref,
  fileForPost,
  loadCase,
  whyReadOnly,
  type CasePageData,
} from '#src/cases/index.ts'
import { Button, ButtonLink, Card, EmptyState, Grid, Link, Table } from '#src/ui/index.ts'
import { CounsellingNav } from '../../counselling-nav.tsx'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { BeginForm, sheetIn, themeIn } from '../begin-form.tsx'
import { meansOf } from '../codes.ts'
import { staffDesk } from '../desk.ts'
import { beginDrawing, readDrawings, type OpenDrawing } from '../drawing.ts'
import { nameOfDrawing, NoTest, StateTag } from '../drawing-view.tsx'
import { mayDraw } from '../may-draw.ts'
import { silentSheets } from '../silent-sheet.ts'
import { SilentSheets } from '../silent-view.tsx'
import { drawingWords } from '../words.ts'

/** Drawings of a file by name only; each is seen on a page of its own, after a tap. */
export const galleryPage: Page = page({
  path: '/kasus/:id/gambar',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    if (data.file.head.restrictedAt) return redirect(caseHref(data.file.head.id))
    const desk = await staffDesk(scope, ctx.visitor, data.file)
    const book = await openEpisode(scope, ctx.visitor, data.file)
    return {
      data,
      drawings: await readDrawings(desk),
      sheets: book ? silentSheets(book) : [],
      cards: book !== null && isOpen(book.episode),
    }
  },
  actions: {
    begin: {
      run: async (scope, ctx, form) => {
        const file = mayDraw(ctx.visitor) ? await fileForPost(scope, ctx) : null
        if (!file) return absent()
        const desk = await staffDesk(scope, ctx.visitor, file)
        const means = form.get('means') === 'words' ? 'words' : 'screen'
        const id = await beginDrawing(desk, { means, theme: themeIn(form), sheet: sheetIn(form) })
        return redirect(caseHref(file.head.id, `gambar/${id}`))
      },
    },
  },
  meta: (ctx) => ({
    title: drawingWords[ctx.lang].title,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: drawingWords[ctx.lang].flashes,
  }),
  view: (ctx, { data, drawings, sheets, cards }) => {
    const words = drawingWords[ctx.lang]
    const caseId = data.file.head.id
    const draws = mayDraw(ctx.visitor) && whyReadOnly(data.file.head) === null
    return (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <CounsellingNav caseId={caseId} lang={ctx.lang} at="drawings" />
        <h2>{words.title}</h2>
        <NoTest lang={ctx.lang} />
        {draws && (
          <Grid min="large">
            <BeginForm lang={ctx.lang} action={caseHref(caseId, 'gambar')} />
            <OtherWays caseId={caseId} lang={ctx.lang} cards={cards} />
          </Grid>
        )}
        {drawings.length === 0 ? (
          <EmptyState drawing="letters" title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <Drawings drawings={drawings} data={data} lang={ctx.lang} />
        )}
        <SilentSheets sheets={sheets} lang={ctx.lang} />
      </CaseFrame>
    )
  },
})

/** Cards are kept with a course that runs. */
function OtherWays(props: { caseId: string; lang: Lang; cards: boolean }) {
  const words = drawingWords[props.lang]
  return (
    <Card title={words.offer} level={3}>
      <p class="row">
        <ButtonLink kind="secondary" icon="upload" href={caseHref(props.caseId, 'gambar/foto')}>
          {words.photo}
        </ButtonLink>
        {props.cards && (
          <ButtonLink kind="secondary" icon="leaf" href={caseHref(props.caseId, 'kartu-diam')}>
            {words.silent}
          </ButtonLink>
        )}
      </p>
      <form method="post" action={caseHref(props.caseId, 'gambar')}>
        <OnceField />
        <input type="hidden" name="means" value="words" />
        <Button kind="secondary" icon="chat" name="do" value="begin">
          {words.describe}
        </Button>
      </form>
    </Card>
  )
}

function Drawings(props: { drawings: readonly OpenDrawing[]; data: CasePageData; lang: Lang }) {
  const { lang, data } = props
  const words = drawingWords[lang]
  return (
    <Card title={words.list}>
      <Table
        caption={words.list}
        captionHidden
        rows={props.drawings}
        rowKey={(one) => one.id}
        columns={[
          {
            header: words.columns.what,
            heads: true,
            cell: (one) => (
              <Link href={caseHref(data.file.head.id, `gambar/${one.id}`)}>{nameOfDrawing(one, lang)}</Link>
            ),
          },
          { header: words.columns.how, cell: (one) => wordFor(meansOf, one.means, lang) },
          {
            header: words.columns.made,
            cell: (one) => (
              <span class="meta">
                {formatDate(one.madeAt, lang)},{' '}
                {one.byClient ? words.byClient : words.besides(data.names(one.madeBy))}
              </span>
            ),
          },
          { header: words.columns.state, cell: (one) => <StateTag drawing={one} lang={lang} /> },
        ]}
      />
    </Card>
  )
}
