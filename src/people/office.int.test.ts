import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { totpCode, totpStep } from '#src/platform/vault/index.ts'
import { useHouse } from '../../tests/support/house.ts'
import { summaryLinks } from '../../tests/support/summary.ts'
import { makeOffice, officeHours } from './index.ts'
import { prepareAccountSecrets } from './account-keys.ts'
import { saveLineTest } from './office.store.ts'
import { openSession } from './open-session.ts'
import { peoplePages } from './pages.ts'
import { browserOf, enrol, hidden, type Browser } from './test-browser.ts'

let now = new Date('2026-11-23T02:00:00Z')
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}
const house = useHouse({ clock: () => now })
const password = 'gerimis pasir lentera tembok'
let head: Browser

async function signedIn(account: Awaited<ReturnType<typeof makeOffice>>['head']) {
  const browser = browserOf(house().app)
  const system = { kind: 'system', officeId: account.officeId } as const
  const cookie = await house().app.database.as(system, (scope) =>
    openSession(scope, account, account.privateKey, { device: 'Chrome, Android' }),
  )
  browser.setCookies(`sesi=${cookie}`)
  return browser
}

let made: Awaited<ReturnType<typeof makeOffice>>
beforeAll(async () => {
  made = await makeOffice(house().app.database, {
    name: 'UPTD PPA Kampar',
    regionScheme: 'kemendagri',
    regionCode: '14.01',
    regionName: 'Kabupaten Kampar',
    openingHours: officeHours,
    head: { login: 'rahma.yulia', fullName: 'Rahma Yulia', password },
  })
  head = await signedIn(made.head)
})

/** Invites somebody through the pages and goes through their first sign-in. */
async function join(fullName: string, roles: readonly string[]) {
  const sheet = await head.post('/kantor/undang', { fullName, roles })
  expect(sheet.status).toBe(200)
  const token = sheet.html.match(/\/undangan\/([\w-]{43})/)?.[1] ?? ''
  const browser = browserOf(house().app)
  await browser.post(`/undangan/${token}`, { password, repeat: password })
  return { browser, ...(await enrol(browser, now)), id: await idOf(fullName) }
}

async function idOf(fullName: string): Promise<string> {
  const { rows } = await house().owner.query<{ id: string }>(
    'select id from people.account where full_name = $1',
    [fullName],
  )
  return rows[0]?.id ?? ''
}

