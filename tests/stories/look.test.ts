import type { BrowserContext, Page as Tab } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { openSession, sessionCookie } from '#src/people/index.ts'
import { pages } from '#src/routes.ts'
import { useBrowser } from '../support/browser.ts'
import { openClientDoor } from '../support/client.ts'
import { newSubmission, postForm } from '../support/submissions.ts'
import { calendarPages } from './calendar-pages.ts'
import { counsellingPages, isCounselling } from './counselling-pages.ts'
import { copyGranted, fileForPolice, recoveryAsked } from './rare-pages.ts'
import { schoolPages } from './school-pages.ts'
import { openBothFiles, santri, sendReport } from './send-report.ts'
import { expectSound, listen, shoot, useStage } from './stage.ts'

const browser = useBrowser()
const stage = useStage()

/** What stands in an address where a page has a name in it. Pages with other names are looked at by their own tests. */
let filled: Readonly<Record<string, string>> = {}
const elsewhere = [
  '/siapkan',
  // Only while a screen is handed over: the browser story of the session room looks at it.
  '/kembali',
  '/ui',
  '/undangan/:token',
  '/kasus/:id/buka-lagi',
  // Written only by those trained for it: the story of a guru BK looks at them.
  '/kasus/:id/bimbingan/baru',
  '/kasus/:id/bimbingan/:meeting/koreksi',
  '/kasus/:id/bimbingan/:meeting/cetak',
  // Sessions need a course of counselling and somebody who may hold it: their own browser story looks at them.
  '/kasus/:id/sesi/baru',
  '/kasus/:id/sesi/kertas',
  '/kasus/:id/sesi/lembar',
  '/kasus/:id/sesi/:session',
  '/kasus/:id/sesi/:session/layar/:who',
  '/kasus/:id/sesi/:session/cetak',
  '/kasus/:id/sesi/:session/koreksi',
  '/kasus/:id/sesi/:session/buka',
  // src/counselling/progress/progress.browser.int.test.ts looks at how a course goes.
  '/kasus/:id/kemajuan',
  '/kasus/:id/kemajuan/ringkas',
  '/kasus/:id/kemajuan/fhir',
  // For those who may see items: src/instruments/measures-look.int.test.ts looks at them.
  '/kasus/:id/ukur/isi/:administration',
  '/kasus/:id/ukur/hasil/:administration',
  '/kasus/:id/ukur/tren/:instrument',
  '/kasus/:id/ukur/tindakan/:alert',
  '/kasus/:id/ukur/:instrument/baru',
  '/tempatku/tanya/:id',
  // src/counselling/drawing/drawing.browser.int.test.ts looks at the safety plan, drawings and cards.
  '/kasus/:id/aman',
  '/kasus/:id/aman/baru',
  '/kasus/:id/aman/garis/:line',
  '/kasus/:id/aman/tinjau',
  '/kasus/:id/aman/salinan',
  '/kasus/:id/aman/cetak/saku',
  '/kasus/:id/aman/cetak/dewasa',
  // src/counselling/safety/safety.browser.int.test.ts looks at these.
  '/kasus/:id/aman/denah',
  '/kasus/:id/aman/mendesak',
  '/kasus/:id/gambar',
  '/kasus/:id/gambar/foto',
  '/kasus/:id/gambar/:drawing',
  '/kasus/:id/gambar/:drawing/pilih',
  // src/counselling/training/training.browser.int.test.ts looks at the talking techniques.
  '/kasus/:id/teknik/:run/kartu',
  '/kasus/:id/teknik/:run/kartu-saku',
  '/kasus/:id/teknik/:run/latihan',
  '/kasus/:id/teknik/:run/latihan/baru',
  '/kasus/:id/teknik/:run/tugas',
  '/kasus/:id/teknik/:run/tugas/baru',
  '/kasus/:id/teknik/:run/tugas/catat',
  '/kasus/:id/teknik/:run/meniru',
  '/kasus/:id/teknik/:run/meniru/:scene',
  '/kasus/:id/teknik/:run/meniru/:scene/coba',
  '/kasus/:id/teknik/:run/lembar/:sheet',
  '/kasus/:id/kartu-diam',
  '/kasus/:id/kartu-diam/cetak',
  '/kasus/:id/kartu-diam/selesai',
  '/tempatku/gambar/:drawing',
  // src/counselling/support/support.browser.int.test.ts looks at what stands around a course.
  '/kasus/:id/dukungan',
  '/kasus/:id/dukungan/kebutuhan/baru',
  '/kasus/:id/dukungan/kebutuhan/:need',
  '/kasus/:id/dukungan/lingkar',
  '/kasus/:id/dukungan/masalah',
  '/kasus/:id/dukungan/bekal',
  '/kasus/:id/dukungan/rak',
  '/kasus/:id/dukungan/janji',
  // src/counselling/between/between.browser.int.test.ts looks at both sides of a place between sessions.
  '/kasus/:id/antara',
  '/kasus/:id/antara/kertas',
  '/kasus/:id/pendamping',
  // Made only in the middle of a technique: the browser stories of the techniques look at them.
  '/kasus/:id/teknik/:run/paparan',
  '/kasus/:id/teknik/:run/paparan/:practice',
  '/kasus/:id/teknik/:run/tangga/:item/kunci',
  '/kasus/:id/teknik/:run/lembar/:sheet',
  '/kasus/:id/gambar/:drawing',
  '/kasus/:id/gambar/:drawing/pilih',
  '/kasus/:id/aman/garis/:line',
  '/kasus/:id/dukungan/kebutuhan/:need',
  '/hak-data/permintaan/:id',
  '/hak-data/pemusnahan/:id',
  '/hak-data/kegagalan/:id',
  '/hak-data/kegagalan/:id/surat',
]
/** These lead on at once and show nothing of their own. */
const leadOn = new Set(['/bahasa', '/siapkan/kunci-cadangan'])

