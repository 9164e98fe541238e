import { openPost } from '#src/platform/mail/post.ts'
import type { Letter } from './escalate.ts'

const words = {
  id: {
    subject: 'Ada yang menunggu',
    text: 'Ada pekerjaan yang menunggu Anda. Buka layar kerja Anda untuk melihatnya.',
  },
  en: {
    subject: 'Something is waiting',
    text: 'There is work waiting for you. Open your workplace to see it.',
  },
} as const

/** A letter without a single word about a case: it may be read on a locked screen by anybody. */
export function letterSender(smtpUrl: string, origin: URL): (letter: Letter) => Promise<void> {
  const send = openPost(smtpUrl, origin)
  return (letter) => {
    const said = words[letter.lang === 'en' ? 'en' : 'id']
    return send({
      to: letter.to,
      subject: said.subject,
      text: `${said.text}\n\n${new URL(letter.path ?? '/meja', origin).href}\n`,
    })
  }
}
