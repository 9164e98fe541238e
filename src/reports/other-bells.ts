import type { VNode } from 'preact'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'

/** What else may ring for somebody, from an upper floor: one card each, saying that something waits, never what. */
export type BellSource = Readonly<{
  id: string
  load: (scope: AccountScope, member: Member, lang: Lang) => Promise<readonly VNode[]>
}>

const sources: BellSource[] = []

/** Called once at start-up by upper floors. A source of the same id replaces the former. */
export function registerBellSource(source: BellSource): void {
  const at = sources.findIndex((known) => known.id === source.id)
  if (at === -1) sources.push(source)
  else sources[at] = source
}

/** Everything else that rings for this person now, except what the asking page shows by itself. */
export async function otherBells(
  scope: AccountScope,
  member: Member,
  lang: Lang,
  except: readonly string[] = [],
): Promise<VNode[]> {
  const found: VNode[] = []
  for (const source of sources.filter((one) => !except.includes(one.id)))
    found.push(...(await source.load(scope, member, lang)))
  return found
}