let cookies: Readonly<Record<string, string>> = {}
let members: Map<Role | 'any', Member>

beforeAll(async () => {
  const { office, house, kenanga } = stage()
  const rina = await office.hire('Rina Hasanah', 'companion')
  const doni = await office.hire('Doni Pratama', 'counsellor')
  const lestari = await office.hire('Lestari Pelindung', 'dpo')
  const hasan = await office.hire('Hasan Penyelia', 'supervisor')
  const hendra = await office.hire('Hendra Wijaya', 'guru_bk')
  members = new Map<Role | 'any', Member>([
    ['guru_bk', hendra],
    ['any', rina],
    ['companion', rina],
    ['head', office.head],
    ['intake', kenanga],
    ['dpo', lestari],
    ['supervisor', hasan],
  ])
  const nadia = await office.hire('Nadia Cahaya', 'psychologist')
  members.set('psychologist', nadia)
  const files = await openBothFiles(stage(), { harmed: rina.accountId, reported: doni.accountId })
  const joined = await house.owner.query<{ id: string }>(
    `select id from reports.report where status = 'joined'`,
  )
  const waiting = await sendReport(stage(), santri)
  const cookie = await office.signIn(kenanga)
  await house.send(`/meja/${waiting}`, { cookie, form: { do: 'take' } })
  filled = {
    ...(await fillFile(files.harmed, rina)),
    ...(await counsellingPages(stage(), nadia)),
    ...(await schoolPages(stage(), hendra)),
    ...(await calendarPages(stage(), files.harmed, rina, kenanga)),
    '/meja/:id': `/meja/${waiting}`,
    '/meja/:id/putusan': `/meja/${waiting}/putusan`,
    '/meja/:id/lembar': `/meja/${await writeSheet(cookie)}/lembar`,
    '/laporan-kasus/:id': `/laporan-kasus/${joined.rows[0]?.id}`,
    '/kantor/orang/:id': `/kantor/orang/${rina.accountId}`,
    '/kasus/formulir/:form': '/kasus/formulir/persetujuan',
    '/alat-ukur/:instrument': '/alat-ukur/phq-9',
    '/alat-ukur/:instrument/kertas': '/alat-ukur/phq-9/kertas',
    '/kasus/:id/kepolisian': await fileForPolice(stage(), rina),
    '/kasus/pemulihan/:request': await recoveryAsked(stage(), {
      first: hasan,
      second: office.head,
      reader: doni,
    }),
  }
  const sent = await newSubmission(office.officeId, 'Cerita pendek')
  const caseId = asId<'case'>(files.harmed.replace('/kasus/', ''))
  if (!caseId) throw new Error('There is no file to have a place in.')
  cookies = {
    reporter: (await postForm(house.address, '/lapor', sent.form)).cookie,
    client: (await openClientDoor(house.app.database, rina, caseId, 'client')).cookie,
    caregiver: (await openClientDoor(house.app.database, rina, caseId, 'caregiver')).cookie,
    ...(await halfway()),
  }
  await copyGranted(stage(), cookies['reporter'] ?? '', lestari)
}, 180_000)

