import { caseHref, type CasePanel } from '#src/cases/index.ts'
import { ButtonLink, Card } from '#src/ui/index.ts'
import { staffWords } from './staff-words.ts'
import { watchDoors } from './watch-doors.ts'

/** On the first page of a file, while a door waits for a decision. It looks for itself, whatever else was told before. */
export const doorsPanel: CasePanel = {
  id: 'portal.doors',
  load: async (scope, _member, file, lang) => {
    if ((await watchDoors(scope, file)) === 0) return null
    const words = staffWords[lang]
    return (
      <Card title={words.decide} tone="accent">
        <p>{words.decideText}</p>
        <ButtonLink kind="accent" icon="key" href={caseHref(file.head.id, 'tempat')}>
          {words.decideNow}
        </ButtonLink>
      </Card>
    )
  },
}
