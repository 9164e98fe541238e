import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, again, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import type { FieldError } from '#src/ui/index.ts'
import { standsAgainst } from '../destruction.store.ts'
import { proposeDestruction } from '../destroy-record.ts'
import {
  checkIdentity,
  decideRequest,
  markCarriedOut,
  nameRecord,
  openRequest,
  recordCorrection,
  takeRequest,
  type Outcome,
} from '../handle-request.ts'
import { decisions, followsFrom, grounds, identityWays, type RequestId } from '../privacy-request.ts'
import { findRequest, stepsOf } from '../request.store.ts'
import { restrictRecord } from '../restrict-record.ts'
import { isRestricted, numbersOf } from '../restriction.store.ts'
import { classesOf } from '../keeping.ts'
import { keepingWords } from '../keeping-words.ts'
import { staffWords } from '../staff-words.ts'
import { field, isKeeper, namesById, tooLong } from './parts.tsx'
import { longest } from './request-forms.tsx'
import { RequestView, type Loaded, type RequestState } from './request-view.tsx'

type Run = Outcome | { errors: readonly FieldError[] }

/** One request: who asks, what about, the decision with its answer, and what it became in the records. */
export const requestPage = page({
  path: '/hak-data/permintaan/:id',
  allow: staff('dpo', 'head', 'intake'),
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const id = idOf(ctx)
    const opened = id ? await openRequest(scope, ctx.visitor, id) : null
    if (!id || !opened) return absent()
    const { subject } = opened.row
    return {
      opened,
      steps: await stepsOf(scope, id),
      names: await namesById(scope),
      subjectNumber: subject
        ? ((await numbersOf(scope, [subject.id])).get(subject.id)?.number ?? null)
        : null,
      restricted: subject ? await isRestricted(scope, subject.id) : false,
      obstacles:
        subject && opened.row.kind === 'erasure' && isKeeper(ctx.visitor)
          ? await standsAgainst(scope, subject, classesOf[subject.kind])
          : [],
    }
  },
  actions: {
    take: act('taken', (scope, ctx, id, version) => takeRequest(scope, ctx.visitor, id, version)),
    identity: act('saved', async (scope, ctx, id, version, form) => {
      const how = identityWays.find((way) => way.code === field(form, 'how'))
      if (!how) return { errors: [{ name: 'how', message: staffWords[ctx.lang].request.howMissing }] }
      return checkIdentity(scope, ctx.visitor, id, version, {
        proved: field(form, 'proved') === 'yes',
        how: how.code,
      })
    }),
    record: act('saved', async (scope, ctx, id, version, form) => {
      const outcome = await nameRecord(scope, id, version, field(form, 'number'))
      return outcome === 'no_record'
        ? { errors: [{ name: 'number', message: staffWords[ctx.lang].absentRecord }] }
        : outcome
    }),
    decide: act('decided', async (scope, ctx, id, version, form) => {
      const said = staffWords[ctx.lang].request
      const decision = decisions.find((one) => one === field(form, 'decision'))
      const answer = field(form, 'answer')
      const errors = [
        ...(decision ? [] : [{ name: 'decision', message: said.decisionMissing }]),
        ...(answer ? [] : [{ name: 'answer', message: said.problems.answer_missing }]),
        ...tooLong(ctx.lang, form, { answer: longest.answer }),
      ]
      if (!decision || errors.length > 0) return { errors }
      const ground = grounds.find((one) => one.code === field(form, 'ground'))?.code ?? null
      const outcome = await decideRequest(scope, ctx.visitor, id, version, {
        decision,
        ground,
        answer,
      })
      switch (outcome) {
        case 'not_open':
        case 'identity_missing':
        case 'carry_out_missing':
          return { errors: [{ name: 'decision', message: said.problems[outcome] }] }
        case 'answer_missing':
          return { errors: [{ name: 'answer', message: said.problems[outcome] }] }
        case 'ground_missing':
          return { errors: [{ name: 'ground', message: said.problems[outcome] }] }
        case 'no_key':
          return { errors: [{ name: 'decision', message: said.noKey }] }
        default:
          return outcome
      }
    }),
    carryOut: act('carried', (scope, ctx, id, version, form) => carryOut(scope, ctx, id, version, form)),
  },
  meta: (ctx, loaded) => ({
    title: staffWords[ctx.lang].request.title(loaded.opened.row.number),
    nav: 'dataRights',
    flashes: staffWords[ctx.lang].done,
  }),
  view: (ctx, loaded, state: RequestState | null) => <RequestView ctx={ctx} loaded={loaded} state={state} />,
})

