import { connect } from 'node:net'
import { scoresOf, type Scores } from './lighthouse.ts'
import type { Measure, Part } from './measure.ts'
import { onStage } from './stage.ts'

/** Ten TCP segments, the first flight of a connection, less what TLS and its records take. */
const budget = 14_000
const pages = [
  { path: '/', name: 'front door' },
  { path: '/lapor', name: 'report form' },
] as const

/** What a phone must fetch before it can show the two pages a child opens first, and how a browser judges them. */
export const firstViewPart: Part = {
  name: 'first-view',
  measure: (say) =>
    onStage(async (stage) => {
      const app = await stage.open()
      const found: Measure[] = []
      for (const { path, name } of pages) {
        say(`${name}: bytes, then Lighthouse`)
        found.push(
          ...(await bytesOf(app.address, path, name)),
          ...scored(name, await scoresOf(app.address + path)),
        )
      }
      return found
    }),
}

async function bytesOf(address: string, path: string, name: string): Promise<Measure[]> {
  // The first answer after a start is made for whoever asks; the second is what everybody else gets.
  await wireBytes(address, path, 'br')
  const { html } = await wireBytes(address, path, 'identity')
  const blocking = blockingFiles(html)
  const sum = async (encoding: string) => {
    const parts = await Promise.all([path, ...blocking].map((one) => wireBytes(address, one, encoding)))
    return parts.reduce((total, part) => total + part.bytes, 0)
  }
  return [
    {
      name: `${name}, first view by Brotli`,
      value: await sum('br'),
      unit: 'B',
      budget: { atMost: budget },
      note: `headers counted; ${Buffer.byteLength(html)} B unpacked`,
    },
    { name: `${name}, first view by gzip`, value: await sum('gzip'), unit: 'B' },
    {
      name: `${name}, files that block the first view`,
      value: blocking.length,
      unit: '',
      budget: { atMost: 0 },
      ...(blocking.length > 0 ? { note: blocking.join(' ') } : {}),
    },
    {
      name: `${name}, usable without JavaScript`,
      value: usable(path, html) ? 1 : 0,
      unit: '',
      budget: { atLeast: 1 },
      note: '1 is yes',
    },
  ]
}

/** Sheets, and scripts that are neither deferred nor modules, hold the first view back; fonts of a sheet do too. */
function blockingFiles(html: string): string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    const sheet = /rel="?stylesheet/.test(tag)
    const font = /as="?font/.test(tag)
    const script =
      tag.startsWith('<script') && /\bsrc=/.test(tag) && !/\b(?:defer|async)\b|type="?module/.test(tag)
    const [, file] = /\b(?:href|src)="([^"]+)"/.exec(tag) ?? []
    return file && (sheet || font || script) ? [file] : []
  })
}

/** The front door leads on by plain links; the form can be sent by a plain button. */
function usable(path: string, html: string): boolean {
  if (path === '/') return /<a\b[^>]*href="\/lapor/.test(html)
  return /<form\b[^>]*method="post"/.test(html) && /<button\b[^>]*>/.test(html)
}

/** Asks over a socket of its own and counts every byte that comes back, status line and headers included. */
function wireBytes(
  address: string,
  path: string,
  encoding: string,
): Promise<{ bytes: number; html: string }> {
  const { hostname, port } = new URL(address)
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: text/html\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
      )
    })
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', fail)
    socket.on('end', () => {
      const answer = Buffer.concat(chunks)
      const text = answer.toString('latin1')
      if (!text.startsWith('HTTP/1.1 200 '))
        fail(new Error(`${path} answered ${text.split('\r\n', 1)[0] ?? 'nothing'}`))
      else done({ bytes: answer.length, html: answer.subarray(text.indexOf('\r\n\r\n') + 4).toString() })
    })
  })
}

function scored(name: string, { scores, failing, runs }: Scores): Measure[] {
  return [...scores].map(([category, value]) => ({
    name: `${name}, Lighthouse mobile ${category}`,
    value,
    unit: '',
    budget: { atLeast: 100 },
    note:
      value === 100
        ? category === 'performance'
          ? `best of ${runs}`
          : ''
        : (failing.get(category) ?? []).join(', '),
  }))
}
