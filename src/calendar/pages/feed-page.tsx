import { anyone } from '#src/platform/access/allow.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { absent, bytes, redirect } from '#src/platform/web/answer.ts'
import { endpoint, page, type Page } from '#src/platform/web/page.ts'
import { BackLink, Button, ButtonRow, Card, Notice, TextInput } from '#src/ui/index.ts'
import { officeDays } from '../office-days.ts'
import { otherWords } from '../other-words.ts'
import { feedText, makeFeed, ownFeed, stopFeed } from '../own-feed.ts'
import { calendarStaff } from '../staff.ts'
import { calendarWords } from '../words.ts'

/** One's own calendar behind a secret address: made, shown again to its owner, stopped. */
export const feedPage: Page = page({
  path: '/kalender/umpan',
  allow: calendarStaff,
  load: async (scope, ctx) => ({
    feed: await ownFeed(scope, ctx.visitor),
    zone: (await officeDays(scope)).zone,
  }),
  actions: {
    make: {
      run: async (scope, ctx) => {
        await makeFeed(scope, ctx.visitor)
        return redirect('/kalender/umpan', 'feedMade')
      },
    },
    stop: {
      run: async (scope, ctx) => {
        await stopFeed(scope, ctx.visitor)
        return redirect('/kalender/umpan', 'feedStopped')
      },
    },
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, { feed, zone }) => {
    const { lang } = ctx
    const words = otherWords[lang].feed
    return (
      <>
        <BackLink href="/kalender">{calendarWords[lang].back}</BackLink>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <Notice tone="warn">
          <p>{words.warn}</p>
        </Notice>
        <Card>
          {feed ? (
            <>
              <TextInput
                name="address"
                label={words.address}
                hint={words.made(formatDateTime(feed.madeAt, lang, zone))}
                value={`${ctx.app.config.origin.origin}${feed.path}`}
                width="full"
                spellcheck={false}
              />
            </>
          ) : (
            <p>{words.none}</p>
          )}
          <form method="post">
            <OnceField />
            <ButtonRow>
              <Button name="do" value="make" kind={feed ? 'secondary' : 'primary'}>
                {feed ? words.again : words.make}
              </Button>
              {feed && (
                <Button name="do" value="stop" kind="quiet">
                  {words.stop}
                </Button>
              )}
            </ButtonRow>
          </form>
        </Card>
      </>
    )
  },
})

/** What a calendar programme fetches: times and room codes, for as long as the address holds. */
export const feedEndpoint = endpoint({
  path: '/kalender/umpan/:file',
  method: 'GET',
  allow: anyone,
  answer: async (ctx) => {
    const [, token] = /^([\w-]{43})\.ics$/.exec(ctx.params['file'] ?? '') ?? []
    if (!token) return absent()
    const text = await ctx.app.database.as({ kind: 'public', officeId: null }, (scope) =>
      feedText(scope, token),
    )
    if (text === null) return absent()
    return bytes(text, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="kalender.ics"',
      'cache-control': 'private, no-store',
    })
  },
})