function idOf(ctx: Ctx): RequestId | null {
  return asId<'privacy_request'>(ctx.params['id'])
}

type Step = (
  scope: AccountScope,
  ctx: Ctx<Member>,
  id: RequestId,
  version: number,
  form: FormData,
) => Promise<Run>

/** An action on this request: done, or shown again with what was typed and why not. */
function act(flash: string, step: Step) {
  return {
    run: async (scope: AccountScope, ctx: Ctx<Member>, form: FormData) => {
      const id = idOf(ctx)
      if (!id) return absent()
      const seen = Number(field(form, 'version'))
      const outcome = await step(scope, ctx, id, seen, form)
      if (outcome === 'done') return redirect(`/hak-data/permintaan/${id}`, flash)
      if (outcome === 'absent') return absent()
      const typed = Object.fromEntries(
        [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
      const errors = typeof outcome === 'object' ? outcome.errors : []
      const said = staffWords[ctx.lang]
      const notice =
        outcome === 'overtaken'
          ? said.overtaken
          : outcome === 'no_key'
            ? said.request.noKey
            : typeof outcome === 'string'
              ? said.notAllowed
              : null
      return outcome === 'overtaken'
        ? again<RequestState>({ typed, errors, notice, seen: null }, 409)
        : again<RequestState>({ typed, errors, notice, seen }, 422)
    },
  }
}

/** What a granted request becomes in the records, by its kind. */
async function carryOut(
  scope: AccountScope,
  ctx: Ctx<Member>,
  id: RequestId,
  version: number,
  form: FormData,
): Promise<Run> {
  const row = await findRequest(scope, id)
  if (!row) return 'absent'
  if (!row.decision) return 'not_allowed'
  if (row.carriedOutAt) return 'overtaken'
  const follows = followsFrom(row.kind, row.decision)
  const said = staffWords[ctx.lang].request
  if (follows === 'amend') {
    const correction = {
      where: field(form, 'where'),
      before: field(form, 'before'),
      after: field(form, 'after'),
    }
    const errors = [
      ...(['where', 'before', 'after'] as const).flatMap((name) =>
        correction[name] ? [] : [{ name, message: said.correctionMissing[name] }],
      ),
      ...tooLong(ctx.lang, form, longest.correction),
    ]
    if (errors.length > 0) return { errors }
    return recordCorrection(scope, ctx.visitor, id, version, correction)
  }
  if (follows === 'copy') return markCarriedOut(scope, ctx.visitor, id, version)
  if (!isKeeper(ctx.visitor)) return { errors: [{ name: 'carry', message: said.onlyKeepers }] }
  if (!row.subject) return { errors: [{ name: 'number', message: said.carryNeedsRecord }] }
  if (follows === 'destroy') {
    const proposed = await proposeDestruction(scope, row.subject, 'request', id)
    if (typeof proposed === 'object' && 'obstacles' in proposed) {
      return {
        errors: proposed.obstacles.map((one) => ({
          name: 'carry',
          message: keepingWords[ctx.lang].obstacles[one],
        })),
      }
    }
    return markCarriedOut(scope, ctx.visitor, id, version)
  }
  await restrictRecord(scope, row.subject, id, 'request')
  return markCarriedOut(scope, ctx.visitor, id, version)
}
