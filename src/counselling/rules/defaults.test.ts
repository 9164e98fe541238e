import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaults, limitsOf, standard } from './defaults.ts'

test('every number says where it comes from, and none claims to be verified', () => {
  for (const one of Object.values(defaults)) {
    expect(one.source).toMatch(/^practice\.md §.+ \[[FKD]\]$/)
    expect(one.verified).toBe(false)
  }
})

test('a unit sets its own numbers, and nonsense leaves them as proposed', () => {
  expect(limitsOf({ classicEndAtMost: 15, gradedEndAtMost: Number.NaN })).toEqual({
    ...standard,
    classicEndAtMost: 15,
  })
})

test('no rule has a word for how risky somebody is', () => {
  const folder = new URL('.', import.meta.url)
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )) {
    const code = readFileSync(new URL(file, folder), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
    expect(code, file).not.toMatch(/risk|risiko/i)
  }
})
