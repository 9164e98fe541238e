// Loaded into an app process before it starts (--import): writes down every statement it sends, so that the
// same statements can be run again without the app. Only for measuring; the product knows nothing of it.
import { appendFileSync } from 'node:fs'
import { serialize } from 'node:v8'
import pg from 'pg'

const file = process.env['NAUNGAN_CAPTURE'] ?? ''
const send: (...parts: unknown[]) => unknown = pg.Client.prototype.query

Object.defineProperty(pg.Client.prototype, 'query', {
  value: function (this: pg.Client, ...parts: unknown[]): unknown {
    const [first, second] = parts
    const config = typeof first === 'object' && first !== null && 'text' in first ? first : null
    const text = typeof first === 'string' ? first : config?.text
    const given = config && 'values' in config ? config.values : second
    if (typeof text === 'string' && file !== '') {
      const name = config && 'name' in config && typeof config.name === 'string' ? config.name : null
      appendFileSync(
        file,
        `${serialize({ text, values: Array.isArray(given) ? given : [], name }).toString('base64')}\n`,
      )
    }
    return send.apply(this, parts)
  },
})
