import { presentingProblems } from '#content/codes/classes.ts'
import { caseHref, type CaseFile } from '#src/cases/index.ts'
import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Disclosure, Link, Tag } from '#src/ui/index.ts'
import type { Ages } from '../age-fit.ts'
import { ageText } from '../facts-view.tsx'
import { asksAboutSelfHarm, type Instrument } from '../instrument.ts'
import { packWords } from '../pack-words.ts'
import type { OfferedPack } from '../problem-pack.ts'
import { measureWords } from '../words.ts'
import { measureHref } from './measure-page.ts'

/** What may help to understand each kind of trouble; those the file notes stand open, the rest is one tap away. */
export function PackCard(props: { file: CaseFile; packs: readonly OfferedPack[]; ages: Ages; lang: Lang }) {
  const { file, packs, lang } = props
  const words = packWords[lang]
  const names = [...new Set(packs.flatMap((one) => one.noted))].map((one) =>
    wordFor(presentingProblems, one, lang),
  )
  return (
    <Card title={words.title} aside={<Tag tone="warn">{measureWords[lang].unverified}</Tag>}>
      <p>{words.intro}</p>
      <p class="meta">
        {names.length > 0 ? words.noted(names.join(', ')) : words.nothingNoted}{' '}
        {names.length === 0 && <Link href={caseHref(file.head.id, 'keadaan')}>{words.note}</Link>}
      </p>
      {packs.map((one) => (
        <Disclosure key={one.pack.code} summary={one.pack.name[lang]} open={one.noted.length > 0}>
          <Pack {...props} one={one} />
        </Disclosure>
      ))}
    </Card>
  )
}

function Pack({ one, file, ages, lang }: { one: OfferedPack; file: CaseFile; ages: Ages; lang: Lang }) {
  const words = packWords[lang]
  return (
    <>
      {one.instruments.length > 0 ? (
        <ul class="plain">
          {one.instruments.map((instrument) => (
            <li key={instrument.code}>
              <Link href={measureHref.fresh(file.head.id, instrument.code)}>
                {instrument.sheet.title[lang]}
              </Link>
              <p class="meta">
                {[instrument.meta.about[lang], ageText(instrument.meta, lang), howGiven(instrument, lang)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{ages === null ? words.ageUnknown : words.noneForAge}</p>
      )}
      {one.notHere.length > 0 && <p class="meta">{words.notHere(one.notHere.join(', '))}</p>}
      <h3>{words.stepUp}</h3>
      <ul>
        {one.stepUp.map((line) => (
          <li key={line.id}>{line[lang]}</li>
        ))}
      </ul>
      {one.pack.ways.length > 0 && (
        <p>
          <Link href={caseHref(file.head.id, 'konseling')}>{words.ways}</Link>
        </p>
      )}
    </>
  )
}

/** What keeps it from simply being sent (`unattendedRefusal` holds, whatever stands here). */
function howGiven(instrument: Instrument, lang: Lang): string {
  const words = packWords[lang]
  if (!instrument.meta.modes.includes('unattended')) return words.spokenOnly
  return asksAboutSelfHarm(instrument) ? words.watched : ''
}
