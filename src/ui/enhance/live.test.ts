import { afterEach, expect, test, vi } from 'vitest'
import { enhanceLive } from './live.ts'

afterEach(() => void vi.unstubAllGlobals())

test('a stream that was refused says so on the page, and is asked for again when somebody comes back to it', () => {
  const deaf = { hidden: true }
  const made: FakeStream[] = []
  class FakeStream extends EventTarget {
    static readonly CLOSED = 2
    readyState = 1
    constructor(readonly address: string) {
      super()
      made.push(this)
    }
    close = () => void (this.readyState = FakeStream.CLOSED)
  }
  const page = Object.assign(new EventTarget(), {
    hidden: false,
    querySelector: () => ({ dataset: { liveStream: '/kabar' } }),
    querySelectorAll: (what: string) => (what === '[data-live-deaf]' ? [deaf] : []),
  })
  const tab = new EventTarget()
  vi.stubGlobal('EventSource', FakeStream)
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab))
  const turn = (hidden: boolean) => {
    page.hidden = hidden
    page.dispatchEvent(new Event('visibilitychange'))
  }
  enhanceLive()
  turn(true)
  turn(false)
  expect(made.map((one) => one.address)).toEqual(['/kabar'])
  made[0]?.dispatchEvent(new Event('error'))
  expect(deaf.hidden).toBe(true)
  made[0]?.close()
  made[0]?.dispatchEvent(new Event('error'))
  expect(deaf.hidden).toBe(false)
  turn(true)
  expect(made).toHaveLength(1)
  turn(false)
  tab.dispatchEvent(new Event('focus'))
  expect(made).toHaveLength(2)
  made[1]?.dispatchEvent(new Event('open'))
  expect(deaf.hidden).toBe(true)
  tab.dispatchEvent(new Event('pagehide'))
  expect(made[1]?.readyState).toBe(FakeStream.CLOSED)
})
