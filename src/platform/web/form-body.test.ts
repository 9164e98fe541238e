import { expect, test } from 'vitest'
import { BodyRefused, readForm } from './form-body.ts'

const plain = 'application/x-www-form-urlencoded'

function post(body: BodyInit, headers: Record<string, string>): Request {
  // Node wants this for a body that is a stream; the types do not know it.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://127.0.0.1/lapor', init)
}

/** A phone that loses its line in the middle of sending. */
function brokenLine(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from('what=dipu')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
}

test.each([
  ['a short form', { 'content-type': plain, 'content-length': '40' }],
  ['a form of unknown length', { 'content-type': plain }],
  ['a form with files', { 'content-type': 'multipart/form-data; boundary=b' }],
])('%s that breaks off is refused as such, never a fault of ours', async (_, headers) => {
  await expect(readForm(post(brokenLine(), headers), 1000)).rejects.toMatchObject({ reason: 'malformed' })
})

test('more than the limit is refused, whether it was declared or not', async () => {
  const long = `what=${'a'.repeat(2000)}`
  for (const headers of [{ 'content-type': plain, 'content-length': '2005' }, { 'content-type': plain }])
    await expect(readForm(post(long, headers), 1000)).rejects.toMatchObject({ reason: 'too_large' })
})

test('what no database can hold is left out, declared or not', async () => {
  const body = 'what=%00didorong&what=ya'
  for (const headers of [
    { 'content-type': plain, 'content-length': String(body.length) },
    { 'content-type': plain },
  ])
    expect([...(await readForm(post(body, headers), 1000)).entries()]).toEqual([
      ['what', 'didorong'],
      ['what', 'ya'],
    ])
})

test('the words in front of files that are too large are not lost with them', async () => {
  const form = new FormData()
  form.append('what', 'Dia bilang "\r\n--b" dan tertawa.')
  form.append('place', 'kelas')
  form.append('files', new File([Buffer.alloc(3_000_000)], 'video.mp4'))
  const whole = new Response(form)
  const type = whole.headers.get('content-type') ?? ''
  const body = await whole.arrayBuffer()
  const headers = { 'content-type': type, 'content-length': String(body.byteLength) }
  const refused = await readForm(post(body, headers), 100_000).catch((error: unknown) => error)
  expect(refused).toMatchObject({ reason: 'too_large' })
  expect(refused instanceof BodyRefused && [...(refused.words ?? [])]).toEqual([
    ['what', 'Dia bilang "\r\n--b" dan tertawa.'],
    ['place', 'kelas'],
  ])
  // A file with nothing beside it leaves nothing to send again.
  const bare = new FormData()
  bare.append('_once', 'k')
  bare.append('files', new File([Buffer.alloc(3_000_000)], 'video.mp4'))
  const sent = new Response(bare)
  const of = { 'content-type': sent.headers.get('content-type') ?? '', 'content-length': '3000200' }
  const empty = await readForm(post(await sent.arrayBuffer(), of), 100_000).catch((error: unknown) => error)
  expect(empty).toMatchObject({ reason: 'too_large', words: null })
  const alone = await readForm(post('x', { ...headers, 'content-length': '200000' }), 100_000).catch(
    (error: unknown) => error,
  )
  expect(alone).toMatchObject({ reason: 'too_large', words: null })
})

test('a form without files that is too large is read to its end and gives its words back', async () => {
  const body = new URLSearchParams({ what: 'Dia bilang begini. '.repeat(10_000), code: 'rahasia' }).toString()
  let left = 3
  const sending = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(Buffer.from(body)) : controller.close()),
  })
  const request = post(sending, { 'content-type': plain, 'content-length': String(body.length * 3) })
  const refused = await readForm(request, 100_000).catch((error: unknown) => error)
  expect(refused).toMatchObject({ reason: 'too_large', words: null })
  const kept = refused instanceof BodyRefused ? refused.tooLong : null
  expect([kept?.get('what'), kept?.has('code')]).toEqual(['Dia bilang begini. '.repeat(10_000), false])
  // A browser that is still sending would show no answer.
  expect(left).toBeLessThan(0)
})

test.each([
  ['breaks off', brokenLine()],
  ['is no form', new Response('--b\r\nwhat\r\n--b\r\ncontent-disposition: x; filename=a\r\n').body],
  ['never says where its parts begin', new Response('\r\ncontent-disposition: x; filename=a\r\n').body],
])('a post that is too large and %s is too large, never a fault of ours', async (_, body) => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '200000' }
  const refused = readForm(post(body ?? '', headers), 100_000)
  await expect(refused).rejects.toMatchObject({ reason: 'too_large', words: null })
})
