import { formatDate } from '#src/platform/i18n/format.ts'
import { caseHref, registerCasePanel, registerCaseTab } from '#src/cases/index.ts'
import { Card, Link, Tag } from '#src/ui/index.ts'
import { startBetween } from './between/index.ts'
import { counsellingRoles } from './counselling-staff.ts'
import { startDrawing } from './drawing/index.ts'
import { isOpen } from './episode.ts'
import { episodesOf } from './episode.store.ts'
import { startSession } from './session/index.ts'
import { startSafety } from './safety/index.ts'
import { startSupport } from './support/index.ts'
import { counsellingWords } from './words.ts'

/** Called once at start-up: counselling shows itself on the files it goes with. */
export function startCounselling(): void {
  startSafety()
  startDrawing()
  startBetween()
  startSupport()
  startSession()
  registerCaseTab({
    id: 'counselling',
    part: 'konseling',
    order: 10,
    label: (lang) => counsellingWords[lang].tab,
    roles: counsellingRoles,
  })
  registerCasePanel({
    id: 'counselling',
    load: async (scope, member, file, lang) => {
      if (!counsellingRoles.some((role) => member.roles.includes(role))) return null
      const [newest] = await episodesOf(scope, file.head.id)
      const words = counsellingWords[lang]
      return newest ? (
        <Card title={words.tab}>
          <p>
            <Link href={caseHref(file.head.id, 'konseling')}>{words.stages[newest.stage]}</Link>{' '}
            <Tag tone={isOpen(newest) ? 'good' : 'neutral'}>{words.kinds[newest.kind]}</Tag>{' '}
            <span class="meta">{words.openedOn(formatDate(newest.openedOn, lang))}</span>
          </p>
        </Card>
      ) : null
    },
  })
}
