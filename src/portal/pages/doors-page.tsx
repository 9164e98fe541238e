import {
  caseHref,
  CaseFrame,
  caseStaff,
  fileForPost,
  isChildBand,
  loadCase,
  permission,
  readConsents,
  todayOf,
  whyReadOnly,
  type StaffCtx,
} from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type DoorId } from '#src/platform/ids.ts'
import { absent, again, isAnswer, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import { Banner, ErrorSummary, InsetText } from '#src/ui/index.ts'
import {
  keepDoor,
  openDoorFor,
  readDoors,
  readOpening,
  whyNoNewWords,
  type OpenProblem,
} from '../manage-doors.ts'
import { closeDoor, makeWords, type DoorHolder, type MadeWords } from '../open-door.ts'
import { renewWords } from '../renew-words.ts'
import { staffWords } from '../staff-words.ts'
import { CarersCard, ClientCard, PastCard } from './door-cards.tsx'
import { showSlip, slipHref } from './slip-page.tsx'

type Prepared = Readonly<{ made: MadeWords }> &
  (Readonly<{ holder: DoorHolder }> | Readonly<{ door: DoorId | null }>)

async function loadDoors(scope: AccountScope, ctx: StaffCtx) {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const { file } = data
  const consents = await readConsents(scope, file)
  return {
    ...data,
    doors: await readDoors(scope, ctx.visitor, file, data.safe),
    consented: permission(consents, 'service', isChildBand(file.head.facts.ageBand), todayOf(scope.now))
      .allowed,
  }
}

/** Who has a door to the client's place and to that of those who care for them; opening and closing them. */
export const doorsPage = page({
  path: '/kasus/:id/tempat',
  allow: caseStaff,
  load: loadDoors,
  actions: {
    open: {
      prepare: async (ctx: StaffCtx, form: FormData) => {
        const asked = readOpening(form, ctx.lang)
        if ('field' in asked) return again<OpenProblem>(asked)
        return unlessBusy(async (): Promise<Prepared> => ({
          holder: asked,
          made: await makeWords(ctx.visitor.officeId),
        }))
      },
      run: async (scope: AccountScope, ctx: StaffCtx, form: FormData, prepared) => {
        const file = await fileForPost(scope, ctx)
        if (!file || !prepared || !('holder' in prepared)) return absent()
        const { holder, made } = prepared
        const asked = { override: postedText(form, 'override').slice(0, 2000), lang: ctx.lang }
        const outcome = await openDoorFor(scope, ctx.visitor, file, holder, made, asked)
        if (outcome === null) return absent()
        if (typeof outcome !== 'string') return again<OpenProblem>(outcome, 409)
        showSlip(ctx, { id: outcome, publicKey: made.pair.publicKey }, made.code)
        return redirect(slipHref(file.head.id, outcome))
      },
    },
    renew: {
      prepare: (ctx: StaffCtx, form: FormData) =>
        unlessBusy(async (): Promise<Prepared> => ({
          door: asId<'door'>(postedText(form, 'door')),
          made: await makeWords(ctx.visitor.officeId),
        })),
      run: async (scope: AccountScope, ctx: StaffCtx, _form: FormData, prepared) => {
        const file = await fileForPost(scope, ctx)
        if (!file || !prepared || !('door' in prepared) || !prepared.door) return absent()
        const { door, made } = prepared
        const barred = await whyNoNewWords(scope, ctx.visitor, file, door, ctx.lang)
        if (barred) return again<OpenProblem>(barred, 409)
        if (!(await renewWords(scope, ctx.visitor, file, door, made))) return absent()
        showSlip(ctx, { id: door, publicKey: made.pair.publicKey }, made.code)
        return redirect(slipHref(file.head.id, door))
      },
    },
    keep: {
      run: async (scope: AccountScope, ctx: StaffCtx, form: FormData) => {
        const file = await fileForPost(scope, ctx)
        const id = asId<'door'>(postedText(form, 'door'))
        if (!file || !id) return absent()
        const asked = { override: postedText(form, 'override').slice(0, 2000), lang: ctx.lang }
        const outcome = await keepDoor(scope, ctx.visitor, file, id, asked)
        const home = caseHref(file.head.id, 'tempat')
        if (outcome === null) return overtaken(home)
        if (outcome !== 'done') return again<OpenProblem>(outcome, outcome.field === 'door' ? 409 : 422)
        return redirect(home, 'kept')
      },
    },
    close: {
      run: async (scope: AccountScope, ctx: StaffCtx, form: FormData) => {
        // Shutting somebody out must never wait for a file to be reopened.
        const file = await fileForPost(scope, ctx, 'any')
        const id = asId<'door'>(postedText(form, 'door'))
        if (!file || !id) return absent()
        await closeDoor(scope, file, id)
        return redirect(caseHref(file.head.id, 'tempat'), 'closed')
      },
    },
  },
  meta: (ctx) => ({
    title: staffWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
    flashes: staffWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, problem: OpenProblem | null) => {
    const { lang } = ctx
    const words = staffWords[lang]
    const writable = whyReadOnly(loaded.file.head) === null
    const shared = {
      lang,
      problem,
      writable,
      names: loaded.names,
      doors: loaded.doors,
      supervisor: ctx.visitor.roles.includes('supervisor'),
      file: loaded.file,
      consented: loaded.consented,
    }
    return (
      <CaseFrame
        {...loaded}
        lang={lang}
        tab="portal"
        notices={
          problem &&
          (problem.field === 'door' ? (
            <Banner tone="danger">{problem.message}</Banner>
          ) : (
            <ErrorSummary
              errors={[
                { name: problem.field, id: `${problem.field}-${problem.who}`, message: problem.message },
              ]}
            />
          ))
        }
      >
        {!writable && <InsetText>{words.readOnly}</InsetText>}
        <ClientCard {...shared} />
        <CarersCard {...shared} />
        <PastCard {...shared} />
      </CaseFrame>
    )
  },
})
