import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Ctx } from '#src/platform/web/page.ts'
import type { CaseFile } from '#src/cases/index.ts'
import { openTechnique } from '../load-technique-page.ts'
import { openLadder } from './open-ladder.ts'
import { scaleIn } from './scale-links.tsx'

/** The technique of the address with its ladder, while it runs. */
export async function givenLadder(scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) {
  const opened = await openTechnique(scope, ctx, file)
  if (!opened || opened.technique.run.endedOn) return null
  const rungs = await openLadder(scope, opened.book, opened.technique, ctx.visitor.accountId)
  return { ...opened, rungs, scaleOf: scaleIn(ctx.query, opened.technique.facts.outside.age) }
}
