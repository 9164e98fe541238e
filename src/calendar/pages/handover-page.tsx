import { caseHref, caseStaff, nameOf, SafeContactBlock, type StaffCtx } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime, type Zone } from '#src/platform/i18n/format.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Action, type Page } from '#src/platform/web/page.ts'
import { BackLink, Banner, Button, ButtonRow, Card, EmptyState, Link, Notice, Tag } from '#src/ui/index.ts'
import { uncoveredTimes, type Uncovered } from '../handover.store.ts'
import { handoverWords } from '../handover-words.ts'
import { leftByMe, type LeftBehind } from '../left-behind.ts'
import { officeDays } from '../office-days.ts'
import { workerNames } from '../staff.ts'
import { callOff, leaveWith, openLeft, takeAll, takeOver, type Offered } from '../take-appointments.ts'
import { whenText } from '../when.ts'
import { calendarWords } from '../words.ts'

const here = '/kalender/serah-terima'
type Loaded = Readonly<{
  offered: readonly Offered[]
  mine: readonly LeftBehind[]
  uncovered: readonly Uncovered[]
  names: (id: AccountId) => string
  zone: Zone
}>
type Act = Action<Member, AccountScope, string, undefined>
type Outcome = Answer | { again: string; status: number }

/** How the client is told, in the words of the language in which the task is written. */
async function about(scope: AccountScope, ctx: StaffCtx, how: 'tellTaken' | 'tellCancelled') {
  const { zone } = await officeDays(scope)
  return {
    name: (await workerNames(scope))(ctx.visitor.accountId),
    tellClient: (when: Date) => handoverWords[ctx.lang][how](formatDateTime(when, ctx.lang, zone)),
  }
}

const idIn = (form: FormData) => asId<'appointment'>(String(form.get('appointment') ?? ''))

const take: Act = {
  run: async (scope, ctx, form): Promise<Outcome> => {
    const id = idIn(form)
    const done = id ? await takeOver(scope, ctx.visitor, id, await about(scope, ctx, 'tellTaken')) : 'gone'
    if (done === 'clash') return again(handoverWords[ctx.lang].clash, 409)
    return redirect(here, done === 'done' ? 'taken' : 'gone')
  },
}
const all: Act = {
  run: async (scope, ctx) => {
    const { clashes } = await takeAll(scope, ctx.visitor, await about(scope, ctx, 'tellTaken'))
    return redirect(here, clashes > 0 ? 'takenSome' : 'taken')
  },
}
const cancel: Act = {
  run: async (scope, ctx, form) => {
    const id = idIn(form)
    const done = id && (await callOff(scope, ctx.visitor, id, await about(scope, ctx, 'tellCancelled')))
    return redirect(here, done === 'done' ? 'cancelled' : 'gone')
  },
}
const keep: Act = {
  run: async (scope, ctx, form) => {
    const id = idIn(form)
    const done = id && (await leaveWith(scope, ctx.visitor, id))
    return redirect(here, done === 'done' ? 'kept' : 'gone')
  },
}

/** Coming appointments of colleagues who cannot hold them: taken over, cancelled, or left where they are. */
export const handoverPage: Page = page({
  path: here,
  allow: caseStaff,
  load: async (scope, ctx): Promise<Loaded> => {
    const { zone } = await officeDays(scope)
    return {
      offered: await openLeft(scope, ctx.visitor),
      mine: await leftByMe(scope),
      uncovered: await uncoveredTimes(scope, zone),
      names: await workerNames(scope),
      zone,
    }
  },
  actions: { take, all, cancel, keep },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    flashes: handoverWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded, problem: string | null) => {
    const { lang } = ctx
    const words = handoverWords[lang]
    return (
      <>
        <BackLink href="/kalender">{calendarWords[lang].back}</BackLink>
        <h1>{words.title}</h1>
        {problem && <Banner tone="danger">{problem}</Banner>}
        <p>{words.intro}</p>
        {loaded.offered.length > 1 && <TakeAll count={loaded.offered.length} lang={lang} />}
        {loaded.offered.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
        {loaded.offered.map((offered) => (
          <OfferedCard key={offered.one.id} offered={offered} loaded={loaded} lang={lang} />
        ))}
        <UncoveredCard loaded={loaded} lang={lang} />
        <MineCard loaded={loaded} lang={lang} />
      </>
    )
  },
})

function TakeAll({ count, lang }: { count: number; lang: Lang }) {
  const words = handoverWords[lang]
  return (
    <form method="post">
      <OnceField />
      <p class="meta">{words.allText}</p>
      <Button name="do" value="all" icon="check">
        {words.all(count)}
      </Button>
    </form>
  )
}

type Part = Readonly<{ loaded: Loaded; lang: Lang }>

function OfferedCard({ offered, loaded, lang }: Part & { offered: Offered }) {
  const { one, file, safe } = offered
  const words = handoverWords[lang]
  const name = loaded.names(one.ownerId)
  const when = whenText(one, lang, loaded.zone)
  const why = one.gone ? 'gone' : one.handedOn ? 'handedOn' : 'away'
  return (
    <Card title={`${nameOf(file)}: ${when}`} tone="accent">
      <p class="row">
        <span>{words.of(name)}</span> <Tag tone="warn">{words.why[why]}</Tag>
      </p>
      <SafeContactBlock safe={safe} lang={lang} changeHref={undefined} />
      <p class="meta">{one.clientSees ? words.seen : words.unseen}</p>
      <form method="post">
        <OnceField />
        <input type="hidden" name="appointment" value={one.id} />
        <ButtonRow>
          <Button small name="do" value="take">
            {words.take}
            <span class="sr">: {when}</span>
          </Button>
          {!one.gone && (
            <Button small kind="secondary" name="do" value="keep">
              {words.keep(name)}
              <span class="sr">: {when}</span>
            </Button>
          )}
          <Button small kind="danger" name="do" value="cancel">
            {words.cancel}
            <span class="sr">: {when}</span>
          </Button>
        </ButtonRow>
      </form>
      <p>
        <Link href={caseHref(file.head.id, `jadwal/${one.id}`)}>{words.toFile}</Link>
      </p>
    </Card>
  )
}

/** Times alone: what a file is about is for its team. */
function UncoveredCard({ loaded, lang }: Part) {
  const words = handoverWords[lang]
  if (loaded.uncovered.length === 0) return null
  return (
    <Card title={words.uncovered}>
      <Notice tone="warn">
        <p>{words.uncoveredText}</p>
      </Notice>
      <ul>
        {loaded.uncovered.map((one) => (
          <li key={one.id}>
            {whenText(one, lang, loaded.zone)} <span class="meta">{loaded.names(one.ownerId)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function MineCard({ loaded, lang }: Part) {
  const words = handoverWords[lang]
  if (loaded.mine.length === 0) return null
  return (
    <Card title={words.mine}>
      <p>{words.mineText}</p>
      <ul>
        {loaded.mine.map((one) => (
          <li key={one.id}>
            <Link href={caseHref(one.caseId, `jadwal/${one.id}`)}>{whenText(one, lang, loaded.zone)}</Link>{' '}
            {one.asked.length > 0 ? (
              <span class="meta">{words.askedOf(one.asked.map(loaded.names).join(', '))}</span>
            ) : (
              <>
                <span>{words.nobody}</span>{' '}
                <Link href={caseHref(one.caseId, 'tim/masuk')}>{words.addCover}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
