import { staff } from '#src/platform/access/allow.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { OfficeTabs } from '#src/people/index.ts'
import { Button, Card, PageHead, Table } from '#src/ui/index.ts'
import { confirmPost, refusePost } from '../confirm-post.ts'
import { statedPosts, type StatedPost } from '../confirm-post.store.ts'
import { colleagueNames } from '../guidance-frame.tsx'
import { postWords } from '../post-words.ts'
import type { PostId } from '../post.store.ts'

type View = Readonly<{
  posts: readonly StatedPost[]
  names: (id: AccountId | null) => string
  self: AccountId
  lang: Lang
}>

const act =
  (work: (scope: AccountScope, id: PostId) => Promise<boolean>, flash: string) =>
  async (scope: AccountScope, _ctx: unknown, form: FormData) => {
    const id = asId<'school_post'>(String(form.get('post') ?? ''))
    if (!id) return absent()
    return redirect('/bk/penugasan', (await work(scope, id)) ? flash : 'overtaken')
  }

/** Who says they work at which school; the office confirms it before a school's papers open to them. */
export const confirmPostsPage: Page = page({
  path: '/bk/penugasan',
  allow: staff('head', 'admin'),
  load: async (scope, ctx) => ({
    posts: await statedPosts(scope),
    names: await colleagueNames(scope, ctx.lang),
  }),
  actions: {
    confirm: { run: act(confirmPost, 'confirmed') },
    refuse: { run: act(refusePost, 'refused') },
  },
  meta: (ctx) => ({
    title: postWords[ctx.lang].title,
    nav: 'office',
    shell: 'console',
    width: 'wide',
    flashes: postWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = postWords[ctx.lang]
    const view: View = { ...loaded, self: ctx.visitor.accountId, lang: ctx.lang }
    return (
      <>
        <PageHead title={words.title} intro={words.intro} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="posts" />
        <Waiting {...view} />
        <Standing {...view} />
      </>
    )
  },
})

const columnsOf = ({ lang, names }: View) => {
  const said = postWords[lang].columns
  return [
    { header: said.who, heads: true, cell: (one: StatedPost) => names(one.accountId) },
    { header: said.school, cell: (one: StatedPost) => one.school },
    { header: said.since, cell: (one: StatedPost) => formatDate(one.since, lang) },
    {
      header: said.pupils,
      numeric: true,
      cell: (one: StatedPost) => (one.pupils === null ? '–' : formatNumber(one.pupils, lang)),
    },
  ]
}

function Waiting(props: View) {
  const words = postWords[props.lang]
  return (
    <Card title={words.waiting}>
      <Table
        caption={words.waiting}
        captionHidden
        rows={props.posts.filter((one) => one.confirmedAt === null)}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.noneWaiting}</p>}
        columns={[
          ...columnsOf(props),
          {
            header: words.columns.acts,
            cell: (one) =>
              one.accountId === props.self ? (
                <span class="meta">{words.own}</span>
              ) : (
                <form method="post" class="row">
                  <OnceField />
                  <input type="hidden" name="post" value={one.id} />
                  <Button small name="do" value="confirm" icon="check">
                    {words.confirm}
                    <span class="sr">: {props.names(one.accountId)}</span>
                  </Button>
                  <Button kind="quiet" small name="do" value="refuse">
                    {words.refuse}
                    <span class="sr">: {props.names(one.accountId)}</span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
    </Card>
  )
}

function Standing(props: View) {
  const words = postWords[props.lang]
  return (
    <Card title={words.standing}>
      <Table
        caption={words.standing}
        captionHidden
        rows={props.posts.filter((one) => one.confirmedAt !== null)}
        rowKey={(one) => one.id}
        empty={<p class="hint">{words.noneStanding}</p>}
        columns={[
          ...columnsOf(props),
          {
            header: words.columns.by,
            cell: (one) =>
              one.confirmedAt &&
              words.byOn(props.names(one.confirmedBy), formatDate(one.confirmedAt, props.lang)),
          },
        ]}
      />
    </Card>
  )
}