/** An observation sheet, written down by the desk. */
async function writeSheet(cookie: string): Promise<string> {
  const form = {
    channel: 'inPerson',
    reporterKind: 'teacher',
    noticed: 'alone',
    what: 'Makan sendirian di tangga.',
  }
  const answer = await stage().house.send('/meja/baru/pengamatan', { cookie, form })
  return /laporan=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}

/** One of everything that has an address of its own inside a file. */
async function fillFile(home: string, lead: Member): Promise<Record<string, string>> {
  const { house, office } = stage()
  const cookie = await office.signIn(lead)
  const post = (part: string, form: Record<string, string>) => house.send(home + part, { cookie, form })
  await post('/orang/baru', { fullName: 'Ibu Nurhayati', role: 'guardian', relation: 'mother' })
  const day = { 'askedOn-day': '2', 'askedOn-month': '2', 'askedOn-year': '2026' }
  await post('/dampak/isi', {
    ...day,
    worry: 'often',
    thoughts: 'now',
    dropout: 'often',
    joy: '3',
    hope: '2',
  })
  await post('/dampak/isi', {
    ...day,
    'askedOn-month': '3',
    worry: 'no',
    thoughts: 'now',
    joy: '5',
    hope: '4',
  })
  const event = { side: 'harmed', 'happenedOn-year': '2026', 'happenedOn-month': '1', forms: 'physical' }
  await post('/kejadian/baru', { ...event, 'happenedOn-day': '5', injured: 'no' })
  const first = await house.send(`${home}/kejadian/baru`, { cookie })
  const follows = /option value="([0-9a-f-]{36})">5 /.exec(await first.text())?.[1] ?? ''
  await post('/kejadian/baru', { ...event, 'happenedOn-day': '19', injured: 'yes', follows })
  await post('/rencana/baru', { part: 'emotional', what: 'Menggambar bersama', agreed: 'yes' })
  await post('/catatan/baru', {
    kind: 'note',
    'on-day': '2',
    'on-month': '2',
    'on-year': '2026',
    text: 'Datang bersama ibunya.',
  })
  const seen = async (part: string, pattern: RegExp) =>
    pattern.exec(await (await house.send(home + part, { cookie })).text())?.[1] ?? ''
  const id = (rest: string) => new RegExp(`href="(${home}/${rest})"`)
  const inFile = pages
    .filter((page) => page.path.startsWith('/kasus/:id'))
    .map((page) => [page.path, page.path.replace('/kasus/:id', home)] as const)
  return {
    ...Object.fromEntries(inFile),
    '/kasus/:id/orang/:person': await seen('/orang', id('orang/[0-9a-f-]{36}')),
    '/kasus/:id/kejadian/:incident/betulkan': await seen('/kejadian', id('kejadian/[0-9a-f-]{36}/betulkan')),
    '/kasus/:id/kejadian/:incident/rangkaian': await seen(
      '/kejadian',
      id('kejadian/[0-9a-f-]{36}/rangkaian'),
    ),
    '/kasus/:id/rencana/:line': await seen('/rencana', id('rencana/[0-9a-f-]{36}')),
    '/kasus/:id/tindak-lanjut/:followUp': await seen('/rencana', id('tindak-lanjut/[0-9a-f-]{36}')),
    '/kasus/:id/catatan/:entry/koreksi': await seen('/catatan', id('catatan/[0-9a-f-]{36}/koreksi')),
  }
}

