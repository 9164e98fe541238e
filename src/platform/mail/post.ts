import type { Transporter } from 'nodemailer'

export type Mail = Readonly<{ to: string; subject: string; text: string }>
/** Hands one letter to the mail server. Rejects when it is not taken, at the latest when patience ends. */
export type SendMail = (mail: Mail) => Promise<void>

/** Milliseconds: for one step of the conversation, and for a whole letter. */
export type Patience = Readonly<{ step: number; letter: number }>
const usualPatience: Patience = { step: 8000, letter: 20_000 }

/** The mail server of SMTP_URL. It is spoken to with the first letter and not before; most offices have none. */
export function openPost(smtpUrl: string, origin: URL, patience: Patience = usualPatience): SendMail {
  let transport: Transporter | undefined
  return async (mail) => {
    const { default: nodemailer } = await import('nodemailer')
    transport ??= nodemailer.createTransport({
      url: smtpUrl,
      // A server that accepts the connection and then says nothing is as dead as one that refuses it.
      dnsTimeout: patience.step,
      connectionTimeout: patience.step,
      greetingTimeout: patience.step,
      socketTimeout: patience.step,
    })
    const from = `Naungan <tanpa-balasan@${origin.hostname}>`
    await within(patience.letter, transport.sendMail({ from, ...mail }))
  }
}

/** A server that trickles a byte now and then resets every step's limit; the whole letter has one of its own. */
async function within(ms: number, sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the mail server took too long')), ms)
  })
  try {
    await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}
