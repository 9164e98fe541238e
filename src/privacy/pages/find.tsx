import { anyone } from '#src/platform/access/allow.ts'
import { wordFor } from '#content/codes/code.ts'
import { record } from '#src/platform/audit/record.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { again, redirect, slowDown } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import {
  Banner,
  Button,
  ButtonLink,
  Card,
  CopyableCode,
  DescriptionList,
  ErrorSummary,
  LangProvider,
  Notice,
  PrintButton,
  TextInput,
} from '#src/ui/index.ts'
import { findOwnRequest, requestsOfReporter, type OwnRequest } from '../find-request.ts'
import {
  codeProblem,
  freshCodeCookie,
  keysOf,
  readFreshCode,
  readWay,
  wayCookie,
  wayMinutes,
  writeWay,
} from '../own-way.ts'
import { grounds, isOpen, requestKinds } from '../privacy-request.ts'
import { bandOf } from '../request-form.ts'
import { Lines } from '../lines.tsx'
import { insertStep, takeBack } from '../request.store.ts'
import { words } from '../words.ts'

type State = { typed: string; problem: string }

/** Coming back with the code of a request, or with one's own report open. */
export const findPage = page({
  path: '/hak-data/cari',
  allow: anyone,
  load: async (scope, ctx) => {
    if (scope.actor.officeId === null) return { requests: [], freshCode: null }
    if (ctx.visitor.kind === 'reporter')
      return { requests: await requestsOfReporter(scope, ctx.visitor), freshCode: null }
    const way = readWay(ctx.cookie(wayCookie))
    const found = way ? await findOwnRequest(scope, way) : null
    return {
      requests: found ? [found] : [],
      freshCode: found ? readFreshCode(ctx.cookie(freshCodeCookie)) : null,
    }
  },
  actions: {
    default: {
      prepare: async (ctx, form) => {
        const typed = String(form.get('code') ?? '').slice(0, 200)
        const problem = codeProblem(typed, ctx.lang)
        if (problem || !ctx.visitor.officeId)
          return again<State>({ typed, problem: problem ?? words[ctx.lang].find.none })
        const keys = await keysOf(ctx.visitor.officeId, typed)
        if (keys === 'busy' || keys === null) return slowDown(5)
        return { typed, keys }
      },
      run: async (scope, ctx, _form, prepared) => {
        if (!prepared) return redirect('/hak-data/cari')
        const cookie = writeWay(prepared.keys)
        const way = readWay(cookie)
        if (!way || !(await findOwnRequest(scope, way)))
          return again<State>({ typed: prepared.typed, problem: words[ctx.lang].find.none })
        ctx.setCookie(wayCookie, cookie, { maxAgeSeconds: wayMinutes * 60 })
        return redirect('/hak-data/cari')
      },
    },
    noted: { run: async (_scope, ctx) => (ctx.dropCookie(freshCodeCookie), redirect('/hak-data/cari')) },
    leave: {
      run: async (_scope, ctx) => {
        ctx.dropCookie(wayCookie)
        ctx.dropCookie(freshCodeCookie)
        return redirect('/hak-data/cari', 'left')
      },
    },
    takeBack: {
      run: async (scope, ctx) => {
        const way = readWay(ctx.cookie(wayCookie))
        const id = way ? await takeBack(scope, way.lookupId) : null
        if (!id) return redirect('/hak-data/cari', 'tooLate')
        await insertStep(scope, id, 'withdrawn')
        await record(scope, {
          action: 'privacy_request.withdrawn',
          subjectKind: 'privacy_request',
          subjectId: id,
        })
        await knock(scope, 'privacy', { subjectId: id })
        return redirect('/hak-data/cari', 'takenBack')
      },
    },
  },
  meta: (ctx) => ({
    title: words[ctx.lang].titles.find,
    shell: 'public',
    width: 'narrow',
    flashes: {
      left: words[ctx.lang].find.left,
      takenBack: words[ctx.lang].state.takenBack,
      tooLate: words[ctx.lang].state.tooLate,
    },
  }),
  view: (ctx, loaded, state: State | null) => (
    <LangProvider lang={ctx.lang}>
      {loaded.freshCode && <FreshCode ctx={ctx} code={loaded.freshCode} />}
      {loaded.requests.length > 0 ? (
        <>
          {!loaded.freshCode && <h1>{words[ctx.lang].titles.find}</h1>}
          {loaded.requests.map((one) => (
            <OneRequest key={one.id} ctx={ctx} request={one} />
          ))}
          <Leaving ctx={ctx} />
        </>
      ) : (
        <CodeForm ctx={ctx} state={state} />
      )}
    </LangProvider>
  ),
})

