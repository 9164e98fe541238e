import { startEmbedded } from '#src/platform/db/embedded.ts'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase } from '#src/platform/db/scope.ts'
import { mkdtempSync, chmodSync } from 'node:fs'
import * as people from './index.ts'
const folder = mkdtempSync('/tmp/people-'); chmodSync(folder, 0o755)
const pg = await startEmbedded(folder, { fsync: false })
try {
const doors = doorsOf(pg.url)
console.log(await migrate(doors, 'migrations'))
const database = openDatabase(openPool(doors.appUrl))
const made = await people.makeOffice(database, { name: 'UPTD PPA', regionScheme: 'kemendagri', regionCode: '14.01', regionName: 'Kabupaten Kampar', openingHours: people.officeHours, head: { login: 'kepala', fullName: 'Rahma', password: 'sandi panjang sekali' } })
console.log(made.shares?.[0].text)
const sys = { kind: 'system' as const, officeId: made.officeId }
const cookie = await database.as(sys, (s) => people.openSession(s, made.head, made.head.privateKey, { device: 'x' }))
const head = await people.findVisitor({ database })((n) => n === 'sesi' ? cookie : null)
console.log(head.kind === 'account' ? [head.roles, head.fullName] : head)
if (head.kind !== 'account') throw new Error('x')
const as = { kind: 'account' as const, officeId: made.officeId, accountId: head.accountId, roles: head.roles }
for (const n of ['a1', 'a2']) {
  const id = await database.as(as, (s) => people.addAccount(s, { login: 'w.' + n, fullName: 'Worker ' + n, roles: ['intake'] }))
  const sec = await people.prepareAccountSecrets(id, 'sandi panjang sekali')
  await database.as(sys, (s) => people.activateAccount(s, id, sec))
}
console.log(await database.as(as, (s) => people.waitingForKeys(s)))
console.log(await database.as(as, async (s) => people.giveKeys(s, head, (await people.waitingForKeys(s)).map((w) => w.id))))
console.log(await database.as({ kind: 'public', officeId: made.officeId }, people.intakeDoorsOpen), await database.as(as, (s) => people.colleagues(s)))
console.log(await database.as(as, async (s) => people.openIntakeKey(s, head, (await people.currentIntakeKey(s)).id)).catch((e) => String(e)))
await database.as(as, (s) => s.db.updateTable('people.account').set({ public_key: Buffer.alloc(32) }).where('login', '=', 'w.a1').execute()).catch((e) => console.log('guard', String(e)))
await database.end()
} finally { await pg.stop() }
