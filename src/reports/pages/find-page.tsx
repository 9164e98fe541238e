import { readerBands } from '#content/codes/people.ts'
import { wordOf } from '#content/codes/code.ts'
import { allRegions, type Region } from '#content/regions.ts'
import {
  findableNeeds,
  needWords,
  officeDoors,
  whereToGo,
  type FindableNeed,
  type OfficeDoor,
} from '#content/where-to-go.ts'
import { anyone } from '#src/platform/access/allow.ts'
import { forBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { Button, Door, Doors, RadioGroup, Select, type IconName } from '#src/ui/index.ts'
import { bandOr } from '../band.ts'
import { frontState, officeNow, sharedKey, type FrontState } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { HelpLineList } from './help-line-list.tsx'

const doorLooks: Record<OfficeDoor, { href: string; icon: IconName }> = {
  'office.report': { href: '/lapor', icon: 'report' },
  'office.counsellor': { href: '/minta-konselor', icon: 'hands' },
  'office.peer': { href: '/curhat', icon: 'chat' },
  'office.visit': { href: '/tentang', icon: 'place' },
}

/** Where to go, by what happened, age, area and the hour. Nothing asked here is kept. */
export const findPage = page({
  path: '/ke-mana',
  allow: anyone,
  shared: sharedKey,
  load: async (scope) => {
    const state = await frontState(scope)
    return { state, districts: state ? await districtsOf(state.office.regionCode) : [] }
  },
  meta: (ctx) => ({ title: frontWords[ctx.lang].find.title }),
  view: (ctx, { state, districts }) => {
    const words = frontWords[ctx.lang].find
    const band = bandOr(ctx.query.get('umur'))
    const need = findableNeeds.find((one) => one === ctx.query.get('perlu'))
    const area = districts.find((one) => one.code === ctx.query.get('daerah'))
    return (
      <>
        <h1>{words.heading}</h1>
        <form method="get" action="/ke-mana">
          <RadioGroup
            name="perlu"
            label={words.need}
            variant="cards"
            value={need}
            options={findableNeeds.map((one) => ({
              value: one,
              label: forBand(needWords[one][ctx.lang], band),
            }))}
          />
          <RadioGroup
            name="umur"
            label={words.age}
            inline
            value={band}
            options={readerBands.map((one) => ({ value: one.code, label: wordOf(one, ctx.lang) }))}
          />
          {districts.length > 0 && (
            <Select
              name="daerah"
              label={words.area}
              empty={words.areaAny}
              value={area?.code}
              options={districts.map((one) => ({ value: one.code, label: one.name }))}
            />
          )}
          <Button icon="search">{words.show}</Button>
        </form>
        {need && <Results need={need} band={band} state={state} area={area} lang={ctx.lang} now={ctx.now} />}
      </>
    )
  },
})

function Results(props: {
  need: FindableNeed
  band: 'anak' | 'remaja' | 'dewasa'
  state: FrontState | null
  area: Region | undefined
  lang: Lang
  now: Date
}) {
  const { need, band, state, area, lang, now } = props
  const words = frontWords[lang].find
  const office = state?.office ?? null
  const found = whereToGo(need, band, state?.openNow ?? false)
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.results}</h2>
      {area && office && <p>{words.areaNote(area.name, office.name)}</p>}
      {state && <p>{officeNow(state, now, lang).open}</p>}
      {found.map((id) =>
        isDoor(id) ? (
          <Doors key={id}>
            <Door
              href={doorLooks[id].href}
              icon={doorLooks[id].icon}
              title={officeDoors[id][lang]}
              text={id === 'office.visit' ? (office?.address ?? office?.name) : undefined}
            />
          </Doors>
        ) : (
          <HelpLineList key={id} lang={lang} now={now} office={office} kinds={[]} ids={[id]} />
        ),
      )}
    </section>
  )
}

function isDoor(id: string): id is OfficeDoor {
  return Object.hasOwn(officeDoors, id)
}

/** The subdistricts of the office's regency. */
async function districtsOf(regency: string): Promise<Region[]> {
  return (await allRegions()).filter((one) => one.level === 'district' && one.parent === regency)
}
