import { both, defineForm, longText } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, type StaffCtx } from '#src/cases/index.ts'
import { DescriptionList } from '#src/ui/index.ts'
import { unseal } from '../../seal.ts'
import { notesOf } from '../note.store.ts'
import { sessionForPost, type OpenNote, type SessionBook } from '../load-room.ts'
import { amendNote, openNoteInNeed } from '../session-acts.ts'
import { sessionWords } from '../words.ts'
import { noteFacts } from './note-facts.tsx'

const field = (id: string, en: string) => longText({ label: both(id, en), maxLength: 4000 })
const amendForm = defineForm({
  id: 'counselling.session_amend',
  version: 1,
  title: both('Koreksi catatan sesi', 'Correct a session note'),
  fields: {
    other: longText({
      label: both(sessionWords.id.closed.amendText, sessionWords.en.closed.amendText),
      maxLength: 4000,
      required: true,
    }),
    progress: field('Kemajuan, bila berubah', 'Progress, if different'),
    change: field('Perubahan, bila berubah', 'Change, if different'),
    lesson: field('Pelajaran, bila berubah', 'Lesson, if different'),
  },
})

/** The note this reader may correct; null while the session runs or where the wall hides it. */
async function noteFor(
  scope: AccountScope,
  found: SessionBook | null,
): Promise<(SessionBook & { note: OpenNote }) | null> {
  if (!found || found.session.state !== 'closed') return null
  const first = (await notesOf(scope, found.session.id)).find((one) => one.amends === null)
  if (!first) return null
  const { sealed, ...row } = first
  const words = unseal(found.book.file.keys.of(row.keyVersion), 'session_note', row.id, sealed)
  return { ...found, note: { ...row, words } }
}

/** A correction stands under the note; what was written stays readable. */
export const amendNotePage: Page = caseForm({
  path: 'sesi/:session/koreksi',
  part: 'sesi',
  title: (lang) => sessionWords[lang].closed.amendTitle,
  intro: (lang, given) => (
    <>
      <p>{sessionWords[lang].closed.amendIntro}</p>
      <DescriptionList items={noteFacts(given, given.note.words, lang)} />
    </>
  ),
  given: async (scope: AccountScope, ctx: StaffCtx) =>
    noteFor(scope, await sessionForPost(scope, ctx, 'closed')),
  form: () => amendForm,
  whenClosed: true,
  run: async (scope, _ctx, file, answers, given) => {
    const { other, progress = '', change = '', lesson = '' } = answers
    const words = { done: '', progress, change, lesson, other }
    await amendNote(scope, file, given.session, given.note.id, words)
    return { to: `sesi/${given.session.id}`, flash: 'amended' }
  },
})

const openingForm = defineForm({
  id: 'counselling.note_opening',
  version: 1,
  title: both('Membuka catatan karena mendesak', 'Opening a note in need'),
  fields: {
    reason: longText({
      label: both(sessionWords.id.closed.openingReason, sessionWords.en.closed.openingReason),
      maxLength: 1000,
      required: true,
    }),
  },
})
const mayOpenInNeed = ['counsellor', 'psychologist', 'supervisor', 'guru_bk'] as const

/** Only for a note the wall hides: whoever reads it anyway has no need to open it. */
export const openNotePage: Page = caseForm({
  path: 'sesi/:session/buka',
  part: 'sesi',
  title: (lang) => sessionWords[lang].closed.openInNeed,
  intro: (lang) => <p>{sessionWords[lang].closed.openingIntro}</p>,
  given: async (scope, ctx: StaffCtx) => {
    if (!mayOpenInNeed.some((role) => ctx.visitor.roles.includes(role))) return null
    const found = await sessionForPost(scope, ctx, 'any')
    if (!found || found.session.state !== 'closed') return null
    return (await notesOf(scope, found.session.id)).length === 0 ? found : null
  },
  form: () => openingForm,
  whenClosed: true,
  submit: (lang) => sessionWords[lang].closed.openingSubmit,
  run: async (scope, ctx, file, answers, given) => {
    await openNoteInNeed(scope, file, given.session, {
      reason: answers.reason,
      task: sessionWords[ctx.lang].closed.openingTask(given.session.number),
    })
    return { to: `sesi/${given.session.id}`, flash: 'opened' }
  },
})
