import { beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '#src/cases/index.ts'
import { insertTurn } from '#src/people/index.ts'
import { openClientDoor } from '../../tests/support/client.ts'
import { useBrowser } from '../../tests/support/browser.ts'
import { expectSound, letIn, listen, shoot, useStage } from '../../tests/stories/stage.ts'

const browser = useBrowser()
const stage = useStage()
let paths: string[] = []
let own = ''
let clientCookie = ''
let lead: Parameters<typeof letIn>[2]

/** A file with three sheets of one measure, an alert, a script half way, and a sheet that waits for its person. */
beforeAll(async () => {
  const { house, office } = stage()
  const wati = await office.hire('Wati Psikolog', 'psychologist')
  lead = wati
  const { officeId, accountId, roles } = wati
  const asWati = { kind: 'account', officeId, accountId, roles } as const
  const id = await house.app.database.as(asWati, (scope) =>
    openCase(scope, wati, { side: 'harmed', identity: { fullName: 'Fikri Ramadani' }, lead: accountId }),
  )
  const now = house.app.clock().getTime()
  const { head } = office
  await house.app.database.as(
    { kind: 'account', officeId, accountId: head.accountId, roles: head.roles },
    (scope) =>
      insertTurn(scope, {
        accountId,
        startsAt: new Date(now - 3_600_000),
        endsAt: new Date(now + 36_000_000),
      }),
  )
  const cookie = await office.signIn(wati)
  const home = `/kasus/${id}/ukur`
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await house.send(path, { cookie, form })
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
    return answer.headers.get('location') ?? ''
  }
  const sheet = (value: string, ninth: string) => ({
    do: 'save',
    mode: 'staff',
    moment: 'review',
    reason: 'Diminta klien',
    note: 'Datang bersama ibunya.',
    ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`a.${at + 1}`, value])),
    'a.9': ninth,
  })
  await house.owner.query(`update cases."case" set age_band = 'from18to24' where id = $1`, [id])
  await post(`${home}/phq-9/baru`, sheet('2', '0'))
  await post(`${home}/phq-9/baru`, sheet('1', '0'))
  const result = await post(`${home}/phq-9/baru`, sheet('1', '1'))
  const answers = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`a.${at + 1}`, '1']))
  await post(`${home}/pcl-5/baru`, { do: 'save', mode: 'paper', filledOn: '2026-01-05', ...answers })
  await post(`${home}/tren/pcl-5`, { do: 'target', value: '12', setOn: '2026-01-06', together: 'on' })
  const mended = await post(`${home}/incident-frequency/baru`, { do: 'save', 'a.sexual': '1', 'a.hit': '1' })
  await post(mended, { do: 'amend', 'a.sexual': '1', 'a.threatened': '1' })
  const steps = await post(`${home}/phq-2/baru`, { do: 'steps', mode: 'staff', moment: 'session' })
  const script = await post(`${home}/asq/baru`, {
    do: 'save',
    'a.q1': 'yes',
    'a.q2': 'no',
    'a.q3': 'no',
    'a.q4': 'no',
  })
  await post(`${home}/phq-9/baru`, { do: 'assign', moment: 'session', reason: 'Ingin sendiri' })
  const { rows } = await house.owner.query<{ alert: string; twice: string; waiting: string }>(
    `select (select l.id from instruments.alert l where l.case_id = $1 limit 1) as alert,
      (select l.id from instruments.alert l where l.case_id = $1 and l.amended_at is not null limit 1) as twice,
      (select a.id from instruments.administration a where a.case_id = $1 and a.audience is not null) as waiting`,
    [id],
  )
  own = `/tempatku/tanya/${rows[0]?.waiting}`
  clientCookie = (await openClientDoor(house.app.database, wati, id)).cookie
  paths = [
    home,
    result,
    steps,
    `${steps}?p=akhir`,
    script,
    `${home}/tren/phq-9`,
    `${home}/tren/pcl-5`,
    mended,
    `${home}/pcl-5/baru`,
    `${home}/asq/baru`,
    `${home}/goals/baru`,
    `${home}/suds/baru`,
    `${home}/five-qualities-child/baru`,
    `${home}/tindakan/${rows[0]?.alert}`,
    `${home}/tindakan/${rows[0]?.twice}`,
    '/hari-ini',
    `/kasus/${id}`,
    '/alat-ukur',
    '/alat-ukur/phq-9',
    '/alat-ukur/pcl-5/kertas',
    '/alat-ukur/impor',
    '/alat-ukur/panggilan',
  ]
}, 120_000)

describe.each([{ width: 360 }, { width: 1280, dark: true }])('pages about measures at %j', (look) => {
  test('are sound for staff', async () => {
    const context = await browser(look)
    await letIn(stage(), context, lead)
    const tab = await context.newPage()
    const wrong = listen(tab)
    for (const path of paths) {
      const answer = await tab.goto(stage().house.address + path)
      expect(`${path} ${answer?.status()}`).toBe(`${path} 200`)
      await expectSound(tab)
      await shoot(tab, `measures-${look.width}-${paths.indexOf(path)}`)
    }
    expect(wrong).toEqual([])
  }, 240_000)

  test('are sound in a place of one’s own, from the first question to thank you', async () => {
    const context = await browser(look)
    const at = clientCookie.indexOf('=')
    await context.addCookies([
      { name: clientCookie.slice(0, at), value: clientCookie.slice(at + 1), url: stage().house.address },
    ])
    const tab = await context.newPage()
    const wrong = listen(tab)
    for (const path of ['/tempatku', own, `${own}?p=9`, `${own}?p=akhir`]) {
      expect((await tab.goto(stage().house.address + path))?.status()).toBe(200)
      await expectSound(tab)
      await shoot(tab, `measures-own-${look.width}-${path.replaceAll(/[^a-z0-9]+/g, '-').slice(-12)}`)
      expect(await tab.title()).not.toMatch(/PHQ|kekerasan|mati/i)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

test('in English nothing falls back to Indonesian', async () => {
  const cookie = await stage().office.signIn(lead)
  const strays: string[] = []
  for (const path of paths) {
    const html = await (await stage().house.send(path, { cookie: `${cookie}; lang=en` })).text()
    const text = html
      .replaceAll(/<(style|script|title|textarea)[^>]*>[^]*?<\/\1>/g, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
    const found = text.match(
      /\b(yang|untuk|dengan|tidak|adalah|kamu|anda|sudah|belum|kepada|dari)\b.{0,30}/gi,
    )
    if (found) strays.push(`${path}: ${found.slice(0, 3).join(' | ')}`)
  }
  expect(strays).toEqual([])
})
