import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { asksForPage, isSecret, withoutSecrets, wordsToKeep } from './kept-post.ts'

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

test('what failed on our side can be sent again by its button, without the secret that came with it', () => {
  const fields = { _once: 'k', do: 'take', version: '3' }
  expect(Object.fromEntries(withoutSecrets(posted({ ...fields, passphrase: 'hujan di atap' })))).toEqual(
    fields,
  )
})

test('every input that hides what is typed, and all that carry keys and codes on, count as secret', () => {
  const pages = globSync('src/**/*.tsx', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
  const inputs = pages.flatMap((page) => page.match(/<(input|TextInput)\b[^>]*>/g) ?? [])
  const hidden = inputs.filter((input) =>
    /type="password"|autocomplete="one-time-code"|name="(secret|codes|share|passkey)"/.test(input),
  )
  expect(hidden.length).toBeGreaterThan(8)
  const names = hidden.map((input) => /name="([^"]*)"/.exec(input)?.[1] ?? input)
  expect(names.filter((name) => !isSecret(name))).toEqual([])
})

test('only a person who waits for a page is given one', () => {
  const asked = (accept: string) => asksForPage(new Request('http://x/', { headers: { accept } }))
  expect(asked('text/html,application/xhtml+xml')).toBe(true)
  expect(asked('*/*')).toBe(false)
})
