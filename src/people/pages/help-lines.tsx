import { helpLineNote, helpLineStatus } from '#content/help-lines.ts'
import { staff } from '#src/platform/access/allow.ts'
import { record } from '#src/platform/audit/record.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ButtonRow, Icon, PageHead, Table } from '#src/ui/index.ts'
import { forgetFrontDoor } from '../front-door.ts'
import { lineWords } from '../line-words.ts'
import { linesOf } from '../office-lines.ts'
import { forgetOffice, officeOf, saveLineTest } from '../office.store.ts'
import { OfficeTabs } from './office-parts.tsx'
import { typed } from './parts.tsx'

const path = '/kantor/nomor'
const results = ['answered', 'unanswered', 'wrongNumber'] as const

/** Whether somebody answers: each number is tried by a person, and what they found is what children read. */
export const helpLinesPage = page({
  path,
  allow: staff('head', 'admin', 'supervisor', 'intake'),
  load: async (scope) => ({ office: await officeOf(scope) }),
  actions: {
    tried: {
      run: async (scope, ctx, form) => {
        const office = await officeOf(scope)
        const line = linesOf(office).find((one) => one.id === typed(form, 'line', 40))
        const result = results.find((one) => one === form.get('result'))
        if (!line || !result) return absent()
        const on = dayOf(scope.now, office.timezone)
        const { accountId, officeId } = ctx.visitor
        await saveLineTest(scope, line.id, { on, by: accountId, result, value: line.contact.value })
        await record(scope, {
          action: 'help_line.tried',
          subjectKind: 'office',
          subjectId: officeId,
          facts: { line: line.id, result },
        })
        scope.afterCommit(() => {
          forgetOffice(ctx.app.database)
          forgetFrontDoor(ctx.app.database)
        })
        return redirect(path, 'saved')
      },
    },
  },
  meta: (ctx) => ({
    title: lineWords[ctx.lang].title,
    nav: 'office',
    flashes: { saved: lineWords[ctx.lang].saved },
  }),
  view: (ctx, { office }) => {
    const { lang } = ctx
    const words = lineWords[lang]
    const today = dayOf(ctx.now, office.timezone)
    return (
      <>
        <PageHead title={words.title} intro={words.lead} />
        <OfficeTabs lang={lang} roles={ctx.visitor.roles} current="lines" />
        <Table
          caption={words.caption}
          rows={linesOf(office)}
          rowKey={(line) => line.id}
          columns={[
            {
              header: words.line,
              heads: true,
              cell: (line) => (
                <>
                  {line.name[lang]} <span class="meta">{line.contact.shown}</span>
                </>
              ),
            },
            {
              header: words.state,
              cell: (line) => (
                <form method="post" action={path}>
                  <OnceField />
                  <input type="hidden" name="do" value="tried" />
                  <input type="hidden" name="line" value={line.id} />
                  <Icon name={helpLineStatus(line, today) === 'tested' ? 'check-circle' : 'info'} />{' '}
                  {helpLineNote(line, today, lang)}
                  <ButtonRow>
                    {results.map((result) => (
                      <Button key={result} name="result" value={result} kind="secondary" small>
                        {words[result]}
                        <span class="sr">{words.sr(line.name[lang])}</span>
                      </Button>
                    ))}
                  </ButtonRow>
                </form>
              ),
            },
          ]}
        />
      </>
    )
  },
})
