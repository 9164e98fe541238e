import { createServer } from 'node:net'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newTotpSecret, totpStep } from '#src/platform/vault/index.ts'
import { useBrowser } from '../../tests/support/browser.ts'
import { openHouse, type House } from '../../tests/support/house.ts'
import { openOffice, password, type Worker } from '../../tests/support/open-office.ts'
import { enrolTotp } from './index.ts'

const browser = useBrowser()
let house: House
let origin: string
let worker: Worker

beforeAll(async () => {
  // A passkey belongs to a name, so the house must know its own before it listens.
  const port = await freePort()
  origin = `http://localhost:${port}`
  house = await openHouse({ listen: true, settings: { PORT: `${port}`, NAUNGAN_ORIGIN: origin } })
  const office = await openOffice(house.app.database)
  worker = office.intake[0]
  await office.as(worker, (scope, { accountId, keys }) =>
    enrolTotp(scope, accountId, keys.privateKey, newTotpSecret(), totpStep(Date.now())),
  )
})
afterAll(async () => {
  await house.owner.end()
  await house.stop()
})

test('a phone makes a passkey once it has a name, and opens the second step with it', async () => {
  const context = await browser({ width: 360 })
  const [name = '', value = ''] = worker.cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  const device = await context.newCDPSession(page)
  const kept = await plugIn(device)

  await page.goto(`${origin}/akun`)
  expect(await page.inputValue('[name=label]')).toMatch(/Chrome/)
  await page.fill('[name=label]', ' ')
  await page.click('[data-passkey=register]')
  await page.waitForSelector('.errors')
  expect(await kept()).toBe(0)
  await page.fill('[name=label]', 'HP Dewi')
  await page.click('[data-passkey=register]')
  await page.locator('main table', { hasText: 'HP Dewi' }).waitFor()
  expect(await kept()).toBe(1)

  await context.clearCookies()
  await reachSecondStep(page)
  await page.click('[data-passkey=authenticate]')
  await page.waitForURL('**/hari-ini')
}, 120_000)

async function reachSecondStep(page: Page): Promise<void> {
  await page.goto(`${origin}/masuk`)
  await page.fill('[name=login]', worker.login)
  await page.fill('[name=password]', password)
  await page.click('main .btn-wide')
  await page.waitForURL('**/masuk/langkah-dua*')
}

/** The authenticator inside a phone; answers how many passkeys it holds. */
async function plugIn(device: CDPSession): Promise<() => Promise<number>> {
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return async () => (await device.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
