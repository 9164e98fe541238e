import pg from 'pg'
import { verifyChain } from '../platform/audit/chain.ts'
import { readConfig } from '../platform/config.ts'
import { openOwnerDoor } from '../platform/db/owner-door.ts'
import { CommandError, mustHoldData, runCommand, say } from './command.ts'

runCommand(async () => {
  const config = readConfig(process.env)
  mustHoldData(config)
  const door = await openOwnerDoor(config)
  const client = new pg.Client({ connectionString: door.url })
  try {
    await client.connect()
    const verdict = await verifyChain(client)
    if (!verdict.sound)
      throw new CommandError(`The record is broken at position ${verdict.position}: ${verdict.reason}`)
    say(
      `The record is sound: ${verdict.links} entries in the chain, ${verdict.waiting} waiting to be linked.`,
    )
  } finally {
    await client.end()
    await door.close()
  }
})
