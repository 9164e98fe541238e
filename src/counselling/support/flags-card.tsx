import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref } from '#src/cases/index.ts'
import { Card, Link } from '#src/ui/index.ts'
import type { ServiceFlag } from './flags.ts'
import { supportWords } from './words.ts'

const parts: Readonly<Record<ServiceFlag['kind'], string>> = {
  gap: 'sesi',
  review: 'konseling',
  measures: 'ukur',
  plan: 'rencana',
  alliance: 'sesi',
  ratherNot: 'sesi',
  needs: 'dukungan',
}

/** What of our own work asks for a look on this file. Nothing is shown when nothing does. */
export function FlagsCard(props: { caseId: string; flags: readonly ServiceFlag[]; lang: Lang }) {
  const words = supportWords[props.lang].flags
  if (props.flags.length === 0) return null
  return (
    <Card title={words.title}>
      <ul>
        {props.flags.map((flag) => (
          <li key={JSON.stringify(flag)}>
            <Link href={caseHref(props.caseId, parts[flag.kind])}>{flagText(flag, props.lang)}</Link>
          </li>
        ))}
      </ul>
      <p class="meta">{words.note}</p>
    </Card>
  )
}

function flagText(flag: ServiceFlag, lang: Lang): string {
  const words = supportWords[lang].flags
  switch (flag.kind) {
    case 'gap':
      return words.gap(flag.days)
    case 'review':
      return words.review(flag.session)
    case 'measures':
      return words.measures(words.moments[flag.moment])
    case 'plan':
      return words.plan(flag.parts.map((part) => words.parts[part]).join(', '))
    case 'ratherNot':
      return words.ratherNot(flag.session)
    case 'alliance':
      return words.alliance
    case 'needs':
      return words.needs(flag.count)
  }
}