/** Somebody between the password and the second step, and somebody on the first day. */
async function halfway(): Promise<Record<string, string>> {
  const { house, office } = stage()
  const member = await office.hire('Setengah Jalan', 'intake')
  const session = (how: 'second_step' | 'enrol') =>
    house.app.database.as(
      { kind: 'door', officeId: office.officeId },
      async (scope) =>
        `${sessionCookie}=${await openSession(scope, { id: member.accountId, officeId: office.officeId, roles: member.roles }, member.keys.privateKey, { stage: how })}`,
    )
  return { second_step: await session('second_step'), enrol: await session('enrol') }
}

async function cookieFor(page: Page): Promise<string | null> {
  const { allow } = page
  if (allow.who === 'reporter') return cookies['reporter'] ?? ''
  if (allow.who === 'client') return cookies[allow.audiences[0] ?? ''] ?? ''
  if (allow.who === 'halfway') return cookies[allow.stage] ?? ''
  if (allow.who !== 'staff') return null
  const counsels = members.get('psychologist')
  if (isCounselling(page) && counsels) return stage().office.signIn(counsels)
  // A file opens for its team alone, and the others pages for the first role that is named.
  const role =
    page.path.startsWith('/kasus/:id') || page.path.startsWith('/laporan-kasus') || allow.roles === 'any'
      ? 'any'
      : allow.roles.find((one) => members.has(one))
  const member = role && members.get(role)
  return member ? stage().office.signIn(member) : null
}

async function enter(context: BrowserContext, page: Page): Promise<void> {
  await context.clearCookies()
  const cookie = await cookieFor(page)
  if (!cookie) return
  const at = cookie.indexOf('=')
  await context.addCookies([
    { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: stage().house.address },
  ])
}

const looked = pages.filter((page) => !elsewhere.includes(page.path) && !leadOn.has(page.path))
const isPublic = (page: Page) => ['anyone', 'reporter', 'client'].includes(page.allow.who)
const groups = {
  public: looked.filter(isPublic),
  files: looked.filter((page) => page.path.startsWith('/kasus') && !isCounselling(page)),
  counselling: looked.filter(isCounselling),
  office: looked.filter((page) => !isPublic(page) && !page.path.startsWith('/kasus')),
}
const looks = [{ width: 360 }, { width: 1280, dark: true }]

test('every page with a name in its address is looked at here or named as looked at elsewhere', () => {
  const named = pages
    .filter((page) => page.path.includes(':') && !elsewhere.includes(page.path))
    .map((page) => page.path)
  expect(named.filter((path) => !filled[path])).toEqual([])
})

/** What is wrong with one page, in one line; nothing when it is sound. */
async function faultsOf(tab: Tab, page: Page, name: string): Promise<string[]> {
  const path = filled[page.path] ?? page.path
  const answer = await tab.goto(stage().house.address + path)
  if (answer?.status() !== 200) return [`${page.path} answered ${answer?.status()}`]
  if (new URL(tab.url()).pathname !== path && page.path !== '/keluar')
    return [`${page.path} led on to ${tab.url()}`]
  await shoot(tab, name)
  const faults = await expectSound(tab).then(
    (): string[] => [],
    (error: Error) => [`${page.path}: ${error.message.slice(0, 600)}`],
  )
  const title = await tab.title()
  const telling = isPublic(page)
    ? /kekerasan|perundungan|korban|violence|bullying|lapor(?!anku)/i
    : /Fikri|Bagas|Nurhayati/
  if (telling.test(title)) faults.push(`${page.path} has the title ${title}`)
  await tab.setViewportSize({ width: 320, height: 640 })
  const over = await tab.evaluate(sticksOut)
  if (over) faults.push(`${page.path} sticks out at 320: ${over}`)
  return faults
}

