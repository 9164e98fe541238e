import { wordList } from '#content/word-list.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import { codeText, newWordCode, reporterKeys, toBase64Url } from '#src/platform/vault/index.ts'

/** One anonymous report as a phone holds it until it is acknowledged: sent again, it is the same report. */
export type Submission = Readonly<{ words: string; story: string; form: Readonly<Record<string, string>> }>

/** `device`: the words stay on the phone. `server`: a phone without JavaScript sends the words themselves. */
export async function newSubmission(
  officeId: OfficeId,
  story: string,
  derived: 'device' | 'server' = 'device',
): Promise<Submission> {
  const code = newWordCode(wordList)
  const words = codeText(code)
  const answers = {
    band: 'remaja',
    reporterKind: 'self',
    dangerNow: 'no',
    what: story,
    _screen: 'check',
    do: 'send',
  }
  if (derived === 'server') return { words, story, form: { ...answers, _code: words } }
  const keys = await reporterKeys({ by: 'code', officeId, code })
  return { words, story, form: { ...answers, _lookup: keys.lookupId, _key: toBase64Url(keys.reporterKey) } }
}

export type Answered = Readonly<{ status: number; to: string | null; text: string; cookie: string }>

/** Posts a form the way a browser on our own pages does, and follows nowhere. */
export async function postForm(
  address: string,
  path: string,
  form: Readonly<Record<string, string>>,
  cookie = '',
): Promise<Answered> {
  return asked(
    await fetch(address + path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
      },
      body: new URLSearchParams(form).toString(),
    }),
  )
}

export async function getPage(address: string, path: string, cookie = ''): Promise<Answered> {
  return asked(
    await fetch(address + path, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}) },
    }),
  )
}

async function asked(response: Response): Promise<Answered> {
  const cookie = response.headers
    .getSetCookie()
    .filter((line) => !/max-age=0\b/i.test(line))
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
    cookie,
  }
}

/** The page a reporter sees who comes back with the six words; null when the words open nothing. */
export async function openByWords(address: string, words: string): Promise<string | null> {
  const entered = await postForm(address, '/laporanku', { code: words })
  if (entered.status !== 303 || entered.cookie === '') return null
  return (await getPage(address, '/laporanku/lihat', entered.cookie)).text
}

/** What the hidden fields of a page would send again. */
export function hiddenFields(html: string): Record<string, string> {
  const unescape = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', `'`)
      .replaceAll('&amp;', '&')
  const found = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries(
    [...found].map(([, name, value]) => [unescape(name ?? ''), unescape(value ?? '')]),
  )
}
