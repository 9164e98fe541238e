import type { ComponentChildren } from 'preact'
import { staff } from '#src/platform/access/allow.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { staffNames } from '#src/people/index.ts'
import { Notice, PageHead, Tabs, Tag } from '#src/ui/index.ts'
import type { SchoolPost } from './post.store.ts'
import { guidanceWords } from './words.ts'

/** Who works with programmes, service plans and reports. */
export const guidanceStaff = staff('guru_bk')
/** Who may write individual guidance on a file of their team (practice.md §22). */
export const guidanceWriters = staff('guru_bk', 'counsellor', 'psychologist')

const parts = { home: '/bk', programme: '/bk/program', log: '/bk/layanan', report: '/bk/laporan' } as const
export type GuidancePart = keyof typeof parts

/** What every page of guidance at school begins with. */
export function GuidanceFrame(props: {
  lang: Lang
  part: GuidancePart
  title: string
  intro?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}) {
  const words = guidanceWords[props.lang]
  return (
    <>
      <PageHead title={props.title} intro={props.intro} actions={props.actions} />
      <Tabs
        label={words.tabsLabel}
        tabs={(Object.keys(parts) as GuidancePart[]).map((name) => ({
          href: parts[name],
          label: words.tabs[name],
          current: name === props.part,
        }))}
      />
      {props.children}
    </>
  )
}

/** Said wherever shapes and numbers of a rule nobody has confirmed are used. */
export function UnverifiedRules(props: { lang: Lang }) {
  const words = guidanceWords[props.lang]
  return (
    <Notice tone="warn">
      <p>
        <Tag tone="warn">{words.unverified}</Tag> {words.unverifiedText}
      </p>
    </Notice>
  )
}

/** Schools of one's own to choose from; their names are not translated. */
export function schoolChoices(posts: readonly Pick<SchoolPost, 'institutionId' | 'school'>[]) {
  return posts.map((post) => ({ code: post.institutionId, id: post.school, en: post.school }))
}

export async function colleagueNames(
  scope: AccountScope,
  lang: Lang,
): Promise<(id: AccountId | null) => string> {
  const known = new Map((await staffNames(scope)).map((one) => [one.id, one.fullName]))
  return (id) => (id ? known.get(id) : undefined) ?? guidanceWords[lang].someone
}

/** The first text a stored answer holds, for papers; the empty text when there is none. */
export function textOf(content: { readonly [name: string]: unknown }, name: string): string {
  const value = content[name]
  return typeof value === 'string' ? value : ''
}
