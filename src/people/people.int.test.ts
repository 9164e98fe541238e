import { beforeAll, describe, expect, test } from 'vitest'
import { totpCode, totpStep } from '#src/platform/vault/index.ts'
import { useHouse } from '../../tests/support/house.ts'
import {
  addAccount,
  findAccount,
  findMember,
  giveKeys,
  intakeDoorsOpen,
  openIntakeKey,
  currentIntakeKey,
  theOffice,
  waitingForKeys,
} from './index.ts'
import { acceptInvitation, inviteAccount, suspendAccount } from './invite.ts'
import { browserOf, enrol, hidden, type Browser } from './test-browser.ts'

let now = new Date('2026-11-23T02:00:00Z')
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
  return now
}
const house = useHouse({ clock: () => now })
const password = 'gerimis pasir lentera tembok'
const office = {
  name: 'UPTD PPA Kabupaten Kampar',
  region: '14.01',
  timezone: 'Asia/Jakarta',
  headName: 'Rahma Yulia',
  login: 'rahma.yulia',
  'mon-opens': '08.00',
  'mon-closes': '16.00',
  password,
  repeat: password,
}

let head: { browser: Browser; secret: Uint8Array; codes: string[] }
const code = (secret: Uint8Array) => totpCode(secret, totpStep(now.getTime()))

async function member(browser: Browser) {
  const cookie = browser.cookies().match(/sesi=([\w-]+)/)?.[1] ?? null
  const found = await findMember(house().app.database, cookie, now)
  if (!found) throw new Error('Nobody is signed in here.')
  return found
}

beforeAll(async () => {
  const browser = browserOf(house().app)
  expect((await browser.post('/siapkan', office)).to).toBe('/masuk/pertama')
  head = { browser, ...(await enrol(browser, now)) }
})

describe('set-up', () => {
  test('refuses what is incomplete, at the field, and loses nothing typed but the password', async () => {
    const page = await browserOf(house().app).get('/siapkan')
    expect(page.status).toBe(404)
  })

  test('the recovery key counts only once groups read from the sheets are typed back', async () => {
    const { browser } = head
    const page = await browser.get('/siapkan/kunci-cadangan')
    expect(page.status).toBe(200)
    const shares = hidden(page.html, 'share')
    const asked = hidden(page.html, 'asked')[0] ?? ''
    const fields = { key: hidden(page.html, 'key')[0] ?? '', asked, share: shares }
    const wrong = await browser.post('/siapkan/kunci-cadangan', { ...fields, answer: ['AAAA', 'BBBB'] })
    expect(wrong.status).toBe(422)
    expect(hidden(wrong.html, 'share')).toEqual(shares)
    expect((await theOffice(house().app.database))?.recoveryPublicKey).toBeNull()
    const forged = await browser.post('/siapkan/kunci-cadangan', {
      ...fields,
      key: 'A'.repeat(43),
      answer: ['AAAA', 'BBBB'],
    })
    expect(forged.to).toBe('/siapkan/kunci-cadangan')
    const answer = asked.split(',').map((pair) => {
      const [sheet = 0, group = 0] = pair.split('.').map(Number)
      return shares[sheet - 1]?.split('-')[group - 1] ?? ''
    })
    expect((await browser.post('/siapkan/kunci-cadangan', { ...fields, answer })).to).toBe('/kantor')
    expect((await theOffice(house().app.database))?.recoveryPublicKey).not.toBeNull()
    expect((await browser.get('/siapkan/kunci-cadangan')).to).toBe('/hari-ini')
  })
})

