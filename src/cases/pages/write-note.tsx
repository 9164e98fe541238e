import type { Page } from '#src/platform/web/page.ts'
import { formatDate, formatTime } from '#src/platform/i18n/format.ts'
import { pastMoment } from '#src/platform/i18n/zone.ts'
import { asId } from '#src/platform/ids.ts'
import { todayOf } from '../case.ts'
import { Prose } from '../case-frame.tsx'
import { caseForm } from '../case-form.tsx'
import { openRow } from '../case-keys.ts'
import { correctionForm, noteForm } from '../forms/work-forms.ts'
import { findEntry } from '../timeline.store.ts'
import { timelineWords } from '../timeline-words.ts'
import { writeNote } from '../write-note.ts'

/** A note on the timeline, of the day and hour it happened. */
export const writeNotePage: Page = caseForm({
  path: 'catatan/baru',
  part: 'catatan',
  title: (lang) => timelineWords[lang].newTitle,
  given: async (scope) => ({ now: scope.now }),
  intro: (lang) => <p>{timelineWords[lang].noteIntro}</p>,
  form: () => noteForm,
  filled: ({ now }) => ({ on: todayOf(now), at: formatTime(now, 'en').replace('.', ':') }),
  run: async (scope, _ctx, file, answers) => {
    const happenedAt = pastMoment(answers.on, scope.now, answers.at)
    await writeNote(scope, file, {
      kind: answers.kind,
      happenedAt,
      text: answers.text,
      present: answers.present,
      agreed: answers.agreed,
    })
    return { to: 'catatan' }
  },
})

/** A correction under a note. It may be made even when the file is closed, and the note itself never changes. */
export const correctNotePage: Page = caseForm({
  path: 'catatan/:entry/koreksi',
  part: 'catatan',
  title: (lang) => timelineWords[lang].correctTitle,
  whenClosed: true,
  given: async (scope, ctx, file) => {
    const id = asId<'entry'>(ctx.params['entry'])
    const entry = id && (await findEntry(scope, file.head.id, id))
    if (!entry?.sealed || entry.amends) return null
    return { entry, text: openRow(file.keys.of(entry.keyVersion), 'entry', entry.id, entry.sealed).text }
  },
  intro: (lang, { entry, text }) => (
    <>
      <p>{timelineWords[lang].correctIntro}</p>
      <p class="meta">
        {timelineWords[lang].before}, {formatDate(entry.happenedAt, lang)}
      </p>
      <div class="inset">
        <Prose text={text} />
      </div>
    </>
  ),
  form: () => correctionForm,
  filled: ({ text }) => ({ text }),
  run: async (scope, ctx, file, answers, { entry }) => {
    if (
      entry.kind !== 'note' &&
      entry.kind !== 'contact' &&
      entry.kind !== 'visit' &&
      entry.kind !== 'call' &&
      entry.kind !== 'conference' &&
      entry.kind !== 'decision'
    ) {
      return { problem: timelineWords[ctx.lang].notFound }
    }
    const id = await writeNote(scope, file, {
      kind: entry.kind,
      happenedAt: entry.happenedAt,
      text: answers.text,
      amends: entry.id,
    })
    return id ? { to: 'catatan' } : { problem: timelineWords[ctx.lang].notFound }
  },
})
