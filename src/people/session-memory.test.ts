import { expect, test } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { newId } from '#src/platform/ids.ts'
import { asPrivateKey, newSealKey, newSessionSecret } from '#src/platform/vault/index.ts'
import { createSessionMemory } from './session-memory.ts'

const now = new Date('2026-11-20T03:00:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const member = (): Member => ({
  kind: 'account',
  stage: 'full',
  officeId: newId<'office'>(),
  accountId: newId<'account'>(),
  roles: ['counsellor'],
  fullName: 'Melati Konselor',
  sessionHash: Buffer.alloc(32, 7),
  keys: { privateKey: asPrivateKey(newSealKey()), symmetric: newSealKey() },
})

test('a member is remembered for half a minute, by their own secret alone, and without the key to any file', () => {
  const memory = createSessionMemory()
  const [secret, who] = [newSessionSecret(), member()]
  memory.note(secret, who, now)
  expect(memory.recall(secret, after(29))).toEqual({ ...who, keys: { symmetric: who.keys.symmetric } })
  expect(memory.recall(newSessionSecret(), after(1))).toBeNull()
  expect(memory.recall(secret, after(30))).toBeNull()
})

test('the busiest office pushes out whoever was looked up longest ago', () => {
  const memory = createSessionMemory()
  const first = newSessionSecret()
  memory.note(first, member(), now)
  for (let other = 0; other < 500; other++) memory.note(newSessionSecret(), member(), now)
  expect(memory.recall(first, now)).toBeNull()
})
