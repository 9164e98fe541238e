import { createServer } from 'node:http'
import { afterAll, beforeAll, inject, test } from 'vitest'
import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'
import type { Member } from '#src/platform/access/visitor.ts'
import { openTestOffice, openTestSite, type TestOffice } from './test-office.ts'
import { openCase } from './open-case.ts'
import { openFile } from './case-file.ts'
import { addFollowUps } from './plan-follow-ups.ts'
import { addPerson } from './add-person.ts'
import { addPlanLine, addTask } from './write-plan.ts'
import { writePortrait } from './write-portrait.ts'
import { recordConsent } from './record-consent.ts'
import { giveService } from './give-service.ts'
import { addIncident, linkIncident } from './incident.ts'
import { loadAssets } from '#src/platform/web/assets.ts'

let office: TestOffice
let sari: Member
beforeAll(async () => {
  office = await openTestOffice(inject('serverUrl'))
  sari = await office.hire('Sari Konselor', 'counsellor', 'supervisor')
})
afterAll(() => office.end())

test('shots', async () => {
  const site = openTestSite(office, [sari])
  const id = await office.as(sari, (s) => openCase(s, sari, { side: 'harmed', identity: { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05-04', phone: '+62812' }, lead: sari.accountId, urgency: 'TODAY', opening: 'Datang bersama ibunya. Bibirnya pecah.', facts: { sex: 'male', ageBand: 'from13to17', caseType: 'bullying', venue: 'pesantren' } }))
  await office.as(sari, (s) => openCase(s, sari, { side: 'witness', identity: { fullName: 'Dewi Lestari' }, lead: sari.accountId, urgency: 'PLANNED' }))
  await office.as(sari, async (s) => {
    const f = await openFile(s, sari, id)
    if (!f) throw new Error('no')
    await writePortrait(s, f, 'strengths', { strengths: 'Pandai menggambar kapal, hafal nama semua bintang.', hopes: 'Bisa tidur nyenyak di asrama.', wishes: 'Jangan beri tahu seluruh kelas.', supports: 'Ibu, dan Ustaz Amin.' }, 0)
    await writePortrait(s, f, 'safe_contact', { rules: ['neverNameOffice', 'throughTrusted', 'sharedPhone'], mustNotKnow: 'Pamannya', hours: 'Sabtu sore', opening: 'Salam dari Bu Sari, teman ibu.' }, 0)
    await addPerson(s, f, { fullName: 'Ibu Nurhayati', role: 'guardian', relation: 'mother', conflict: false, sex: null, ageBand: null, phone: '+628111' })
    await addPerson(s, f, { fullName: 'Hendra', role: 'guardian', relation: 'relative', conflict: true, sex: null, ageBand: null })
    await addPlanLine(s, f, { part: 'emotional', what: 'Menggambar bersama setiap Rabu', notNeeded: false, agreed: 'yes', service: 'counselling', ownerId: sari.accountId, dueOn: '2026-12-01', sign: 'Tidur lebih nyenyak' })
    await addPlanLine(s, f, { part: 'practical', what: 'Pindah kamar asrama', notNeeded: false, agreed: 'not_asked', service: null, ownerId: null, dueOn: '2026-11-01' })
    await addTask(s, f, { what: 'Hubungi pengurus asrama', ownerId: sari.accountId, dueOn: '2026-11-20' })
    await addFollowUps(s, f, 'bullying', ['2026-11-30', '2026-12-07'])
    await recordConsent(s, f, { purpose: 'service', legalBasis: 'consent', givenBy: 'self', answer: 'given', validTo: null, lang: 'id', how: 'spoken', words: 'Aku mau dibantu', explainedBy: 'Sari' })
    await giveService(s, f, { service: 'counselling', givenOn: '2026-11-20', minutes: 45, mode: 'office' })
    const e = await addIncident(s, { happenedOn: '2023-05-24', precision: 'day', forms: ['physical', 'verbal'], place: 'dormitory', venue: 'pesantren', institutionId: null, regionCode: null, peopleReported: 6, peopleHarmed: 1, injured: true })
    await linkIncident(s, e, id, 'harmed')
  })
  const assets = loadAssets()
  const server = createServer((req, res) => {
    const file = assets.file(req.url ?? '')
    if (file) { res.setHeader('content-type', file.type); res.end(file.plain); return }
    void site.get(sari, req.url ?? '/').then((a) => { res.statusCode = a.status; res.setHeader('content-type', 'text/html; charset=utf-8'); res.end(a.text) })
  }).listen(0)
  const port = (server.address() as { port: number }).port
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args })
  mkdirSync('/tmp/shots', { recursive: true })
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const [name, width] of [['wide', 1200], ['phone', 390]] as const) {
    await page.setViewportSize({ width, height: 900 })
    for (const part of ['list', '', 'orang', 'rencana', 'catatan', 'persetujuan', 'tim', 'penutupan', 'rencana/baru', 'persetujuan/baru', 'cetak', 'kontak-aman']) {
      await page.goto(`http://127.0.0.1:${port}${part === 'list' ? '/kasus' : `/kasus/${id}/${part}`.replace(/\/$/, '')}`)
      await page.screenshot({ path: `/tmp/shots/${name}-${part.replace('/', '_') || 'about'}.png`, fullPage: true })
      const axe = await new AxeBuilder({ page }).analyze()
      if (axe.violations.length) console.log('AXE ' + name + ' ' + part + ' ' + JSON.stringify(axe.violations.map((v) => [v.id, v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160))])))
    }
  }
  await browser.close()
  server.close()
}, 280000)
