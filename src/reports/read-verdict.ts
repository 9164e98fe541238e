import { isCodeIn } from '#content/codes/code.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { unnamedPerson, type FilesPlan, type NewFile } from './case-from-report.ts'
import { closingReasons, referralBodies } from './decision.ts'
import type { Plan } from './decide-report.ts'

export const decisionWords = { open: 'buka', join: 'gabung', refer: 'rujuk', close: 'tutup' } as const

type Read = { ok: true; plan: Plan } | { ok: false; missing: string }

/** Reads what a worker chose on the page of a decision. `caseId` is the case a typed number was found to mean. */
export function readPlan(form: FormData, sides: ReadonlyMap<string, string>, caseId: CaseId | null): Read {
  const text = (name: string) => postedText(form, name)
  switch (text('decision')) {
    case 'open': {
      const plan = readFiles(form, sides)
      if (plan?.files.length === 0) return { ok: false, missing: 'no_files' }
      return plan ? { ok: true, plan: { decision: 'open', plan } } : { ok: false, missing: 'lead' }
    }
    case 'join':
      return caseId ? { ok: true, plan: { decision: 'join', caseId } } : { ok: false, missing: 'case' }
    case 'refer': {
      const body = text('body')
      return isCodeIn(referralBodies, body)
        ? { ok: true, plan: { decision: 'refer', body, told: text('told') } }
        : { ok: false, missing: 'reason' }
    }
    case 'close': {
      const reason = text('reason')
      if (!isCodeIn(closingReasons, reason)) return { ok: false, missing: 'reason' }
      return {
        ok: true,
        plan: {
          decision: 'close',
          reason,
          duplicateOf: reason === 'sameReport' ? asId(text('duplicate')) : null,
        },
      }
    }
    default:
      return { ok: false, missing: 'decision' }
  }
}

/** Null when a chosen person has no lead. */
function readFiles(form: FormData, sides: ReadonlyMap<string, string>): FilesPlan | null {
  const files: NewFile[] = []
  for (const personId of form.getAll('file').map(String)) {
    const lead = asId<'account'>(postedText(form, `lead.${personId}`))
    if (!lead) return null
    const side = personId === unnamedPerson ? 'harmed' : sides.get(personId)
    files.push({
      personId,
      lead,
      fullName: postedText(form, `name.${personId}`).trim().slice(0, 200),
      side: side === 'reported' || side === 'witness' ? side : 'harmed',
    })
  }
  const joining = postedText(form, 'joining')
  return { files, joining: joining === 'harmed' || joining === 'reported' ? joining : 'none' }
}
