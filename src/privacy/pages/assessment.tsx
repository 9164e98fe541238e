import { rulesOfLaw, ruleStatus } from '#content/rules-of-law.ts'
import { staff } from '#src/platform/access/allow.ts'
import { dayOf, formatDate } from '#src/platform/i18n/format.ts'
import { page } from '#src/platform/web/page.ts'
import { officeOf } from '#src/people/index.ts'
import { BackLink, Card, PrintButton, Tag } from '#src/ui/index.ts'
import { impactSheet } from '../impact-sheet.ts'
import { paperWords } from '../paper-words.ts'
import { Frame } from './parts.tsx'

/** The worksheet of an impact assessment, to be printed and filled in together. */
export const assessmentPage = page({
  path: '/hak-data/dpia',
  allow: staff('dpo', 'head'),
  load: async (scope) => ({ office: (await officeOf(scope)).name }),
  meta: (ctx) => ({ title: paperWords[ctx.lang].dpia.title, nav: 'dataRights', width: 'narrow' }),
  view: (ctx, loaded) => {
    const said = paperWords[ctx.lang].dpia
    const today = dayOf(ctx.now)
    return (
      <Frame ctx={ctx} room="activities">
        <BackLink href="/hak-data/kegiatan">{paperWords[ctx.lang].title}</BackLink>
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <PrintButton />
        <p>
          {loaded.office}, {formatDate(today, ctx.lang)}
        </p>
        {impactSheet[ctx.lang].map((section) => (
          <Card key={section.title} title={section.title}>
            {section.questions.map((question) => (
              <p key={question}>
                {question}
                <br />
                <br />
                ……………………………………………………………………
                <br />
                ……………………………………………………………………
              </p>
            ))}
          </Card>
        ))}
        <Card title={said.lawLead}>
          <ul>
            {rulesOfLaw
              .filter((rule) => rule.rule.startsWith('pdp.'))
              .map((rule) => (
                <li key={rule.rule}>
                  {rule.article}: {rule.text[ctx.lang]}{' '}
                  <span class="meta">({said.checkedOn(formatDate(rule.checkedOn, ctx.lang))})</span>{' '}
                  {(!rule.verified || ruleStatus(rule, today) === 'checkAgain') && (
                    <Tag tone="warn">{paperWords[ctx.lang].unverified}</Tag>
                  )}
                </li>
              ))}
          </ul>
        </Card>
        <p>
          {said.sign}
          <br />
          <br />
          <br />
          ……………………………
        </p>
      </Frame>
    )
  },
})
