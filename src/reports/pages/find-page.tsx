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
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { Button, Disclosure, Door, Doors, Link, RadioGroup, Select, type IconName } from '#src/ui/index.ts'
import { bandOr } from '../band.ts'
import { frontState, officeNow, sharedKey, type FrontState } from '../front-state.ts'
import { frontWords } from '../front-words.ts'
import { BandLinks } from './band-links.tsx'
import { HelpLineList } from './help-line-list.tsx'

const doorLooks: Record<OfficeDoor, { href: string; icon: IconName }> = {
  'office.report': { href: '/lapor', icon: 'report' },
  'office.counsellor': { href: '/minta-konselor', icon: 'hands' },
  'office.peer': { href: '/curhat', icon: 'chat' },
  'office.visit': { href: '/tentang', icon: 'place' },
}

const needLooks: Record<FindableNeed, IconName> = {
  dangerNow: 'siren',
  hurtBody: 'hands',
  bullied: 'people',
  sexual: 'shield',
  homeViolence: 'home',
  online: 'phone',
  lowFeelings: 'heart',
  someoneToTalk: 'chat',
  school: 'school',
  police: 'lock',
  socialHelp: 'money',
  helpAnother: 'person',
  complain: 'pen',
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
    if (!need) return <Needs band={band} lang={ctx.lang} />
    return (
      <>
        <h1>{forBand(needWords[need][ctx.lang], band)}</h1>
        <Results need={need} band={band} state={state} area={area} lang={ctx.lang} now={ctx.now} />
        <Narrow need={need} band={band} area={area} districts={districts} lang={ctx.lang} />
        <p>
          <Link href={`/ke-mana?umur=${band}`} icon="back">
            {words.other}
          </Link>
        </p>
      </>
    )
  },
})

/** One tap on what happened leads to the answer; age and area may be said after it. */
function Needs(props: { band: AgeBand; lang: Lang }) {
  const { band, lang } = props
  const words = frontWords[lang].find
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <BandLinks path="/ke-mana" band={band} lang={lang} />
      <Doors>
        {findableNeeds.map((need) => (
          <Door
            key={need}
            href={`/ke-mana?perlu=${need}&umur=${band}`}
            icon={needLooks[need]}
            title={forBand(needWords[need][lang], band)}
          />
        ))}
      </Doors>
    </>
  )
}

function Narrow(props: {
  need: FindableNeed
  band: AgeBand
  area: Region | undefined
  districts: readonly Region[]
  lang: Lang
}) {
  const { need, band, area, districts, lang } = props
  const words = frontWords[lang].find
  return (
    <Disclosure summary={words.narrow}>
      <form method="get" action="/ke-mana">
        <input type="hidden" name="perlu" value={need} />
        <RadioGroup
          name="umur"
          label={words.age}
          inline
          value={band}
          options={readerBands.map((one) => ({ value: one.code, label: wordOf(one, lang) }))}
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
        <Button icon="search" kind="secondary">
          {words.show}
        </Button>
      </form>
    </Disclosure>
  )
}

function Results(props: {
  need: FindableNeed
  band: AgeBand
  state: FrontState | null
  area: Region | undefined
  lang: Lang
  now: Date
}) {
  const { need, band, state, area, lang } = props
  const words = frontWords[lang].find
  const office = state?.office ?? null
  const now = state && officeNow(state, props.now, lang)
  const found = whereToGo(need, band, state?.openNow ?? false)
  return (
    <>
      <p class="lead">{words.results}</p>
      {area && office && <p>{words.areaNote(area.name, office.name)}</p>}
      {now && (
        <p class="meta">
          {now.open} {now.onCall}
        </p>
      )}
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
          <HelpLineList
            key={id}
            lang={lang}
            now={props.now}
            office={office}
            kinds={[]}
            ids={[id]}
            level={2}
          />
        ),
      )}
    </>
  )
}

function isDoor(id: string): id is OfficeDoor {
  return Object.hasOwn(officeDoors, id)
}

/** The subdistricts of the office's regency. */
async function districtsOf(regency: string): Promise<Region[]> {
  return (await allRegions()).filter((one) => one.level === 'district' && one.parent === regency)
}
