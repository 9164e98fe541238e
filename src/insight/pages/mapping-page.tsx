import { ampkClasses, caseTypes, kpaiClusters } from '#content/codes/classes.ts'
import type { Code, CodeList } from '#content/codes/code.ts'
import { harmForms, violenceClasses } from '#content/codes/harm.ts'
import { educations, relationsToReported, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { places } from '#content/codes/places.ts'
import { serviceLines } from '#content/codes/work.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { BackLink, Card, Notice, PageHead, PrintButton, Table, type Column } from '#src/ui/index.ts'
import { mappingWords } from '../mapping-words.ts'
import { recapReaders } from './recap-page.tsx'

const lists: readonly (readonly [keyof (typeof mappingWords)['id']['lists'], CodeList])[] = [
  ['sexes', sexes],
  ['simfoniAgeBands', simfoniAgeBands],
  ['educations', educations],
  ['relationsToReported', relationsToReported],
  ['places', places],
  ['harmForms', harmForms],
  ['violenceClasses', violenceClasses],
  ['serviceLines', serviceLines],
  ['caseTypes', caseTypes],
  ['ampkClasses', ampkClasses],
  ['kpaiClusters', kpaiClusters],
]

/** Which of our codes is which class elsewhere: public knowledge of the office, read from the code lists themselves. */
export const mappingPage = page({
  path: '/rekap/pemetaan',
  allow: recapReaders,
  load: () => Promise.resolve({}),
  meta: (ctx) => ({ title: mappingWords[ctx.lang].title, nav: 'recap', width: 'wide' }),
  view: (ctx) => {
    const words = mappingWords[ctx.lang]
    return (
      <>
        <BackLink href="/rekap">{words.back}</BackLink>
        <PageHead title={words.title} intro={words.intro} actions={<PrintButton />} />
        <Notice tone="warn" title={words.unverified}>
          {words.unverifiedText}
        </Notice>
        {lists.map(([name, list]) => (
          <Card key={name} title={words.lists[name]}>
            <Table
              caption={words.lists[name]}
              captionHidden
              columns={columnsFor(list, ctx.lang)}
              rows={list}
              rowKey={(entry) => entry.code}
            />
          </Card>
        ))}
      </>
    )
  },
})

function columnsFor(list: CodeList, lang: Lang): Column<Code>[] {
  const words = mappingWords[lang]
  const none = <span class="meta">{words.none}</span>
  const cluster = (number: number | undefined) =>
    number === undefined ? none : `${number}. ${kpaiClusters[number - 1]?.[lang] ?? ''}`
  return [
    { header: words.name, heads: true, cell: (entry) => entry[lang] },
    { header: words.code, cell: (entry) => <code>{entry.code}</code> },
    ...(list.some((entry) => entry.simfoni)
      ? [{ header: words.simfoni, cell: (entry: Code) => entry.simfoni ?? none }]
      : []),
    ...(list.some((entry) => entry.kpai)
      ? [{ header: words.kpai, cell: (entry: Code) => cluster(entry.kpai) }]
      : []),
  ]
}
