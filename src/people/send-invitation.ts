import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { openPost } from '#src/platform/mail/post.ts'
import { officeWords } from './office-words.ts'

/** An address as people write one; the mail server judges the rest. */
export function isEmail(typed: string): boolean {
  return typed.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]{2,}$/.test(typed)
}

export type Mail = { smtpUrl: string; origin: URL; to: string; link: string; lang: Lang; isReset: boolean }

/**
 * Sends the invitation's link and nothing else. At once, not as a job: waiting work lies in the database, where
 * the link must never lie. False when the mail server did not take it; the printed sheet remains.
 */
export async function sendInvitation(mail: Mail): Promise<boolean> {
  const words = officeWords[mail.lang].sheet
  try {
    await openPost(
      mail.smtpUrl,
      mail.origin,
    )({
      to: mail.to,
      subject: mail.isReset ? words.reset : words.title,
      text: `${words.mail}\n\n${mail.link}\n\n${words.step2}\n${words.step3}\n`,
    })
    return true
  } catch {
    return false
  }
}
