import { expect, test } from 'vitest'
import { asksForPage, wordsToKeep } from './kept-post.ts'

const posted = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('words are kept with the button and the key they were sent by', () => {
  const fields = { _once: 'k', do: 'note', version: '3', note: 'Ia lebih tenang' }
  expect(Object.fromEntries(wordsToKeep(posted(fields)) ?? [])).toEqual(fields)
})

test('a button alone needs no keeping, and neither do empty fields', () => {
  expect(wordsToKeep(posted({ _once: 'k', do: 'take', version: '3', note: '  ' }))).toBeNull()
})

test('a password or a code is never written into a page again', () => {
  expect(wordsToKeep(posted({ do: 'totp', code: '123456', password: 'rahasia' }))).toBeNull()
  const kept = wordsToKeep(posted({ fullName: 'Sari', password: 'rahasia', repeat: 'rahasia' }))
  expect([...(kept ?? [])]).toEqual([['fullName', 'Sari']])
  // Nor is a sheet of the recovery key, which no page ever shows twice.
  expect(wordsToKeep(posted({ _once: 'k', share: 'A1B2' }))).toBeNull()
})

test('only a person who waits for a page is given one', () => {
  const asked = (accept: string) => asksForPage(new Request('http://x/', { headers: { accept } }))
  expect(asked('text/html,application/xhtml+xml')).toBe(true)
  expect(asked('*/*')).toBe(false)
})