test('every page answers in both languages, and says nothing about the reader in its title', async () => {
  const id = await idOf('Rahma Yulia')
  for (const page of peoplePages) {
    const path = page.path.replace(':id', id).replace(':token', 'x'.repeat(43))
    for (const lang of ['id', 'en']) {
      const browser = browserOf(house().app)
      browser.setCookies(`${head.cookies()}; lang=${lang}`)
      const seen = await browser.get(path)
      expect([200, 303, 404], `${path} ${lang}`).toContain(seen.status)
      if (seen.status === 200) expect(seen.html).not.toMatch(/undefined|\[object|style="/)
    }
  }
})

describe('the office', () => {
  test('an intake worker is invited on paper, waits for the key, and gets it in one tap', async () => {
    const empty = await head.post('/kantor/undang', { fullName: '<b>Siti', login: 'x' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('&lt;b>Siti')
    const one = await join('Siti Aminah', ['intake'])
    const two = await join('Budi Hartono', ['intake', 'counsellor'])
    expect(
      (await head.post('/kantor/undang', { fullName: 'Lain', login: 'siti.aminah', roles: ['admin'] }))
        .status,
    ).toBe(422)
    expect((await head.get('/kantor')).html).toContain('menunggu kunci')
    expect((await one.browser.get('/kantor')).status).toBe(403)
    expect((await one.browser.get('/kantor/kunci')).html).toContain('Yang dapat memberikan: Rahma Yulia')
    expect((await one.browser.post('/kantor/kunci', { do: 'give', to: [one.id, two.id] })).to).toBe(
      '/kantor/kunci',
    )
    expect((await head.get('/kantor/kunci')).html).toContain('Siti Aminah menunggu kunci')
    await head.post('/kantor/kunci', { do: 'give', to: [one.id, two.id] })
    const keys = await one.browser.get('/kantor/kunci')
    expect(keys.html).toContain('Tidak ada yang menunggu kunci')
    expect(keys.html).not.toContain('Pintu laporan belum terbuka')
    expect(keys.html).not.toContain('<li>Rahma Yulia')
    await head.post('/kantor/kunci', { do: 'turn' })
    const { rows } = await house().owner.query(
      `select count(*)::int as keys from people.office_key where purpose = 'intake'`,
    )
    expect(rows[0]?.keys).toBe(1)
  })

  test('suspending asks first, ends sessions at once and closes the doors honestly', async () => {
    const id = await idOf('Budi Hartono')
    const unsure = await head.post(`/kantor/orang/${id}`, { do: 'suspend' })
    expect(unsure.status).toBe(422)
    expect(summaryLinks(unsure.html)).toEqual({ links: ['f-sure-suspend'], dead: [] })
    expect(unsure.html.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect((await head.post(`/kantor/orang/${id}`, { do: 'suspend', sure: 'on' })).to).toBe('/kantor')
    expect((await head.get('/kantor')).html).toContain('Sekarang: 1')
    expect((await head.post(`/kantor/orang/${id}`, { do: 'reinstate' })).to).toBe('/kantor')
    const own = await idOf('Rahma Yulia')
    expect((await head.post(`/kantor/orang/${own}`, { do: 'suspend', sure: 'on' })).html).toContain(
      'satu kepala unit yang aktif',
    )
    expect(
      (await head.post(`/kantor/orang/${own}`, { do: 'roles', fullName: 'Rahma', roles: ['admin'] })).status,
    ).toBe(422)
    expect((await head.get('/kantor/orang/00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })

  test('giving up a role takes effect at once, and the intake key with it', async () => {
    const id = await idOf('Siti Aminah')
    await head.post(`/kantor/orang/${id}`, { do: 'roles', fullName: 'Siti Aminah', roles: ['companion'] })
    const { rows } = await house().owner.query(
      `select k.purpose from people.office_key_grant g join people.office_key k on k.id = g.key_id where g.account_id = $1`,
      [id],
    )
    expect(rows.map((row) => row.purpose)).toEqual(['search'])
    const audit = await house().owner.query(
      `select facts from platform.audit_entry where action = 'account.roles_changed' and subject_id = $1`,
      [id],
    )
    expect(audit.rows[0]?.facts).toEqual({ from: ['intake'], to: ['companion'] })
  })

  test('nobody vouches for their own licence', async () => {
    const [own, other] = [await idOf('Rahma Yulia'), await idOf('Siti Aminah')]
    for (const id of [own, other]) {
      await head.post(`/kantor/orang/${id}`, {
        do: 'addCredential',
        kind: 'sipp',
        number: '123',
        validTo: '2026-02-31',
      })
      const credential = hidden((await head.get(`/kantor/orang/${id}`)).html, 'credential')[0] ?? ''
      await head.post(`/kantor/orang/${id}`, { do: 'verify', credential })
    }
    const { rows } = await house().owner.query(
      `select account_id, verified_by, valid_to from people.credential`,
    )
    expect(rows.find((row) => row.account_id === own)).toMatchObject({ verified_by: null, valid_to: null })
    expect(rows.find((row) => row.account_id === other)?.verified_by).toBe(own)
  })

  test('a test call of a help line is noted, the public page says it, and changed hours leave it alone', async () => {
    const tried = await head.post('/kantor/nomor', { do: 'tried', line: 'sapa129', result: 'unanswered' })
    expect(tried.status).toBe(303)
    await head.post('/kantor/nomor', { do: 'tried', line: 'kpai', result: 'answered' })
    const called = { on: '2026-11-23', by: 'x', result: 'answered' as const, value: '129' }
    const { officeId } = made.head
    const as = (role: 'intake' | 'companion') =>
      house().app.database.as(
        { kind: 'account', officeId, accountId: newId<'account'>(), roles: [role] },
        (scope) => saveLineTest(scope, 'tepsa', called),
      )
    await as('intake')
    await expect(as('companion')).rejects.toThrow('not for this role')
    expect(
      (await head.post('/kantor/nomor', { do: 'tried', line: 'nobody', result: 'answered' })).status,
    ).toBe(404)
    await head.post('/kantor/jam', {
      name: 'UPTD PPA Kampar',
      closedDays: '2026-12-24',
      'mon-opens': '08:00',
      'mon-closes': '15:00',
    })
    const page = await head.get('/kantor/nomor')
    expect(page.html).toContain('Tidak terjawab saat dicoba 23 November 2026')
    expect(page.html).toContain('Terjawab saat dicoba 23 November 2026')
    later(30)
    expect(await (await house().send('/bantuan')).text()).toContain(
      'Tidak terjawab saat dicoba 23 November 2026',
    )
  })

  test('hours, turns and institutions are kept, and what is wrong comes back as typed', async () => {
    const wrong = await head.post('/kantor/jam', {
      name: 'UPTD PPA Kampar',
      'mon-opens': '16.00',
      'mon-closes': '08.00',
      closedDays: '2026-12-24\nbesok',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="16.00"')
    expect(
      (
        await head.post('/kantor/jam', {
          name: 'UPTD PPA Kampar',
          'mon-opens': '9',
          'mon-closes': '15.30',
          closedDays: '2026-12-24',
        })
      ).to,
    ).toBe('/kantor/jam')
    expect((await head.get('/kantor/jam')).html).toContain('value="15:30"')
    const who = await idOf('Siti Aminah')
    expect(
      (
        await head.post('/kantor/siaga', {
          do: 'add',
          who,
          from: '2026-11-23T08:00',
          until: '2026-12-23T08:00',
        })
      ).status,
    ).toBe(422)
    expect(
      (
        await head.post('/kantor/siaga', {
          do: 'add',
          who,
          from: '2026-11-23T08:00',
          until: '2026-11-23T20:00',
        })
      ).to,
    ).toBe('/kantor/siaga')
    expect((await head.get('/kantor/siaga')).html).toContain('Sekarang: Siti Aminah')
    expect(
      (
        await head.post('/kantor/lembaga', {
          do: 'add',
          name: 'SDN 001',
          kind: 'publicSchool',
          npsn: '10494001',
        })
      ).to,
    ).toBe('/kantor/lembaga')
    const twice = await head.post('/kantor/lembaga', {
      do: 'add',
      name: 'SDN 001 lagi',
      kind: 'publicSchool',
      npsn: '10494001',
    })
    expect([twice.status, twice.html.includes('SDN 001 lagi')]).toEqual([422, true])
    const csv = new File(['nama,jenis,npsn\nSDN 001 Bangkinang,sd,10494001\nMTsN 2,mts,\n'], 'a.csv')
    expect((await head.postFile('/kantor/lembaga', { do: 'import' }, csv)).to).toBe(
      '/kantor/lembaga?baru=1&ubah=1',
    )
    expect((await head.postFile('/kantor/lembaga', { do: 'import' }, csv)).to).toBe(
      '/kantor/lembaga?baru=0&ubah=2',
    )
    expect(
      (await head.postFile('/kantor/lembaga', { do: 'import' }, new File(['\0\x01\x02'], 'a.csv'))).status,
    ).toBe(422)
  })
})

describe('my account', () => {
  test('a proof is asked for the password, the codes and the phone, and each replaces what was', async () => {
    const me = await join('Dewi Lestari', ['counsellor'])
    const code = (secret: Uint8Array) => totpCode(secret, totpStep(now.getTime()))
    later(30)
    const other = browserOf(house().app)
    await other.post('/masuk', { login: 'dewi.lestari', password })
    await other.post('/masuk/langkah-dua', { do: 'totp', code: code(me.secret) })
    expect((await other.get('/akun')).status).toBe(200)
    later(30)
    const next = 'kompas jendela angsa perahu'
    expect(
      (await me.browser.post('/akun/sandi', { password: next, repeat: next, proof: '000000' })).status,
    ).toBe(422)
    expect(
      (await me.browser.post('/akun/sandi', { password: next, repeat: `${next}x`, proof: code(me.secret) }))
        .status,
    ).toBe(422)
    expect(
      (await me.browser.post('/akun/sandi', { password: next, repeat: next, proof: code(me.secret) })).to,
    ).toBe('/akun')
    expect((await other.get('/akun')).to).toContain('/masuk?')
    expect((await me.browser.get('/akun')).status).toBe(200)
    expect((await browserOf(house().app).post('/masuk', { login: 'dewi.lestari', password })).status).toBe(
      422,
    )

    const codes = hidden((await me.browser.get('/akun/kode')).html, 'codes')
    const [old = ''] = me.codes
    expect((await me.browser.post('/akun/kode', { codes, proof: old })).to).toBe('/akun')
    const secretText = hidden((await me.browser.get('/akun/hp')).html, 'secret')[0] ?? ''
    const secret = Buffer.from(secretText, 'base64url')
    expect(
      (
        await me.browser.post('/akun/hp', {
          secret: secretText,
          code: code(secret),
          proof: me.codes[1] ?? '',
        })
      ).status,
    ).toBe(422)
    expect(
      (await me.browser.post('/akun/hp', { secret: secretText, code: code(secret), proof: codes[0] ?? '' }))
        .to,
    ).toBe('/akun')
    later(30)
    const back = browserOf(house().app)
    await back.post('/masuk', { login: 'dewi.lestari', password: next })
    expect((await back.post('/masuk/langkah-dua', { do: 'totp', code: code(me.secret) })).status).toBe(422)
    expect((await back.post('/masuk/langkah-dua', { do: 'totp', code: code(secret) })).to).toBe('/hari-ini')

    const page = await me.browser.get('/akun')
    const [session = ''] = hidden(page.html, 'session')
    await me.browser.post('/akun', { do: 'end', session })
    expect((await back.get('/akun')).to).toContain('/masuk?')
    const headSession = await house().owner.query(
      `select encode(id_hash, 'hex') as id from people.session where account_id = $1 limit 1`,
      [made.head.id],
    )
    await me.browser.post('/akun', { do: 'end', session: String(headSession.rows[0]?.id) })
    expect((await head.get('/akun')).status).toBe(200)
    expect(
      (await me.browser.post('/akun', { do: 'away', from: '2026-11-24', until: '2026-11-23' })).status,
    ).toBe(422)
    expect(
      (await me.browser.post('/akun', { do: 'away', from: '2026-11-23', until: '', cover: made.head.id })).to,
    ).toBe('/akun')
    expect((await me.browser.get('/akun')).html).toContain('digantikan Rahma Yulia')
  })
})

test('a certification is recorded for a colleague, under a supervisor who is somebody else', async () => {
  const [budi, siti] = [await idOf('Budi Hartono'), await idOf('Siti Aminah')]
  expect((await head.get('/kantor/sertifikasi')).html).toContain('belum ada penyelia')
  const psychologist = await join('Ratna Karangan', ['psychologist', 'supervisor'])
  const add = (account: string, supervisor: string) =>
    head.post('/kantor/sertifikasi?do=add', { account, code: 'SD', supervisor })
  const alone = await add(psychologist.id, psychologist.id)
  expect(alone.status).toBe(422)
  expect(alone.html).toContain('Penyelianya harus orang lain')
  expect((await add(budi, siti)).status).toBe(422)
  expect((await add(budi, psychologist.id)).to).toBe('/kantor/sertifikasi')
  expect((await head.get('/kantor/sertifikasi')).html).toContain('Budi Hartono')

  const twice = await add(budi, psychologist.id)
  expect(twice.status).toBe(409)
  expect(twice.html).toContain('sudah tercatat untuk hari-hari itu')
  expect(twice.html).toMatch(/value="SD"[^>]*checked|checked[^>]*value="SD"/)
  // One that has run out says so, offers to be renewed with its days filled in, and counts no more.
  const ended = crypto.randomUUID()
  await house().owner.query(
    `insert into people.competency (office_id, id, account_id, code, since, valid_to, supervisor_id, recorded_by, recorded_at)
     values ($1, $2, $3, 'SUICIDE_SAFETY', '2024-01-01', '2025-01-31', $4, $5, now())`,
    [made.officeId, ended, siti, psychologist.id, made.head.id],
  )
  expect((await head.get('/kantor/sertifikasi')).html).toContain('Kedaluwarsa')
  const renewal = (await head.get(`/kantor/sertifikasi?perpanjang=${ended}`)).html
  expect(renewal).toContain(`value="${siti}" selected`)
  const renewed = await head.post('/kantor/sertifikasi?do=add', {
    account: siti,
    code: 'SUICIDE_SAFETY',
    supervisor: psychologist.id,
  })
  expect(renewed.to).toBe('/kantor/sertifikasi')
  expect((await head.get('/kantor/sertifikasi')).html).toContain('Sudah diperpanjang')
  expect(
    (
      await head.post('/kantor/sertifikasi?do=add', {
        account: siti,
        code: 'TRAUMA',
        supervisor: psychologist.id,
        'since-year': '2026',
        'since-month': '5',
        'since-day': '1',
        until: '2026-04-01',
      })
    ).status,
  ).toBe(422)
})

test('two set-ups at once make one office', async () => {
  await expect(
    makeOffice(house().app.database, {
      name: 'Kedua',
      regionScheme: 'kemendagri',
      regionCode: '14.01',
      regionName: 'Kampar',
      openingHours: officeHours,
      head: { login: 'lain.orang', fullName: 'Lain', password },
    }),
  ).rejects.toThrow()
  expect((await prepareAccountSecrets(made.head.id, password)).publicKey).toHaveLength(32)
})

test('two who change the office or the roles of one colleague: the second is shown what stands, and keeps what was typed', async () => {
  const seenIn = (html: string) => hidden(html, '_seen')[0] ?? ''
  const began = seenIn((await head.get('/kantor/jam')).html)
  const hours = { 'mon-opens': '08.00', 'mon-closes': '15.00', _seen: began }
  const mine = { name: 'UPTD PPA Kampar', address: 'Jalan Melati 1', ...hours }
  expect((await head.post('/kantor/jam', mine)).status).toBe(303)
  // A mistake does not lift the form to the newest version.
  const wrong = await head.post('/kantor/jam', { ...mine, address: 'Jalan Kenanga 9', publicPhone: 'x' })
  expect([wrong.status, seenIn(wrong.html)]).toEqual([422, began])
  const late = await head.post('/kantor/jam', { ...mine, address: 'Jalan Kenanga 9' })
  expect(late.status).toBe(409)
  for (const shown of ['Jalan Melati 1', 'Jalan Kenanga 9']) expect(late.html).toContain(shown)
  const sure = await head.post('/kantor/jam', {
    ...mine,
    address: 'Jalan Kenanga 9',
    _seen: seenIn(late.html),
  })
  expect(sure.status).toBe(303)

  const { id } = await join('Tini Dua Kepala', ['companion'])
  const at = `/kantor/orang/${id}`
  const form = { do: 'roles', fullName: 'Tini Dua Kepala', _seen: seenIn((await head.get(at)).html) }
  expect((await head.post(at, { ...form, roles: ['companion', 'counsellor'] })).status).toBe(303)
  const overtaken = await head.post(at, { ...form, jobTitle: 'Ketua tim', roles: ['companion'] })
  expect([overtaken.status, overtaken.html.includes('Ketua tim')]).toEqual([409, true])
  expect(overtaken.html).toContain('Rekan lain mengubahnya lebih dulu')
})
