import { anyStaff } from '#src/platform/access/allow.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId, type AccountId } from '#src/platform/ids.ts'
import { redirect, refused } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, Card, Notice, PageHead, Tag } from '#src/ui/index.ts'
import { colleagues } from '../account.store.ts'
import {
  countIntakeHolders,
  holdings,
  newestKey,
  type Holding,
  type OfficeKeyPurpose,
} from '../office-key.store.ts'
import { giveKeys, waitingForKeys, type WaitingForKeys } from '../give-keys.ts'
import { makeSearchKey, turnIntakeKey } from '../turn-keys.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { runningWords } from '../running-words.ts'
import { DoorNotice } from './office.tsx'
import { OfficeTabs } from './office-parts.tsx'
import { typedAll } from './parts.tsx'

/** Who holds the keys of the office, who waits for one, and giving it in one tap. */
export const officeKeysPage = page({
  path: '/kantor/kunci',
  allow: anyStaff,
  load: async (scope, ctx) => {
    const people = await colleagues(scope)
    const held = await holdings(scope)
    const key = await newestKey(scope, 'intake')
    const holdersOf = (keyId: string | undefined) =>
      people.filter((one) => held.some((each) => each.keyId === keyId && each.accountId === one.id))
    const waiting = await waitingForKeys(scope)
    const givers = people.filter((one) =>
      held.some(
        (each) => each.accountId === one.id && waiting.some((who) => who.keyIds.includes(each.keyId)),
      ),
    )
    return {
      office: await officeOf(scope),
      holders: await countIntakeHolders(scope),
      holding: holdersOf(key?.id).map((one) => one.fullName),
      waiting,
      canGive: givers.some((one) => one.id === ctx.visitor.accountId),
      givers: givers.map((one) => one.fullName),
      lost: people.some((one) => one.roles.includes('intake')) ? await lostKeys(scope, held) : [],
    }
  },
  actions: {
    give: {
      run: async (scope, ctx, form) => {
        const chosen = typedAll(form, 'to')
          .map((text) => asId<'account'>(text))
          .filter((id): id is AccountId => id !== null)
        const before = await countIntakeHolders(scope)
        const done = await giveKeys(scope, ctx.visitor, chosen)
        return redirect('/kantor/kunci', done.doorsOpen && before < 2 ? 'opened' : 'given')
      },
    },
    turn: {
      run: async (scope, ctx) => {
        const { visitor } = ctx
        if (!visitor.roles.some((role) => role === 'head' || role === 'admin' || role === 'intake'))
          return refused()
        const takers = (await colleagues(scope, { roles: ['intake'] })).map((one) => one.id)
        // Only a key that nobody holds is replaced here; one that is held is given on instead.
        const lost = takers.length > 0 ? await lostKeys(scope, await holdings(scope)) : []
        if (lost.includes('intake')) await turnIntakeKey(scope, visitor.officeId, takers, visitor.accountId)
        if (lost.includes('search')) await makeSearchKey(scope, visitor.officeId, takers, visitor.accountId)
        return lost.length > 0 ? redirect('/kantor/kunci', 'turned') : redirect('/kantor/kunci')
      },
    },
  },
  meta: (ctx) => ({
    title: runningWords[ctx.lang].keys.title,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = runningWords[ctx.lang].keys
    return (
      <>
        <PageHead title={words.title} intro={words.lead} />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="keys" />
        <DoorNotice
          lang={ctx.lang}
          holders={loaded.holders}
          hasRecovery={loaded.office.recoveryPublicKey !== null}
          isHead={ctx.visitor.roles.includes('head')}
        />
        {loaded.lost.length > 0 && (
          <Notice
            tone="danger"
            title={words.lostTitle(loaded.lost.map((purpose) => words.purposes[purpose]).join(', '))}
          >
            <p>{loaded.lost.includes('intake') ? words.lostText : words.lostSearchText}</p>
            <form method="post" action="/kantor/kunci">
              <OnceField />
              <Button name="do" value="turn" kind="danger">
                {words.turn}
              </Button>
            </form>
          </Notice>
        )}
        <KeysWaiting
          lang={ctx.lang}
          waiting={loaded.waiting}
          canGive={loaded.canGive}
          givers={loaded.givers}
        />
        {loaded.waiting.length === 0 && <p>{words.nobodyWaits}</p>}
        <Card title={words.holders}>
          {loaded.holding.length === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <ul>
              {loaded.holding.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Card>
      </>
    )
  },
})

async function lostKeys(scope: Scope, held: readonly Holding[]): Promise<OfficeKeyPurpose[]> {
  const keys = { intake: await newestKey(scope, 'intake'), search: await newestKey(scope, 'search') }
  return (['intake', 'search'] as const).filter(
    (purpose) => !held.some((one) => one.keyId === keys[purpose]?.id),
  )
}

/** The colleagues who wait, each with a button for whoever holds what they need. Nothing when nobody waits. */
function KeysWaiting(props: {
  lang: Lang
  waiting: readonly WaitingForKeys[]
  canGive: boolean
  givers?: readonly string[]
}) {
  const words = runningWords[props.lang].keys
  if (props.waiting.length === 0) return null
  return (
    <>
      {props.waiting.map((one) => (
        <Card
          key={one.id}
          tone="accent"
          title={words.waiting(one.fullName)}
          aside={
            <span>
              {one.purposes.map((purpose) => (
                <Tag key={purpose}>{words.purposes[purpose]}</Tag>
              ))}
            </span>
          }
        >
          {props.canGive && (
            <form method="post" action="/kantor/kunci">
              <OnceField />
              <input type="hidden" name="to" value={one.id} />
              <Button name="do" value="give" icon="key">
                {words.give}
              </Button>
            </form>
          )}
        </Card>
      ))}
      {props.canGive && props.waiting.length > 1 && (
        <form method="post" action="/kantor/kunci">
          <OnceField />
          {props.waiting.map((one) => (
            <input key={one.id} type="hidden" name="to" value={one.id} />
          ))}
          <Button name="do" value="give" kind="secondary">
            {words.giveAll}
          </Button>
        </form>
      )}
      {!props.canGive && props.givers && props.givers.length > 0 && (
        <p>{words.askHolder(props.givers.join(', '))}</p>
      )}
    </>
  )
}
