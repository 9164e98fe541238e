import type { CaseFile } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, Disclosure, Link, Tag } from '#src/ui/index.ts'
import type { Ages } from '../age-fit.ts'
import { ageText } from '../facts-view.tsx'
import { giveList } from '../give-list.ts'
import type { Instrument } from '../instrument.ts'
import { measureWords } from '../words.ts'
import { measureHref } from './measure-page.ts'

/** What may be given: what fits the age first, of that the smallest useful set; the rest is one tap away. */
export function GiveCard(props: {
  file: CaseFile
  instruments: readonly Instrument[]
  ages: Ages
  lang: Lang
}) {
  const { file, lang } = props
  const words = measureWords[lang]
  const { set, minimum, fits, others } = giveList(props.instruments, props.ages)
  const line = (one: Instrument) => (
    <li key={one.code}>
      <Link href={measureHref.fresh(file.head.id, one.code)}>{one.sheet.title[lang]}</Link>
      <p class="meta">
        {one.meta.about[lang]} · {ageText(one.meta, lang)}
      </p>
    </li>
  )
  return (
    <Card title={words.list.give} aside={<Link href="/alat-ukur">{words.register}</Link>}>
      <h3>{props.ages ? words.list.fits : words.list.ageUnknown}</h3>
      {set && minimum.length > 0 && (
        <>
          <p class="row">
            <Tag>{words.list.minimum}</Tag>
            <Tag tone="warn">{words.unverified}</Tag>
          </p>
          <ul class="plain">{minimum.map(line)}</ul>
          <p class="meta">{words.list.notHere(set.notHere.join(', '))}</p>
        </>
      )}
      {set && minimum.length > 0 && fits.length > 0 && <h3>{words.list.alsoFits}</h3>}
      {fits.length > 0 && <ul class="plain">{fits.map(line)}</ul>}
      {others.length > 0 && (
        <Disclosure summary={words.list.otherAges(others.length)}>
          <ul class="plain">{others.map(line)}</ul>
        </Disclosure>
      )}
    </Card>
  )
}
