import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#src/platform/access/allow.ts'
import { roles } from '#src/platform/access/roles.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Client, Visitor } from '#src/platform/access/visitor.ts'
import { newId } from '#src/platform/ids.ts'
import { asPrivateKey, newSealKey } from '#src/platform/vault/index.ts'
import { buildServer } from '#src/platform/web/dispatch.ts'
import type { Endpoint, Page } from '#src/platform/web/page.ts'
import { endpoints, pages, site } from '#src/routes.ts'
import { useHouse } from './support/house.ts'
import { openOffice, type Office } from './support/office.ts'

/** Somebody at home in a place that holds nothing. */
function someClient(office: Office, audience: Audience): Client {
  const placeId = newId<'place'>()
  const key = newSealKey()
  return {
    kind: 'client',
    officeId: office.officeId,
    caseId: newId<'case'>(),
    placeId,
    doorId: newId<'door'>(),
    audience,
    band: audience === 'client' ? 'remaja' : 'dewasa',
    fileState: 'open',
    keys: { placeId, current: 1, newest: key, of: () => key },
    privateKey: asPrivateKey(newSealKey()),
    sessionHash: Buffer.alloc(32),
  }
}

/** One visitor of every kind, of a real office, each with keys of their own. */
async function visitorsOf(office: Office): Promise<Record<string, Visitor>> {
  const found: Record<string, Visitor> = {
    anyone: { kind: 'anyone', officeId: office.officeId },
    reporter: {
      kind: 'reporter',
      officeId: office.officeId,
      reportId: newId<'report'>(),
      sessionHash: Buffer.alloc(32),
      reportKey: newSealKey(),
    },
    client: someClient(office, 'client'),
    caregiver: someClient(office, 'caregiver'),
    halfway: { ...(await office.hire('Setengah Jalan')), stage: 'second_step' },
    enrolling: { ...(await office.hire('Baru Datang')), stage: 'enrol' },
    without_role: await office.hire('Tanpa Peran'),
  }
  for (const role of roles) found[role] = await office.hire(`Petugas ${role}`, role)
  return found
}
const names = ['anyone', 'reporter', 'client', 'caregiver', 'halfway', 'enrolling', 'without_role', ...roles]

/** Written by hand, from the rules: who gets past the door of a page with this rule. */
function expectedIn(allow: Page['allow'], name: string): boolean {
  switch (allow.who) {
    case 'anyone':
      return true
    case 'newcomer':
    case 'developer':
      return false
    case 'reporter':
      return name === 'reporter'
    case 'client':
      return (
        (name === 'client' || name === 'caregiver') && (allow.audiences as readonly string[]).includes(name)
      )
    case 'halfway':
      return name === (allow.stage === 'enrol' ? 'enrolling' : 'halfway')
    case 'staff':
      return name === 'without_role'
        ? allow.roles === 'any'
        : (roles as readonly string[]).includes(name) &&
            (allow.roles === 'any' || (allow.roles as readonly string[]).includes(name))
  }
}

const filled = (path: string) => path.replaceAll(/:([a-zA-Z]+)(\{[^}]*\})?/g, () => newId())

describe('every route as every role', () => {
  const house = useHouse()
  let visitors: Record<string, Visitor> = {}
  const visitorCalled = (name: string): Visitor => visitors[name] ?? { kind: 'anyone', officeId: null }

  beforeAll(async () => {
    visitors = await visitorsOf(await openOffice(house().app.database))
  })

  const serverFor = (visitor: Visitor) => {
    const { app } = house()
    const standIn = {
      ...app,
      findVisitor: () => Promise.resolve(visitor),
      house: () => Promise.resolve({ hasOffice: true, development: false }),
    }
    return buildServer(standIn, site(app.config))
  }
  const shut = (response: Response) => {
    const to = response.headers.get('location') ?? ''
    return (
      response.status === 403 ||
      response.status === 404 ||
      (response.status === 303 && /^\/(masuk|laporanku|tempatku\/masuk)/.test(to))
    )
  }

  test('there is more than one way in to check', () => {
    expect(pages.length).toBeGreaterThan(25)
    expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length)
  })

  for (const name of names) {
    test(`pages opened as ${name}`, async () => {
      const visitor = visitorCalled(name)
      const server = serverFor(visitor)
      for (const page of pages) {
        const response = await server.request(`http://127.0.0.1:0${filled(page.path)}`, {
          headers: { 'sec-fetch-site': 'same-origin' },
        })
        const allowed = expectedIn(page.allow, name)
        expect(
          decide(page.allow, visitor, { hasOffice: true, development: false }) === 'yes',
          `${page.path} as ${name}`,
        ).toBe(allowed)
        expect(response.status, `${page.path} as ${name}`).toBeLessThan(500)
        if (!allowed) expect(shut(response), `${page.path} as ${name}: ${response.status}`).toBe(true)
        else expect(response.status, `${page.path} as ${name}`).not.toBe(403)
      }
    }, 60_000)

    test(`posts and endpoints as ${name}`, async () => {
      const server = serverFor(visitorCalled(name))
      const send = (path: string, method: string) =>
        server.request(`http://127.0.0.1:0${filled(path)}`, {
          method,
          headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
          ...(method === 'POST' ? { body: 'do=default&x=%00%3Cscript%3E' } : {}),
        })
      const ways: { path: string; method: string; allow: Endpoint['allow'] }[] = [
        ...pages
          .filter((page) => page.actions)
          .map((page) => ({ path: page.path, method: 'POST', allow: page.allow })),
        ...endpoints,
      ]
      for (const way of ways) {
        const response = await send(way.path, way.method)
        expect(response.status, `${way.method} ${way.path} as ${name}`).toBeLessThan(500)
        if (!expectedIn(way.allow, name))
          expect(shut(response), `${way.method} ${way.path} as ${name}: ${response.status}`).toBe(true)
        await response.body?.cancel()
      }
    }, 60_000)
  }

  test('a post from another site is turned away from every page and endpoint', async () => {
    for (const visitor of Object.values(visitors)) {
      const server = serverFor(visitor)
      const ways = [
        ...pages.filter((page) => page.actions).map((page) => page.path),
        ...endpoints.filter((one) => one.method === 'POST').map((one) => one.path),
      ]
      for (const path of ways) {
        for (const headers of [
          { 'sec-fetch-site': 'cross-site' },
          { 'sec-fetch-site': 'same-site' },
          { origin: 'https://jahat.example' },
          { origin: 'null' },
          {},
        ]) {
          const response = await server.request(`http://127.0.0.1:0${filled(path)}`, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: 'do=default',
          })
          expect([303, 403, 404], `${path}: ${response.status}`).toContain(response.status)
        }
      }
    }
  }, 120_000)
})
