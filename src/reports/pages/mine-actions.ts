import type { Reporter } from '#src/platform/access/visitor.ts'
import type { ReporterScope } from '#src/platform/db/scope.ts'
import type { Received } from '#src/platform/files/index.ts'
import { cleanText } from '#src/platform/forms/clean.ts'
import { asId } from '#src/platform/ids.ts'
import { again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import type { Again, Ctx } from '#src/platform/web/page.ts'
import { reporterWordsFor } from '../adult-words.ts'
import { bandOr } from '../band.ts'
import { flowWords } from '../flow-words.ts'
import { secondWayWords } from '../second-way-words.ts'
import { readPostedFiles } from '../hand-in.ts'
import { readSecondWay } from '../make-second-way.ts'
import {
  addSecondWay,
  callForHelp,
  longestMessage,
  sendFiles,
  tellIdentity,
  withdrawReport,
  writeToWorker,
} from '../reporter-acts.ts'
import { findReport } from '../report.store.ts'
import { reporterCookie } from '../reporter-session.ts'
import { reporterWords } from '../reporter-words.ts'
import { deleteSession } from '../way-back.store.ts'
import type { ReporterKeys } from '#src/platform/vault/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'

/** What could not be done, at its field, with everything that was typed. */
export type MineProblem = {
  readonly field: string
  readonly message: string
  readonly typed: Readonly<Record<string, string>>
}

type MineCtx = Ctx<Reporter>
type Prepared = { files?: readonly Received[]; keys?: ReporterKeys } | undefined
type Outcome = Answer | Again<MineProblem>

const here = '/laporanku/lihat'

function problem(form: FormData, field: string, message: string): Again<MineProblem> {
  const kept = ['message', 'correction', 'why', 'identity', 'to', 'nickname'] as const
  return again({
    field,
    message,
    typed: Object.fromEntries(kept.map((name) => [name, postedText(form, name)])),
  })
}

/** What a reporter may do with their own report. Each is done once, however often it is sent. */
export const mineActions = {
  message: {
    run: (scope: ReporterScope, ctx: MineCtx, form: FormData) => write(scope, ctx, form, 'message'),
  },
  correct: {
    run: (scope: ReporterScope, ctx: MineCtx, form: FormData) => write(scope, ctx, form, 'correction'),
  },
  withdraw: {
    run: async (scope: ReporterScope, ctx: MineCtx, form: FormData): Promise<Outcome> => {
      const why = clean(postedText(form, 'why'))
      if (why.length > longestMessage)
        return problem(form, 'why', reporterWords[ctx.lang].talk.tooLong(longestMessage, why.length))
      await withdrawReport(scope, ctx.visitor, why)
      return redirect(here, 'withdrawn')
    },
  },
  danger: {
    run: async (scope: ReporterScope, ctx: MineCtx): Promise<Outcome> => {
      await callForHelp(scope, ctx.visitor)
      return redirect(here, 'rung')
    },
  },
  files: {
    prepare: async (ctx: MineCtx, form: FormData): Promise<Prepared | Again<MineProblem>> => {
      const words = reporterWords[ctx.lang].more
      const tooMany = flowWords[ctx.lang].check.tooManyFiles
      const chosen = await readPostedFiles(form, 'files', ctx.lang, tooMany)
      const spoken = await readPostedFiles(form, 'voice', ctx.lang, tooMany)
      const problems = [...chosen.problems, ...spoken.problems]
      if (problems.length > 0) return problem(form, 'files', problems.join(' '))
      const files = [...chosen.files, ...spoken.files]
      return files.length === 0 ? problem(form, 'files', words.filesEmpty) : { files }
    },
    run: async (
      scope: ReporterScope,
      ctx: MineCtx,
      _form: FormData,
      prepared: Prepared,
    ): Promise<Outcome> => {
      await sendFiles(scope, ctx.visitor, prepared?.files ?? [])
      return redirect(here, 'files')
    },
  },
  known: { run: becomeKnown },
  secondWay: {
    prepare: async (ctx: MineCtx, form: FormData): Promise<Prepared | Answer | Again<MineProblem>> => {
      const way = await readSecondWay(ctx.visitor, form, ctx.lang)
      if (isAnswer(way)) return way
      return way.ok ? { keys: way.keys } : problem(form, way.field, way.message)
    },
    run: async (scope: ReporterScope, ctx: MineCtx, form: FormData, prepared: Prepared): Promise<Outcome> => {
      const made = prepared?.keys ? await addSecondWay(scope, ctx.visitor, prepared.keys) : false
      return made ? redirect(here, 'second') : problem(form, 'nickname', secondWayWords[ctx.lang].taken)
    },
  },
  leave: {
    run: async (scope: ReporterScope, ctx: MineCtx): Promise<Outcome> => {
      await deleteSession(scope, ctx.visitor.sessionHash)
      ctx.dropCookie(reporterCookie)
      return redirect('/laporanku/keluar')
    },
  },
} as const

async function write(
  scope: ReporterScope,
  ctx: MineCtx,
  form: FormData,
  kind: 'message' | 'correction',
): Promise<Outcome> {
  const words = reporterWords[ctx.lang].talk
  const field = kind === 'message' ? 'message' : 'correction'
  const written = clean(postedText(form, field))
  if (written === '') return problem(form, field, words.empties)
  if (written.length > longestMessage)
    return problem(form, field, words.tooLong(longestMessage, written.length))
  await writeToWorker(scope, ctx.visitor, kind, written)
  return redirect(here, kind === 'message' ? 'saved' : 'corrected')
}

async function becomeKnown(scope: ReporterScope, ctx: MineCtx, form: FormData): Promise<Outcome> {
  const report = await findReport(scope, ctx.visitor.reportId)
  const words = reporterWordsFor(ctx.lang, bandOr(report?.ageBand)).more
  const to = asId<'account'>(postedText(form, 'to'))
  const identity = clean(postedText(form, 'identity'))
  if (!to) return problem(form, 'to', words.knownPick)
  if (identity === '') return problem(form, 'identity', words.knownEmpty)
  if (identity.length > 500)
    return problem(form, 'identity', reporterWords[ctx.lang].talk.tooLong(500, identity.length))
  if (postedText(form, 'agree') !== 'yes') return problem(form, 'agree', words.knownAgree)
  const told = await tellIdentity(scope, ctx.visitor, to, identity)
  return told ? redirect(here, 'told') : problem(form, 'to', words.knownPick)
}

/** Line ends as they are stored; text that turns its neighbours around on a worker's screen is taken out. */
function clean(typed: string): string {
  return cleanText(typed, 'many')
}
