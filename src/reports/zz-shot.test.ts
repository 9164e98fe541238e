import { serve } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { test } from 'vitest'
import { asSealKey } from '#src/platform/vault/index.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import { site } from '#src/routes.ts'
import { useHouse } from '../../tests/support/house.ts'
import { openOffice } from '../../tests/support/open-office.ts'
import { useBrowser } from '../../tests/support/browser.ts'
import { AxeBuilder } from '@axe-core/playwright'
import { deskEndpoints, deskPages } from './desk-pages.ts'
import { answerReporter, doorKeys, listenForBells, prepareReport, receiveReport, takeReport, identifyReport, changeReportUrgency, type ReportAnswers } from './index.ts'
import { liveStream } from '#src/site/live-stream.ts'

const house = useHouse()
const browser = useBrowser()
test('shots', { timeout: 240_000 }, async () => {
  const { app } = house()
  const office = await openOffice(app.database)
  listenForBells()
  const server = buildServer(app, { ...site(app.config), pages: deskPages, endpoints: [...deskEndpoints, liveStream] })
  const socket = serve({ fetch: server.fetch, port: 4777, hostname: '127.0.0.1' })
  const story: Partial<ReportAnswers> = {
    band: 'remaja', reporterKind: 'witness', what: 'Malam itu di kamar asrama, enam atau tujuh teman sekelas memukulinya bergantian.\nBibirnya pecah dan mukanya memar. Dia takut cerita ke ustaz.', forms: ['physical', 'coercion'], place: 'dormitory', venue: 'pesantren', institution: 'Pesantren Cahaya Ilmu',
    mustNotKnow: 'Kakak pengurus asrama', contactRules: ['codeOnly', 'neverNameOffice'], injured: 'yes', injuries: ['front.mouth', 'front.face'], when: '2023-05-24', stillGoing: 'afraid', frequency: 'fewTimes', worry: 3,
    harmed: [{ name: 'Fulan Karangan', age: 13, sex: 'male', className: 'VII B' }], reported: [{ name: 'Ucok Rekaan', relation: 'classmate', age: 13, sex: 'male' }, { relation: 'dormitorySenior', name: 'Bang Anu' }], reportedCount: 7, witnesses: [{ name: 'Rini' }],
  }
  const receive = async (answers: Partial<ReportAnswers>, kind: 'report' | 'request_talk' = 'report') => {
    const asPublic = { kind: 'public' as const, officeId: office.officeId }
    const keys = await app.database.as(asPublic, doorKeys)
    if (!keys) throw new Error('closed')
    const prepared = await prepareReport(keys, { kind, channel: 'web', lang: 'id', answers, wayBack: { lookupId: randomBytes(32).toString('hex'), reporterKey: asSealKey(randomBytes(32)) } })
    return app.database.as(asPublic, (scope) => receiveReport(scope, prepared))
  }
  const [k, w] = office.intake
  const one = await receive(story)
  await receive({ ...story, harmed: [{ name: 'Pulan Karangan' }], what: 'Anak tetangga saya dipukuli di pondok', reporterKind: 'community' })
  await receive({ band: 'anak', reporterKind: 'self', what: 'Aku diejek', forms: ['verbal'], place: 'school', schoolPart: 'classroom', selfAge: 10, selfSex: 'female' })
  await receive({ what: 'Boleh bicara?', band: 'remaja' }, 'request_talk')
  await receive({ ...story, dangerNow: 'yes', what: 'Sekarang' })
  await office.as(k, (scope) => takeReport(scope, one.reportId))
  await office.as(k, (scope) => answerReporter(scope, one.reportId, one.key, 'Terima kasih sudah bercerita. Apakah temanmu aman malam ini?'))
  const v = async () => Number((await house().owner.query('select version from reports.report where id = $1', [one.reportId])).rows[0].version)
  const version = await v()
  await office.as(k, (scope) => identifyReport(scope, one.reportId, { type: 'sexualViolence', authority: 'regency', seenVersion: version }))
  const version2 = await v()
  await office.as(k, (scope) => changeReportUrgency(scope, one.reportId, one.key, { to: 'H72', reason: 'safeNow', words: 'Sudah dijemput bibinya', seenVersion: version2 }))
  const shots: [string, string, number, boolean][] = [
    ['queue', '/meja', 1280, false], ['queue-phone', '/meja', 360, false], ['report', `/meja/${one.reportId}?awal=question`, 1280, false], ['report-phone', `/meja/${one.reportId}`, 360, false],
    ['decide', `/meja/${one.reportId}/putusan?putusan=buka`, 1280, false], ['decide-close', `/meja/${one.reportId}/putusan?putusan=tutup`, 1280, true], ['enter', '/meja/baru', 1280, false], ['bell', '/meja/bel', 1280, false], ['slip', '/meja/slip', 1280, false], ['decide-phone', `/meja/${one.reportId}/putusan`, 360, true],
  ]
  for (const [name, path, width, dark] of shots) {
    const context = await browser({ width, dark })
    const [cookieName, value] = k.cookie.split('=') as [string, string]
    await context.addCookies([{ name: cookieName, value, domain: '127.0.0.1', path: '/' }])
    const page = await context.newPage()
    page.on('console', (m) => m.type() === 'error' && process.stderr.write(`${name}: ${m.text()}\n`))
    await page.goto(`http://127.0.0.1:4777${path}`)
    await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true })
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    process.stderr.write(`${name}: over ${over} ${JSON.stringify(violations.map((x) => [x.id, x.nodes.map((n) => n.target.join(' ') + ' :: ' + n.html.slice(0, 120)).slice(0, 3)]))}\n`)
  }
  socket.close()
})
