import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import { isRealDay } from '#src/platform/i18n/days.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, EmptyState, Link, Pagination, Table } from '#src/ui/index.ts'
import { fields, shapes } from '../codes.ts'
import { logForm } from '../forms/log-form.ts'
import { GuidanceFrame, guidanceStaff, schoolChoices } from '../guidance-frame.tsx'
import { givenByMe, type LogPlace, type ServiceGiven } from '../log.store.ts'
import { standingPosts } from '../post.store.ts'
import { atField, sheetPage } from '../sheet-page.tsx'
import { logService, unlogService } from '../write-plan.ts'
import { programmeWords } from '../programme-words.ts'
import { guidanceWords } from '../words.ts'

const pageSize = 30

/** What was given to classes, groups and others, newest first. */
export const logPage: Page = page({
  path: '/bk/layanan',
  allow: guidanceStaff,
  load: async (scope, ctx) => {
    const from = placeFrom(ctx.query.get('sebelum'))
    const found = await givenByMe(scope, from, pageSize + 1)
    const shown = found.slice(0, pageSize)
    const last = shown.at(-1)
    const older = found.length > pageSize && last ? `${last.heldOn}_${last.id}` : undefined
    return { shown, older, first: from === null, posts: await standingPosts(scope) }
  },
  actions: {
    remove: {
      run: async (scope, _ctx, form) => {
        const id = asId<'service_given'>(String(form.get('given') ?? ''))
        if (!id) return absent()
        return redirect('/bk/layanan', (await unlogService(scope, id)) ? 'removed' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: guidanceWords[ctx.lang].title,
    shell: 'console',
    nav: 'guidance',
    width: 'wide',
    flashes: guidanceWords[ctx.lang].flashes,
  }),
  view: (ctx, { shown, older, first, posts }) => {
    const words = guidanceWords[ctx.lang]
    const fresh =
      posts.length === 0 ? (
        <ButtonLink href="/bk/sekolah" icon="school">
          {words.statePost}
        </ButtonLink>
      ) : (
        <ButtonLink href="/bk/layanan/baru" icon="plus">
          {words.log.fresh}
        </ButtonLink>
      )
    return (
      <GuidanceFrame
        lang={ctx.lang}
        part="log"
        title={words.log.title}
        intro={words.log.intro}
        actions={fresh}
      >
        <LogTable shown={shown} lang={ctx.lang} fresh={fresh} />
        <Pagination
          newer={first ? undefined : '/bk/layanan'}
          older={older && `/bk/layanan?sebelum=${encodeURIComponent(older)}`}
        />
      </GuidanceFrame>
    )
  },
})

function LogTable(props: { shown: readonly ServiceGiven[]; lang: 'id' | 'en'; fresh: ComponentChildren }) {
  const { lang } = props
  const words = guidanceWords[lang]
  const said = words.log.columns
  return (
    <Table
      caption={words.log.title}
      captionHidden
      rows={props.shown}
      rowKey={(one) => one.id}
      empty={
        <EmptyState title={words.log.none} drawing="letters" action={props.fresh}>
          <p>{words.log.noneText}</p>
        </EmptyState>
      }
      columns={[
        {
          header: said.topic,
          heads: true,
          cell: (one) =>
            one.planId ? <Link href={`/bk/rpl/${one.planId}/laporan`}>{one.topic}</Link> : one.topic,
        },
        { header: said.when, cell: (one) => formatDate(one.heldOn, lang) },
        { header: said.shape, cell: (one) => wordFor(shapes, one.shape, lang) },
        { header: said.field, cell: (one) => wordFor(fields, one.field, lang) },
        { header: said.class, cell: (one) => one.className ?? '–' },
        {
          header: said.came,
          numeric: true,
          cell: (one) =>
            one.expected === null
              ? formatNumber(one.attended, lang)
              : `${formatNumber(one.attended, lang)}/${formatNumber(one.expected, lang)}`,
        },
        {
          header: programmeWords[props.lang].acts,
          cell: (one) =>
            one.planId ? (
              <span class="meta">{words.log.fromPlan}</span>
            ) : (
              <form method="post">
                <OnceField />
                <input type="hidden" name="given" value={one.id} />
                <Button kind="quiet" small name="do" value="remove">
                  {words.remove}
                  <span class="sr">: {one.topic}</span>
                </Button>
              </form>
            ),
        },
      ]}
    />
  )
}

function placeFrom(text: string | null): LogPlace | null {
  const [day = '', id] = (text ?? '').split('_')
  const given = asId<'service_given'>(id)
  return given && isRealDay(day) ? { day, id: given } : null
}

export const newLogPage: Page = sheetPage({
  path: '/bk/layanan/baru',
  allow: guidanceStaff,
  nav: 'guidance',
  given: async (scope) => {
    const posts = await standingPosts(scope)
    return posts.length === 0 ? redirect('/bk') : posts
  },
  title: (lang) => guidanceWords[lang].log.newTitle,
  back: (lang) => ({ href: '/bk/layanan', label: guidanceWords[lang].services }),
  intro: (lang) => <p>{guidanceWords[lang].noNames}</p>,
  form: (posts) => logForm({ schools: schoolChoices(posts) }),
  filled: (posts) => (posts.length === 1 ? { school: posts[0]?.institutionId } : {}),
  run: async (scope, ctx, answers, posts) => {
    const post = posts.find((one) => one.institutionId === answers.school)
    if (!post) return atField('school', { kind: 'unknownCode' })
    const { school: _school, className, expected, domains = [], ...facts } = answers
    if (expected !== undefined && facts.attended > expected)
      return { problem: guidanceWords[ctx.lang].log.tooMany }
    await logService(scope, post.institutionId, {
      ...facts,
      className: className ?? null,
      expected: expected ?? null,
      domains,
    })
    return { to: '/bk/layanan' }
  },
})
