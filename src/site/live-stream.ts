import { anyStaff } from '#src/platform/access/allow.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { keepWhileSignedIn } from './live-beat.ts'

/** Server-sent events: topics only. What a person may see of them, the fetched page decides again. */
export const liveStream = endpoint({
  path: '/kabar',
  byItself: true,
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
        const deafen = app.live.hear(visitor.officeId, (knock) => {
          if (!knock.to || knock.to.includes(visitor.accountId)) send(`data: ${knock.topic}\n\n`)
        })
        const leave = keepWhileSignedIn({
          app,
          sessionHash: visitor.sessionHash,
          beat: () => send(': \n\n'),
          end: () => {
            close()
            controller.close()
          },
        })
        close = () => {
          leave()
          deafen()
        }
        ctx.request.signal.addEventListener('abort', () => close())
      },
      cancel: () => close(),
    })
    return bytes(body, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' })
  },
})
