import { anyStaff } from '#src/platform/access/allow.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'

const heartbeat = 25_000

/** Server-sent events: topics only. What a person may see of them, the fetched page decides again. */
export const liveStream = endpoint({
  path: '/kabar',
  method: 'GET',
  allow: anyStaff,
  answer: async (ctx) => {
    const { visitor, app } = ctx
    let close = () => {}
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const encoder = new TextEncoder()
        const send = (text: string) => {
          try {
            controller.enqueue(encoder.encode(text))
          } catch {
            close()
          }
        }
        send('retry: 3000\n\n')
        const leave = app.live.hear(visitor.officeId, (knock) => {
          if (!knock.to || knock.to.includes(visitor.accountId)) send(`data: ${knock.topic}\n\n`)
        })
        const beat = setInterval(() => send(': \n\n'), heartbeat)
        close = () => {
          clearInterval(beat)
          leave()
        }
        ctx.request.signal.addEventListener('abort', () => close())
      },
      cancel: () => close(),
    })
    return bytes(body, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
  },
})