describe('signing in', () => {
  test('a wrong password and an unknown name get the same answer', async () => {
    const browser = browserOf(house().app)
    const wrong = await browser.post('/masuk', { login: 'rahma.yulia', password: 'bukan ini sama sekali' })
    const unknown = await browser.post('/masuk', { login: 'tidak.ada', password: 'bukan ini sama sekali' })
    const plain = (html: string) => html.replaceAll(/rahma\.yulia|tidak\.ada|name="_once" value="[^"]*"/g, '')
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(plain(wrong.html)).toBe(plain(unknown.html))
    expect(wrong.html).not.toContain('bukan ini sama sekali')
  })

  test('guessing gets slower, also at the same moment, and never locks', async () => {
    later(3600)
    const browser = browserOf(house().app)
    const tries = await Promise.all(
      Array.from({ length: 12 }, () =>
        browser.post('/masuk', { login: 'rahma.yulia', password: 'salah semuanya ya' }),
      ),
    )
    const statuses = tries.map((one) => one.status).toSorted()
    expect(statuses.filter((status) => status === 422)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(7)
    expect((await browser.post('/masuk', { login: 'rahma.yulia', password })).status).toBe(429)
    later(3)
    expect((await browser.post('/masuk', { login: 'rahma.yulia', password })).to).toBe('/masuk/langkah-dua')
  })

  test('a password alone opens nothing, a code works once, and the cookie changes at the second step', async () => {
    later(3600)
    const browser = browserOf(house().app)
    await browser.post('/masuk', { login: 'RAHMA.Yulia ', password, ke: '/kasus?x=1' })
    const halfway = browser.cookies()
    expect((await browser.get('/siapkan/kunci-cadangan')).to).toBe('/masuk/langkah-dua')
    expect((await browser.post('/masuk/langkah-dua', { do: 'totp', code: '000000' })).status).toBe(422)
    const typed = code(head.secret)
    expect(
      (await browser.post('/masuk/langkah-dua?ke=%2Fkasus%3Fx%3D1', { do: 'totp', code: typed })).to,
    ).toBe('/kasus?x=1')
    expect((await member(browser)).stage).toBe('full')
    const old = browserOf(house().app)
    old.setCookies(halfway)
    expect((await old.get('/masuk/langkah-dua')).to).toContain('/masuk?')
    const replay = browserOf(house().app)
    await replay.post('/masuk', { login: 'rahma.yulia', password })
    expect((await replay.post('/masuk/langkah-dua', { do: 'totp', code: typed })).status).toBe(422)
  })

  test('never sends anybody to another site', async () => {
    later(60)
    for (const ke of ['//jahat.example', 'https://jahat.example', '/\\jahat.example', '/masuk?ke=/']) {
      const browser = browserOf(house().app)
      await browser.post('/masuk', { login: 'rahma.yulia', password, ke })
      later(30)
      expect(
        (
          await browser.post(`/masuk/langkah-dua?ke=${encodeURIComponent(ke)}`, {
            do: 'totp',
            code: code(head.secret),
          })
        ).to,
      ).toBe('/hari-ini')
    }
  })

  test('a recovery code works once', async () => {
    const [first = ''] = head.codes
    for (const expected of [303, 422]) {
      const browser = browserOf(house().app)
      await browser.post('/masuk', { login: 'rahma.yulia', password })
      expect(
        (await browser.post('/masuk/langkah-dua', { do: 'recovery', recovery: first.toLowerCase() })).status,
      ).toBe(expected)
    }
  })

  test('a session ends by itself, by signing out, and by a wrong cookie', async () => {
    later(60)
    const signIn = async () => {
      later(30)
      const browser = browserOf(house().app)
      await browser.post('/masuk', { login: 'rahma.yulia', password })
      await browser.post('/masuk/langkah-dua', { do: 'totp', code: code(head.secret) })
      return browser
    }
    const idle = await signIn()
    later(19 * 60)
    await member(idle)
    later(19 * 60)
    await member(idle)
    later(21 * 60)
    await expect(member(idle)).rejects.toThrow('Nobody')
    const out = await signIn()
    const kept = out.cookies()
    expect((await out.post('/keluar', {})).to).toBe('/masuk')
    out.setCookies(kept)
    await expect(member(out)).rejects.toThrow('Nobody')
    for (const cookie of ['x', 'A'.repeat(43), '', 'A'.repeat(5000)])
      expect(await findMember(house().app.database, cookie, now)).toBeNull()
    const long = await signIn()
    for (let step = 0; step < 47; step++) {
      later(15 * 60)
      await member(long)
    }
    later(16 * 60)
    await expect(member(long)).rejects.toThrow('Nobody')
    head.browser = await signIn()
  })
})

describe('colleagues', () => {
  const asHead = async <T>(
    work: (
      scope: Parameters<Parameters<ReturnType<typeof house>['app']['database']['as']>[1]>[0],
      who: Awaited<ReturnType<typeof member>>,
    ) => Promise<T>,
  ) => {
    const who = await member(head.browser)
    return house().app.database.as(
      { kind: 'account', officeId: who.officeId, accountId: who.accountId, roles: who.roles },
      (scope) => work(scope, who),
    )
  }
  const join = async (login: string, roles: readonly ['intake'] | readonly ['counsellor']) => {
    const { id, token } = await asHead(async (scope, who) => {
      const added = await addAccount(scope, { login, fullName: `Petugas ${login}`, roles })
      return { id: added, token: (await inviteAccount(scope, added, who.accountId))?.token ?? '' }
    })
    const browser = browserOf(house().app)
    expect((await browser.get(`/undangan/${token}`)).html).toContain(login)
    expect(
      (await browser.post(`/undangan/${token}`, { password: 'rahasia123', repeat: 'rahasia123' })).status,
    ).toBe(422)
    expect((await browser.post(`/undangan/${token}`, { password, repeat: password })).to).toBe(
      '/masuk/pertama',
    )
    expect((await browser.post(`/undangan/${token}`, { password, repeat: password })).status).toBe(422)
    expect((await enrol(browser, now)).to).toBe('/hari-ini')
    return { id, browser }
  }

  test('doors open with two intake workers; the head, who takes in no reports, then holds no key', async () => {
    const database = house().app.database
    const one = await join('siti.aminah', ['intake'])
    const doors = async () =>
      database.as({ kind: 'public', officeId: (await theOffice(database))?.id ?? null }, intakeDoorsOpen)
    await asHead((scope, who) => giveKeys(scope, who, [one.id]))
    expect(await doors()).toBe(false)
    const two = await join('budi.hartono', ['intake'])
    expect((await asHead(waitingForKeys)).map((each) => each.id)).toEqual([two.id])
    expect((await asHead((scope, who) => giveKeys(scope, who, [two.id]))).doorsOpen).toBe(true)
    expect(await doors()).toBe(true)
    await expect(
      asHead(async (scope, who) => openIntakeKey(scope, who, (await currentIntakeKey(scope)).id)),
    ).rejects.toThrow('intake')

    const opened = async (browser: Browser) => {
      const who = await member(browser)
      const actor = {
        kind: 'account',
        officeId: who.officeId,
        accountId: who.accountId,
        roles: who.roles,
      } as const
      const open = () =>
        database.as(actor, async (scope) => openIntakeKey(scope, who, (await currentIntakeKey(scope)).id))
      const before = await open()
      expect(await open()).toEqual(before)
      return before
    }
    expect(await opened(one.browser)).toEqual(await opened(two.browser))

    const [oldKey] = [await opened(one.browser)]
    const gone = await asHead((scope, who) => suspendAccount(scope, who, two.id, 'suspended'))
    expect(gone).toEqual({ kind: 'done', doorsClosed: true })
    await expect(member(two.browser)).rejects.toThrow('Nobody')
    expect(await opened(one.browser)).not.toEqual(oldKey)
    expect(await doors()).toBe(false)
  })

  test('a head can name and reset an account but never set its key', async () => {
    const other = await join('dewi.lestari', ['counsellor'])
    const swap = asHead((scope) =>
      scope.db
        .updateTable('people.account')
        .set({ public_key: Buffer.alloc(32) })
        .where('id', '=', other.id)
        .execute(),
    )
    await expect(swap).rejects.toThrow('its own keys')
    const before = await member(other.browser)
    const reset = await asHead((scope, who) => inviteAccount(scope, other.id, who.accountId))
    expect(reset?.purpose).toBe('reset')
    await expect(member(other.browser)).rejects.toThrow('Nobody')
    expect((await other.browser.post('/masuk', { login: 'dewi.lestari', password })).status).toBe(422)
    const cookie = await acceptInvitation(
      house().app.database,
      reset?.token ?? '',
      'kompas jendela angsa perahu',
      '',
    )
    const after = await findMember(house().app.database, cookie, now)
    expect(after?.stage).toBe('enrol')
    expect(after?.keys.privateKey).not.toEqual(before.keys.privateKey)
    const audit = await house().owner.query(
      `select action from platform.audit_entry where subject_id = $1 order by id`,
      [other.id],
    )
    expect(audit.rows.map((row) => row.action)).toEqual([
      'account.added',
      'account.invited',
      'account.activated',
      'account.second_step_set',
      'session.opened',
      'account.reset',
      'account.rekeyed',
    ])
  })

  test('an invitation runs out, and a later one ends the one before', async () => {
    const made = await asHead(async (scope, who) => {
      const id = await addAccount(scope, { login: 'wati.s', fullName: 'Wati', roles: ['counsellor'] })
      return {
        first: await inviteAccount(scope, id, who.accountId),
        second: await inviteAccount(scope, id, who.accountId),
        id,
      }
    })
    const { database } = house().app
    expect(await acceptInvitation(database, made.first?.token ?? '', password, '')).toBeNull()
    later(8 * 86_400)
    expect(await acceptInvitation(database, made.second?.token ?? '', password, '')).toBeNull()
    expect(
      (await database.as({ kind: 'door', officeId: null }, (scope) => findAccount(scope, made.id)))?.status,
    ).toBe('invited')
  })

  test('the last head cannot be shut out, and a dump holds neither passwords, nor codes, nor keys', async () => {
    const browser = browserOf(house().app)
    await browser.post('/masuk', { login: 'rahma.yulia', password })
    await browser.post('/masuk/langkah-dua', { do: 'totp', code: code(head.secret) })
    head.browser = browser
    const who = await member(browser)
    expect(await asHead((scope, me) => suspendAccount(scope, me, who.accountId, 'left'))).toEqual({
      kind: 'last_head',
    })
    const { rows } = await house().owner.query(`
      select (select json_agg(a) from people.account a)::text || (select json_agg(s) from people.session s)::text
        || (select json_agg(r) from people.recovery_code r)::text || (select json_agg(g) from people.office_key_grant g)::text as dump`)
    const dump = String(rows[0]?.dump)
    for (const secret of [
      Buffer.from(head.secret),
      Buffer.from(who.keys.privateKey),
      Buffer.from(who.keys.symmetric),
      Buffer.from(password),
    ]) {
      expect(dump).not.toContain(secret.toString('hex'))
    }
    for (const secret of head.codes) expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
  })
})
