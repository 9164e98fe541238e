import { beforeAll } from 'vitest'
import type { Member } from '#src/platform/access/visitor.ts'
import { useTestFile, type Form } from '../test-file.ts'

/** A boy of fifteen whose course of help has begun, and whoever works with him; for tests of sessions. */
export function useTestRoom() {
  const made = useTestFile(
    { fullName: 'Rizki Pratama', alias: 'Rizki', birthDate: '2011-05' },
    {
      budi: ['Budi Rekan', 'counsellor', 'member'],
      hasan: ['Hasan Penyelia', 'supervisor', 'supervisor'],
      tuti: ['Tuti Luar', 'counsellor', null],
    },
    // What is typed is kept at once only where a socket is.
    { listen: true },
  )
  const { file, post, get } = made
  beforeAll(async () => {
    const { home, people } = file()
    await post(people.sari, `${home}/konseling/mulai`, { kind: 'individual', lead: people.sari.accountId })
  })
  /** Begins a session and gives its address. */
  const begin = async (member: Member, more: Form = {}): Promise<string> => {
    const form = { kind: 'individual', mode: 'in_person', present: ['client'], ...more }
    return (await post(member, `${file().home}/sesi/baru`, form)).to
  }
  /** What a browser without JavaScript would send: the marks of the page it was shown, then what was typed. */
  const marks = async (member: Member, room: string, browser?: string): Promise<Form> => {
    const { text } = await get(member, room, browser)
    return Object.fromEntries(
      ['_tab', '_rev', '_from', '_fromRev']
        .map((name) => [name, hidden(text, name)] as const)
        .filter(([, value]) => value !== ''),
    )
  }
  /** Sends a session as its page would: with the marks of the page as it stands now. */
  const send = async (member: Member, room: string, form: Form) =>
    post(member, room, { ...(await marks(member, room)), ...form })
  /** A browser of Sari's with the screen of a fresh session in the client's hands. */
  const handOver = async () => {
    const { sari } = file().people
    const room = await begin(sari)
    const browser = await file().office.signIn(sari)
    const { to } = await post(sari, room, { ...(await marks(sari, room)), do: 'hand' }, browser)
    return { room, browser, screen: to }
  }
  return { ...made, begin, marks, send, handOver }
}

export function hidden(html: string, name: string): string {
  return new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
}

/** Everything a session must hold to be closed. */
export const whole = {
  safetyAsked: 'yes',
  safety: 'safe',
  mood: '4',
  suds: '6',
  done: 'Bermain kartu, lalu bercerita tentang kapal.',
  progress: 'Mau duduk lebih dekat.',
  change: 'Tidur dua malam.',
  lesson: 'Jangan bertanya dulu.',
  nextOn: '2030-02-01',
} as const satisfies Form
