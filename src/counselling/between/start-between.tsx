import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { onCallNow } from '#src/people/index.ts'
import { bellLevel, registerBellSource, ringsFor } from '#src/reports/index.ts'
import { caseHref, registerCasePanel } from '#src/cases/index.ts'
import { registerPlaceCard, registerPlaceMenu, type PlacePart } from '#src/portal/index.ts'
import { ButtonLink, Card, Link, type IconName } from '#src/ui/index.ts'
import { homeworkOf } from '../session/index.ts'
import { NewAnswers } from './note-parts.tsx'
import { FileState, PlaceMark, shelfOf, Unsent } from './place-frame.tsx'
import { waitingSince } from './entry.store.ts'
import { helpCallsNow } from './help-call.store.ts'
import { helpWords } from './help-words.ts'
import { betweenStaffWords } from './staff-words.ts'
import { courseWords } from './course-words.ts'
import { betweenWords } from './words.ts'
import { isOfNow } from './own-task.ts'
import { readEntries } from './read-entries.ts'

type Entry = Readonly<{
  id: keyof (typeof betweenWords)['id']['menu']
  href: string
  icon: IconName
  audience: Audience
  part: PlacePart
}>

/** In the order of a day: what is small and near first, what looks back last. */
const menu: readonly Entry[] = [
  { id: 'tasks', href: '/tempatku/tugas', icon: 'check', audience: 'client', part: 'daily' },
  { id: 'mood', href: '/tempatku/rasa', icon: 'sun', audience: 'client', part: 'daily' },
  { id: 'diary', href: '/tempatku/catatan', icon: 'book', audience: 'client', part: 'daily' },
  { id: 'calm', href: '/tenang', icon: 'leaf', audience: 'client', part: 'daily' },
  { id: 'breathing', href: '/tempatku/napas', icon: 'clock', audience: 'client', part: 'daily' },
  { id: 'wins', href: '/tempatku/menang', icon: 'heart', audience: 'client', part: 'daily' },
  { id: 'goals', href: '/tempatku/tujuan', icon: 'place', audience: 'client', part: 'together' },
  { id: 'ladder', href: '/tempatku/tangga', icon: 'chart', audience: 'client', part: 'together' },
  { id: 'safety', href: '/tempatku/aman', icon: 'shield', audience: 'client', part: 'together' },
  { id: 'agreement', href: '/tempatku/kesepakatan', icon: 'hands', audience: 'client', part: 'together' },
  { id: 'say', href: '/tempatku/suaraku', icon: 'chat', audience: 'client', part: 'together' },
  { id: 'answers', href: '/tempatku/jawaban', icon: 'mail', audience: 'client', part: 'together' },
  { id: 'journey', href: '/tempatku/perjalanan', icon: 'tree', audience: 'client', part: 'together' },
  { id: 'carerTasks', href: '/tempatku/tugas', icon: 'check', audience: 'caregiver', part: 'daily' },
  { id: 'answers', href: '/tempatku/jawaban', icon: 'chat', audience: 'caregiver', part: 'together' },
  { id: 'care', href: '/tempatku/bekal', icon: 'hands', audience: 'caregiver', part: 'daily' },
  { id: 'tired', href: '/tempatku/lelah', icon: 'heart', audience: 'caregiver', part: 'daily' },
]

/** Called once at start-up: the pages between sessions show themselves in people's own places and on their files. */
export function startBetween(): void {
  for (const audience of ['client', 'caregiver'] as const) {
    registerPlaceCard(tasksCard(audience))
    registerPlaceCard({
      id: 'between.file-state',
      order: 1,
      audience,
      load: (_scope, client, lang) =>
        Promise.resolve(client.fileState === 'open' ? null : <FileState client={client} lang={lang} />),
    })
  }
  registerBellSource({ id: 'between.help', load: ringing })
  menu.forEach(({ id, href, icon, audience, part }, at) =>
    registerPlaceMenu({
      id: `between.${id}`,
      order: 22 + at,
      audience,
      part,
      href,
      icon,
      label: (lang: Lang) => betweenWords[lang].menu[id],
    }),
  )
  registerCasePanel({
    id: 'between-help',
    load: async (scope, _member, file, lang) => {
      const since = await waitingSince(scope, file.head.id)
      if (!since) return null
      const words = betweenStaffWords[lang]
      return (
        <Card title={words.waiting} tone="accent">
          <p>{words.waitingText}</p>
          <p>
            <Link href={caseHref(file.head.id, 'antara')}>{words.title}</Link>{' '}
            <span class="meta">{formatDate(since, lang)}</span>
          </p>
        </Card>
      )
    },
  })
}

/** Calls of places whose file nobody looks into, for the one on call and wider with time. */
async function ringing(scope: AccountScope, member: Member, lang: Lang) {
  const calls = (await helpCallsNow(scope)).filter((call) => call.heardBy === null)
  if (calls.length === 0) return []
  const onCall = (await onCallNow(scope, scope.now))?.accountId ?? null
  const words = helpWords[lang].calls
  return calls
    .filter(
      (call) => call.inTeam || ringsFor(member, bellLevel(call.raisedAt, scope.now, onCall !== null), onCall),
    )
    .map((call) => (
      <Card key={call.id} title={words.text(call.number)} tone="accent">
        <p>{words.since(formatDateTime(call.raisedAt, lang))}</p>
        <ButtonLink kind="accent" icon="bell" href="/tempat/panggilan">
          {words.see}
        </ButtonLink>
      </Card>
    ))
}

/** The next tasks on the home of a place; it also tells the tab whose place it shows. */
function tasksCard(audience: Audience): Parameters<typeof registerPlaceCard>[0] {
  return {
    id: 'between',
    order: 25,
    audience,
    load: async (scope, client, lang) => {
      const tasks = await homeworkOf(scope, client.keys, client.caseId, audience)
      const today = dayOf(scope.now)
      const standing = tasks.filter((one) => isOfNow(one, today)).slice(0, 3)
      const answers = await readEntries(scope, shelfOf(client), { only: 'unread', limit: 3 })
      const words = betweenWords[lang]
      return (
        <Card title={audience === 'client' ? words.menu.tasks : words.menu.carerTasks} tone="leaf">
          <PlaceMark client={client} />
          <Unsent lang={lang} />
          {standing.length === 0 ? (
            <p>{forBand(courseWords[lang].tasks.none, client.band)}</p>
          ) : (
            <ul>
              {standing.map((task) => (
                <li key={task.id}>
                  <Link href="/tempatku/tugas">{task.title}</Link>
                </li>
              ))}
            </ul>
          )}
          {answers.length > 0 && <NewAnswers answers={answers} client={client} lang={lang} />}
        </Card>
      )
    },
  }
}
