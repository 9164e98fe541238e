import { helpLineNote } from '#content/help-lines.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { fileForPost, type StaffCtx } from '#src/cases/index.ts'
import { linesOf, officeOf } from '#src/people/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { openEpisode } from '../../open-episode.ts'
import { standingLines } from '../open-plan.ts'
import { pocketLines } from '../plan.ts'
import { safetyWords } from '../words.ts'
import { PlanLines, PlanSheet } from './plan-sheet.tsx'

async function load(scope: AccountScope, ctx: StaffCtx) {
  const file = await fileForPost(scope, ctx, 'closed')
  const book = file && (await openEpisode(scope, ctx.visitor, file))
  if (!file || !book) return absent()
  await recordRead(scope, 'case', file.head.id, 'print')
  return {
    file,
    lines: await standingLines(scope, book),
    on: dayOf(scope.now),
    office: await officeOf(scope),
  }
}
const meta = (ctx: StaffCtx) =>
  ({ title: safetyWords[ctx.lang].title, shell: 'console', nav: 'cases' }) as const

/** For a child's pocket: no name of theirs, nothing about those who hurt, only what they said yes to. */
export const pocketSheetPage: Page = page({
  path: '/kasus/:id/aman/cetak/saku',
  allow: counsellingStaff,
  load,
  meta,
  view: (ctx, { file, lines, office, on }) => {
    const words = safetyWords[ctx.lang]
    return (
      <PlanSheet
        caseId={file.head.id}
        lang={ctx.lang}
        title={words.pocketTitle}
        lead={words.pocketLead}
        small
      >
        <PlanLines lines={pocketLines(lines)} lang={ctx.lang} />
        <h2>{words.helpLines}</h2>
        <ul>
          {linesOf(office)
            .slice(0, 3)
            .map((line) => (
              <li key={line.id}>
                {line.name[ctx.lang]}: <strong>{line.contact.shown}</strong>{' '}
                <span class="meta">{helpLineNote(line, on, ctx.lang)}</span>
              </li>
            ))}
        </ul>
      </PlanSheet>
    )
  },
})
