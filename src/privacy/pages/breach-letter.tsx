import { wordFor } from '#content/codes/code.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { formatDateTime, formatLongDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { officeOf, type Office } from '#src/people/index.ts'
import { BackLink, Card, DescriptionList, Notice, PrintButton } from '#src/ui/index.ts'
import { breachKinds, dataClasses } from '../breach.ts'
import { subjectsOf } from '../breach.store.ts'
import { breachWords } from '../breach-words.ts'
import { openBreach, type OpenedBreach } from '../handle-breach.ts'
import { Lines } from '../lines.tsx'
import { numbersOf } from '../restriction.store.ts'
import { Frame } from './parts.tsx'

type Loaded = { opened: OpenedBreach; office: Office; numbers: readonly string[]; toAgency: boolean }

/**
 * Letters of notice, printed and never sent by the system. One to the agency, or one for each record touched:
 * without a name, because only the care team knows whom it may safely reach, and how.
 */
export const breachLetterPage = page({
  path: '/hak-data/kegagalan/:id/surat',
  allow: staff('dpo', 'head'),
  load: async (scope, ctx): Promise<Loaded | ReturnType<typeof absent>> => {
    const id = asId<'breach'>(ctx.params['id'])
    const opened = id ? await openBreach(scope, ctx.visitor, id) : null
    if (!id || !opened) return absent()
    const untold = (await subjectsOf(scope, id)).filter((one) => one.toldAt === null)
    const numbers = [
      ...(
        await numbersOf(
          scope,
          untold.map((one) => one.id),
        )
      ).values(),
    ].map((one) => one.number)
    return { opened, office: await officeOf(scope), numbers, toAgency: ctx.query.get('untuk') !== 'pemilik' }
  },
  meta: (ctx) => ({ title: breachWords[ctx.lang].letter.title, nav: 'dataRights', width: 'narrow' }),
  view: (ctx, loaded) => (
    <Frame ctx={ctx} room="breaches">
      <BackLink href={`/hak-data/kegagalan/${loaded.opened.breach.id}`}>
        {breachWords[ctx.lang].page(loaded.opened.breach.number)}
      </BackLink>
      <h1>{breachWords[ctx.lang].letter.title}</h1>
      <PrintButton />
      {loaded.toAgency ? (
        <Letter ctx={ctx} loaded={loaded} record={null} />
      ) : (
        loaded.numbers.map((number) => <Letter key={number} ctx={ctx} loaded={loaded} record={number} />)
      )}
    </Frame>
  ),
})

function Letter({ ctx, loaded, record }: { ctx: Ctx<Member>; loaded: Loaded; record: string | null }) {
  const said = breachWords[ctx.lang].letter
  const { breach, what, measures } = loaded.opened
  const when = [breach.beganAt, breach.endedAt]
    .flatMap((at) => (at ? [formatDateTime(at, ctx.lang)] : []))
    .join(' – ')
  return (
    <Card>
      {record && (
        <Notice tone="warn" title={said.slipTitle}>
          <p>{said.slip}</p>
        </Notice>
      )}
      <p>
        {loaded.office.name}
        <br />
        {loaded.office.regionName}, {formatLongDate(ctx.now, ctx.lang)}
      </p>
      <p>
        {said.to}: {record ? '……………………………' : said.agency}
        <br />
        <strong>{said.subject}</strong>
      </p>
      <p>{record ? said.dearSubject : said.dearAgency}</p>
      <DescriptionList
        items={[
          ...(record
            ? [{ term: said.record, value: record }]
            : [{ term: said.people, value: String(breach.peopleCount) }]),
          {
            term: said.which,
            value:
              breach.dataClasses.map((code) => wordFor(dataClasses, code, ctx.lang)).join('; ') || '……………',
          },
          { term: said.when, value: `${wordFor(breachKinds, breach.kind, ctx.lang)}. ${when}` },
          // What went on inside the office is told to the agency; to a person only what concerns them.
          ...(record || !what ? [] : [{ term: breachWords[ctx.lang].what, value: <Lines text={what} /> }]),
          {
            term: said.handling,
            value:
              measures.length === 0 ? (
                '……………'
              ) : (
                <ul>
                  {measures.map((one) => (
                    <li key={one.id}>{one.text ? <Lines text={one.text} /> : '……'}</li>
                  ))}
                </ul>
              ),
          },
          ...(record ? [{ term: said.advice, value: said.adviceText }] : []),
        ]}
      />
      {record && <p>{said.sorry}</p>}
      <p>
        {said.sign}
        <br />
        <br />
        <br />
        ……………………………
      </p>
    </Card>
  )
}
