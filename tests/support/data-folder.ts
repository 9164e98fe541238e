import { createServer } from 'node:net'
import { readConfig } from '#src/platform/config.ts'
import { doorsOf, openPool } from '#src/platform/db/connect.ts'
import { openOwnerDoor } from '#src/platform/db/owner-door.ts'
import { openDatabase, type Database } from '#src/platform/db/scope.ts'

/** A second way into the embedded database of a running app, for looking and for planting. */
export async function besideApp<T>(
  dataFolder: string,
  work: (database: Database, ownerUrl: string) => Promise<T>,
): Promise<T> {
  const door = await openOwnerDoor(readConfig({ NAUNGAN_DATA: dataFolder }))
  const database = openDatabase(openPool(doorsOf(door.url).appUrl, 4))
  try {
    return await work(database, door.url)
  } finally {
    await database.end()
    await door.close()
  }
}

/** A port nobody listens on now, so that a process that is started again is found where it was. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