/** Which element is wider than the screen, and by how much; null when none is. Runs in the page. */
function sticksOut(): string | null {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return null
  const far = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > width,
  )
  const inner = far.findLast((one) => !far.some((other) => one !== other && one.contains(other)))
  return `${inner?.tagName.toLowerCase()}.${inner?.className} by ${document.documentElement.scrollWidth - width}`
}

describe.each(Object.entries(groups))('pages of the %s', (group, some) => {
  test.each(looks)(
    'are sound at %j',
    async (look) => {
      const context = await browser(look)
      const tab = await context.newPage()
      const wrong = listen(tab)
      const faults: string[] = []
      for (const page of some) {
        await tab.setViewportSize({ width: look.width, height: 740 })
        await enter(context, page)
        const name = `look-${group}-${look.width}${page.path.replaceAll('/', '_').replaceAll(':', '')}`
        faults.push(...(await faultsOf(tab, page, name)))
      }
      expect([...faults, ...wrong]).toEqual([])
    },
    300_000,
  )
})

test('without JavaScript every form of a public page can be handed in', async () => {
  const context = await browser({ javaScript: false })
  const tab = await context.newPage()
  const stuck: string[] = []
  for (const page of groups.public) {
    await enter(context, page)
    await tab.goto(stage().house.address + page.path)
    for (const form of await tab.locator('main form').all()) {
      const buttons = await form.locator('button:not([type=button]):not([aria-hidden])').count()
      const method = await form.getAttribute('method')
      if (buttons === 0 || !method) stuck.push(`${page.path}: ${(await form.innerText()).slice(0, 80)}`)
    }
  }
  expect(stuck).toEqual([])
}, 120_000)

test('a theme somebody chose is shown to them and to nobody else', async () => {
  const themeFor = async (cookie: string) =>
    /<html[^>]*data-theme="(\w+)"/.exec(await (await stage().house.send('/', { cookie })).text())?.[1]
  expect(await themeFor('theme=dark')).toBe('dark')
  expect(await themeFor('')).toBeUndefined()
  expect(await themeFor('theme=light')).toBe('light')
  expect(await themeFor('theme=%3Cscript%3E')).toBeUndefined()
})

/**
 * Words that no English sentence needs; what people typed in this story has none of them. What is marked as
 * Indonesian, a text that was signed in it, may have them.
 */
const indonesian = /\b(yang|untuk|dengan|tidak|adalah|kamu|anda|sudah|belum|kepada|dari|laporan)\b/gi

test('in English no page falls back to Indonesian', async () => {
  const strays: string[] = []
  // The mapping stands in the words of the ministry's system, which has no others.
  for (const page of looked.filter(({ path }) => path !== '/rekap/pemetaan')) {
    const cookie = [await cookieFor(page), 'lang=en'].filter(Boolean).join('; ')
    const html = await (await stage().house.send(filled[page.path] ?? page.path, { cookie })).text()
    const text = html
      .replaceAll(/<(style|script|title|textarea)[^>]*>[^]*?<\/\1>/g, ' ')
      .replaceAll(/<(\w+) lang="id">[^]*?<\/\1>/g, ' ')
      .replaceAll(/<[^>]+>/g, ' ')
    const found = [...text.matchAll(indonesian)].map((one) =>
      text.slice(Math.max(0, one.index - 40), one.index + 40).replaceAll(/\s+/g, ' '),
    )
    if (found.length > 0) strays.push(`${page.path}: ${found.slice(0, 3).join(' | ')}`)
  }
  expect(strays).toEqual([])
}, 120_000)
