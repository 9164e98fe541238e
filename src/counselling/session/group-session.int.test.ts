import { expect, test } from 'vitest'
import { useTestRoom, whole } from './test-room.ts'

const { file, post, get, marks } = useTestRoom()

test('a session held in a group has the same sheet in the member’s own course, and counts as one of theirs', async () => {
  const { home, people } = file()
  const { sari } = people
  const start = await get(sari, `${home}/sesi/baru`)
  expect(start.text).toContain('Sesi kelompok')
  expect(start.text).toContain('tanpa nama anggota lain')
  const { to } = await post(sari, `${home}/sesi/baru`, {
    kind: 'group',
    mode: 'in_person',
    present: ['client'],
  })
  const room = await get(sari, to)
  for (const name of ['safetyAsked', 'mood', 'suds', 'done', 'teachBack'])
    expect(room.text, name).toContain(`name="${name}"`)
  const closed = await post(sari, to, { ...(await marks(sari, to)), do: 'close', ...whole })
  expect(closed.status).toBe(303)
  const { text } = await get(sari, `${home}/kemajuan`)
  expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('1 Sesi terlaksana')
})
