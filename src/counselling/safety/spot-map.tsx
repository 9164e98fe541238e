import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Disclosure, Table } from '#src/ui/index.ts'
import { areas, settingOf, settings, slots, type Setting } from './codes.ts'
import { PlaceDrawing, type HotTimes } from './place-drawing.tsx'
import type { PlanLine } from './plan.ts'
import { safetyWords } from './words.ts'

/** Times of each risky place that stands on the drawn plan; one without a time counts for the whole day. */
export function hotTimes(lines: readonly Pick<PlanLine, 'part' | 'area' | 'slots'>[]): HotTimes {
  const found = new Map<string, Set<string>>()
  for (const { part, area, slots: named } of lines) {
    if (part !== 'hot_spot' || !area) continue
    const times = found.get(area) ?? new Set<string>()
    for (const slot of named?.length ? named : slots.map((one) => one.code)) times.add(slot)
    found.set(area, times)
  }
  return found
}

/** Risky places on a drawn plan of each place that has any, the same in words, and as a table by time of day. */
export function SpotMap(props: { lines: readonly PlanLine[]; lang: Lang }) {
  const { lang } = props
  const words = safetyWords[lang]
  const hot = hotTimes(props.lines)
  const shown = settings.filter(({ code }) => [...hot.keys()].some((area) => settingOf(area) === code))
  if (shown.length === 0) return <p class="hint">{words.mapEmpty}</p>
  return (
    <>
      <p class="hint">{words.mapHelp}</p>
      {shown.map(({ code }) => (
        <PlaceDrawing key={code} setting={code} hot={hot} lang={lang} />
      ))}
      <Disclosure summary={words.mapTable}>
        {shown.map(({ code }) => (
          <AsTable key={code} setting={code} hot={hot} lang={lang} />
        ))}
      </Disclosure>
    </>
  )
}

function AsTable({ setting, hot, lang }: { setting: Setting; hot: HotTimes; lang: Lang }) {
  const words = safetyWords[lang]
  return (
    <Table
      compact
      caption={wordFor(settings, setting, lang)}
      rows={areas.filter((area) => settingOf(area.code) === setting)}
      rowKey={(area) => area.code}
      columns={[
        { header: words.where, heads: true, cell: (area) => area[lang] },
        ...slots.map((slot) => ({
          header: slot[lang],
          cell: (area: { code: string }) => (hot.get(area.code)?.has(slot.code) ? words.hot : '–'),
        })),
      ]}
    />
  )
}
