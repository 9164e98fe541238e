import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCase, openFile } from '#src/cases/index.ts'
import { keepDocument } from '#src/cases/keep-document.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { useHouse } from './support/house.ts'
import { openOffice, type Worker } from './support/open-office.ts'

describe('a recording in a case file', () => {
  const house = useHouse()
  const sound = randomBytes(5 * 256 * 1024)
  let worker: Worker
  let stranger: Worker
  let path: string

  beforeAll(async () => {
    const office = await openOffice(house().app.database)
    worker = await office.hire('Cahya Konselor', ['counsellor'])
    stranger = await office.hire('Damar Konselor', ['counsellor'])
    path = await office.as(worker, async (scope, member) => {
      const lead = member.accountId
      const id: CaseId = await openCase(scope, member, {
        side: 'harmed',
        identity: { fullName: 'Rizki' },
        lead,
      })
      const file = await openFile(scope, member, id)
      if (!file) throw new Error('no file')
      const bytes = new Uint8Array(sound)
      const received = {
        ok: true,
        kind: 'mp3',
        mime: 'audio/mpeg',
        name: 'suara.mp3',
        sha256: '',
        bytes,
      } as const
      const document = await keepDocument(scope, file, { kind: 'other', origin: 'client', file: received })
      return `/kasus/${id}/berkas/${document}/isi`
    })
  })
  const ask = (who: Worker, range?: string) =>
    house().send(path, { cookie: who.cookie, headers: range === undefined ? {} : { range } })

  test('is sent whole or by the range a phone asks for, and only to its team', async () => {
    const whole = await ask(worker)
    expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
    expect(sound.equals(await whole.bytes())).toBe(true)
    const part = await ask(worker, 'bytes=524000-1000000')
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 524000-1000000/${sound.length}`,
    ])
    expect(sound.subarray(524_000, 1_000_001).equals(await part.bytes())).toBe(true)
    expect((await ask(worker, `bytes=${sound.length}-`)).status).toBe(416)
    expect((await ask(stranger, 'bytes=0-10')).status).toBe(404)
  })

  test('holds no connection while a slow phone reads, and every opening is written down', async () => {
    const { pool } = house().app.database
    const reader = (await ask(worker)).body?.getReader()
    const first = await reader?.read()
    expect(first?.value?.length).toBeLessThan(sound.length)
    expect(pool.idleCount).toBe(pool.totalCount)
    await reader?.cancel()
    const { rowCount } = await house().owner.query(
      `select 1 from platform.audit_entry where action = 'read' and subject_kind = 'case.document'`,
    )
    expect(rowCount).toBe(4)
  })
})
