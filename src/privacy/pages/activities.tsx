import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { bytes } from '#src/platform/web/answer.ts'
import { actorOf } from '#src/platform/access/visitor.ts'
import { endpoint, page } from '#src/platform/web/page.ts'
import { ButtonLink, Card, DescriptionList, Tag } from '#src/ui/index.ts'
import { paperWords } from '../paper-words.ts'
import { activitiesCsv, processingActivities } from '../processing-activities.ts'
import { Frame, isKeeper } from './parts.tsx'
import { className } from './keeping.tsx'

/** What this office does with personal data, why, and who sees it. */
export const activitiesPage = page({
  path: '/hak-data/kegiatan',
  allow: staff('dpo', 'head', 'intake'),
  load: () => Promise.resolve(null),
  meta: (ctx) => ({ title: paperWords[ctx.lang].title, nav: 'dataRights' }),
  view: (ctx) => {
    const said = paperWords[ctx.lang]
    const { headers } = said
    return (
      <Frame ctx={ctx} room="activities">
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <p class="row">
          <Tag tone="warn">{said.unverified}</Tag>
          <ButtonLink kind="secondary" small icon="download" download href="/hak-data/kegiatan.csv">
            {said.csv}
          </ButtonLink>
          {isKeeper(ctx.visitor) && (
            <ButtonLink kind="secondary" small icon="print" href="/hak-data/dpia">
              {said.dpia.title}
            </ButtonLink>
          )}
        </p>
        {processingActivities.map((activity) => (
          <Card
            key={activity.code}
            title={activity.name[ctx.lang]}
            aside={activity.specific ? <Tag tone="info">{headers.specific}</Tag> : undefined}
          >
            <DescriptionList
              items={[
                { term: headers.purpose, value: activity.purpose[ctx.lang] },
                { term: headers.basis, value: activity.basis[ctx.lang] },
                { term: headers.subjects, value: activity.subjects[ctx.lang] },
                { term: headers.data, value: activity.data[ctx.lang] },
                { term: headers.readers, value: activity.readers[ctx.lang] },
                { term: headers.recipients, value: activity.recipients[ctx.lang] },
                { term: headers.retention, value: className(activity.retention, ctx.lang) },
                { term: headers.safeguards, value: activity.safeguards[ctx.lang] },
              ]}
            />
          </Card>
        ))}
      </Frame>
    )
  },
})

export const activitiesExport = endpoint({
  path: '/hak-data/kegiatan.csv',
  method: 'GET',
  allow: staff('dpo', 'head', 'intake'),
  answer: async (ctx) => {
    const said = paperWords[ctx.lang]
    await ctx.app.database.as(actorOf(ctx.visitor), (scope) =>
      record(scope, { action: 'export.processing_activities', subjectKind: 'export' }),
    )
    return bytes(activitiesCsv(ctx.lang, said.headers, [said.yes, said.no]), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${said.csvName}"`,
    })
  },
})