function CodeForm({ ctx, state }: { ctx: Ctx; state: State | null }) {
  const said = words[ctx.lang].find
  return (
    <>
      {state && <ErrorSummary errors={[{ name: 'code', message: state.problem }]} />}
      <h1>{said.heading}</h1>
      <p class="lead">{said.lead}</p>
      <form method="post" action="/hak-data/cari" novalidate>
        <OnceField />
        <TextInput
          name="code"
          label={said.code}
          hint={said.hint}
          value={state?.typed}
          error={state?.problem}
          spellcheck={false}
        />
        <Button>{said.go}</Button>
      </form>
      <p>
        <a href="/hak-data/ajukan">{said.askNew}</a>
      </p>
    </>
  )
}

function FreshCode({ ctx, code }: { ctx: Ctx; code: string }) {
  const said = words[ctx.lang].code
  return (
    <>
      <h1>{said.title}</h1>
      <CopyableCode code={code} label={said.label} />
      <Notice tone="warn">
        <p>{said.keep}</p>
      </Notice>
      <form method="post" action="/hak-data/cari">
        <div class="row">
          <Button name="do" value="noted">
            {said.noted}
          </Button>
          <PrintButton />
        </div>
      </form>
    </>
  )
}

function OneRequest({ ctx, request }: { ctx: Ctx; request: OwnRequest }) {
  const said = words[ctx.lang].state
  const band = bandOf(request.band)
  const late = isOpen(request.state) && request.dueAt < ctx.now
  return (
    <Card title={wordFor(requestKinds, request.kind, ctx.lang, band)}>
      {late && <Banner tone="warn">{said.late}</Banner>}
      <DescriptionList
        items={[
          { term: said.number, value: request.number },
          { term: said.received, value: formatDateTime(request.receivedAt, ctx.lang) },
          ...(isOpen(request.state)
            ? [{ term: said.due, value: formatDateTime(request.dueAt, ctx.lang) }]
            : []),
          { term: said.now, value: said.states[request.state] },
          ...(request.said.words ? [{ term: said.yours, value: <Lines text={request.said.words} /> }] : []),
        ]}
      />
      {request.state === 'decided' && <Decided ctx={ctx} request={request} />}
      {isOpen(request.state) && ctx.visitor.kind !== 'reporter' && (
        <form method="post" action="/hak-data/cari">
          <OnceField />
          <p class="hint">{said.takeBackWhy}</p>
          <Button kind="secondary" name="do" value="takeBack">
            {said.takeBack}
          </Button>
        </form>
      )}
    </Card>
  )
}

function Decided({ ctx, request }: { ctx: Ctx; request: OwnRequest }) {
  const said = words[ctx.lang].state
  return (
    <>
      <h3>{request.decision ? said.decisions[request.decision] : said.answer}</h3>
      {request.ground && (
        <p>
          <strong>{said.ground}:</strong> {wordFor(grounds, request.ground, ctx.lang)}
        </p>
      )}
      <Notice title={said.answer}>
        <Lines text={request.answer ?? ''} />
      </Notice>
      {request.decision !== 'refused' && (
        <p class="meta">{request.carriedOutAt ? said.done : said.notDone}</p>
      )}
      {request.decision !== 'refused' && request.kind === 'access' && ctx.visitor.kind === 'reporter' && (
        <ButtonLink kind="secondary" icon="report" href="/hak-data/salinan">
          {words[ctx.lang].copy.open}
        </ButtonLink>
      )}
      {request.decision !== 'granted' && <p>{said.appeal}</p>}
    </>
  )
}

function Leaving({ ctx }: { ctx: Ctx }) {
  const said = words[ctx.lang].find
  return (
    <form method="post" action="/hak-data/cari">
      <div class="row">
        <ButtonLink kind="secondary" href="/hak-data/ajukan">
          {said.askNew}
        </ButtonLink>
        {ctx.visitor.kind !== 'reporter' && (
          <Button kind="quiet" name="do" value="leave">
            {said.leave}
          </Button>
        )}
      </div>
    </form>
  )
}
