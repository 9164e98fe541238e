import { wordFor } from '#content/codes/code.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { ButtonLink, EmptyState, Link, Table } from '#src/ui/index.ts'
import { programmeStatuses } from '../codes.ts'
import { GuidanceFrame, guidanceStaff, UnverifiedRules } from '../guidance-frame.tsx'
import { standingPosts } from '../post.store.ts'
import { programmesOf } from '../programme.store.ts'
import { programmeWords } from '../programme-words.ts'
import { guidanceWords } from '../words.ts'
import { programmeHref } from './programme-forms.tsx'

/** All programmes of one's own schools, the newest year first. */
export const programmesPage: Page = page({
  path: '/bk/program',
  allow: guidanceStaff,
  load: async (scope) => {
    const posts = await standingPosts(scope)
    const programmes = await programmesOf(
      scope,
      posts.map((post) => post.institutionId),
    )
    return { posts, programmes }
  },
  meta: (ctx) => ({
    title: guidanceWords[ctx.lang].title,
    shell: 'console',
    nav: 'guidance',
    width: 'wide',
    flashes: guidanceWords[ctx.lang].flashes,
  }),
  view: (ctx, { posts, programmes }) => {
    const words = guidanceWords[ctx.lang]
    const said = programmeWords[ctx.lang]
    const fresh =
      posts.length === 0 ? (
        <ButtonLink href="/bk/sekolah" icon="school">
          {words.statePost}
        </ButtonLink>
      ) : (
        <ButtonLink href="/bk/program/baru" icon="plus">
          {said.fresh}
        </ButtonLink>
      )
    return (
      <GuidanceFrame
        lang={ctx.lang}
        part="programme"
        title={said.list}
        intro={said.listIntro}
        actions={fresh}
      >
        <Table
          caption={said.list}
          captionHidden
          rows={programmes}
          rowKey={(one) => one.id}
          empty={
            <EmptyState title={posts.length === 0 ? words.noPost : said.none} action={fresh}>
              <p>{posts.length === 0 ? words.noPostText : said.noneText}</p>
            </EmptyState>
          }
          columns={[
            {
              header: said.columns.year,
              heads: true,
              cell: (one) => <Link href={programmeHref(one.id)}>{one.calendar.schoolYear}</Link>,
            },
            { header: said.columns.school, cell: (one) => one.school },
            { header: said.columns.state, cell: (one) => wordFor(programmeStatuses, one.status, ctx.lang) },
            { header: said.columns.changed, cell: (one) => formatDateTime(one.changedAt, ctx.lang) },
          ]}
        />
        <UnverifiedRules lang={ctx.lang} />
      </GuidanceFrame>
    )
  },
})
