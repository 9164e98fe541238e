import { colleagues } from '#src/people/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { FormSheet, takeSheet, typedOf, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import { Banner, Card, Link, PageHead, PrintButton } from '#src/ui/index.ts'
import { SeenField, seenIn } from '#src/platform/web/seen-field.tsx'
import { dutyWords } from '../duty-words.ts'
import { qualitiesWords } from '../qualities-words.ts'
import {
  qualityTables,
  quarterBeside,
  quarterDays,
  quarterOf,
  quarterText,
  readQuarter,
  type QualityReview,
  type QualityTable,
  type Quarter,
} from '../quality.ts'
import { qualityForm } from '../quality-form.ts'
import { qualityCounts, qualityReviews } from '../quality.store.ts'
import { QualityTables, ReviewsCard } from '../quality-view.tsx'
import { writeQualityReview } from '../write-quality-review.ts'

type Again = Readonly<{
  typed: Typed
  errors: readonly FieldError[]
  problem: string | null
  seen: number | null
}>
type Loaded = Readonly<{
  quarter: Quarter
  tables: readonly QualityTable[]
  reviews: readonly QualityReview[]
  people: readonly Readonly<{ id: string; fullName: string }>[]
}>

/** The unit looks at its own work, by quarter and never by worker, and says what it changes (S10). */
export const qualityPage: Page = page({
  path: '/mutu',
  allow: staff('supervisor', 'head'),
  load: async (scope: AccountScope, ctx): Promise<Loaded> => {
    const quarter = shownQuarter(ctx)
    return {
      quarter,
      tables: qualityTables(await qualityCounts(scope, quarterDays(quarter))),
      reviews: await qualityReviews(scope, quarterText(quarter)),
      people: await colleagues(scope),
    }
  },
  actions: {
    default: {
      run: async (scope, ctx, posted) => {
        const quarter = quarterText(shownQuarter(ctx))
        const reviews = await qualityReviews(scope, quarter)
        const form = qualityForm(await colleagues(scope))
        const seen = seenIn(posted, reviews[0]?.version ?? 0)
        const turn = takeSheet(form, posted)
        if (turn.show !== 'done')
          return again<Again>(
            { typed: turn.typed, errors: turn.errors, problem: null, seen },
            turn.errors.length > 0 ? 422 : 200,
          )
        const { works, change, changeBy, nextOn } = turn.answers
        const ownerId = asId<'account'>(turn.answers.owner) ?? scope.actor.accountId
        const input = { quarter, works: works ?? '', change, ownerId, changeBy: changeBy ?? null, nextOn }
        return (await writeQualityReview(scope, input, seen))
          ? redirect(`/mutu?triwulan=${quarter}`, 'saved')
          : again<Again>(
              {
                typed: turn.typed,
                errors: [],
                problem: dutyWords[ctx.lang].quality.review.overtaken,
                seen: null,
              },
              409,
            )
      },
    },
  },
  meta: (ctx) => ({
    title: dutyWords[ctx.lang].quality.title,
    nav: 'quality',
    flashes: { saved: dutyWords[ctx.lang].quality.review.saved },
  }),
  view: (ctx, loaded, state: Again | null) => <Quality ctx={ctx} loaded={loaded} state={state} />,
})

function shownQuarter(ctx: Ctx<Member>): Quarter {
  return readQuarter(ctx.query.get('triwulan')) ?? quarterOf(dayOf(ctx.now))
}

function Quality(props: { ctx: Ctx<Member>; loaded: Loaded; state: Again | null }) {
  const { ctx, loaded, state } = props
  const { lang } = ctx
  const words = dutyWords[lang].quality
  const { quarter, reviews } = loaded
  const earlier = quarterBeside(quarter, -1)
  const later = quarterBeside(quarter, 1)
  const form = qualityForm(loaded.people)
  const newest = reviews[0]
  const filled = newest && {
    works: newest.works,
    change: newest.change,
    owner: newest.ownerId,
    changeBy: newest.changeBy ?? undefined,
    nextOn: newest.nextOn,
  }
  return (
    <>
      <PageHead title={words.title} intro={words.lead} actions={<PrintButton />} />
      {state?.problem && <Banner tone="danger">{state.problem}</Banner>}
      <nav class="row no-print" aria-label={words.title}>
        <Link href={`/mutu?triwulan=${quarterText(earlier)}`}>{words.earlier}</Link>
        <Link href={`/mutu?triwulan=${quarterText(later)}`}>{words.later}</Link>
        {ctx.visitor.roles.includes('supervisor') && (
          <Link href={`/mutu/kualitas?triwulan=${quarterText(quarter)}`}>{qualitiesWords[lang].title}</Link>
        )}
        <Link href="/keluhan-layanan">{dutyWords[lang].complaints.title}</Link>
      </nav>
      <h2>{words.quarter(quarter.number, quarter.year)}</h2>
      <QualityTables tables={loaded.tables} lang={lang} />
      <ReviewsCard reviews={reviews} people={loaded.people} lang={lang} />
      <Card title={words.review.write}>
        <FormSheet
          form={form}
          typed={state?.typed ?? typedOf(form, filled ?? {})}
          errors={state?.errors ?? []}
          lang={lang}
          band="dewasa"
          submit={words.review.save}
        >
          <OnceField />
          <SeenField version={state?.seen ?? newest?.version ?? 0} />
        </FormSheet>
      </Card>
    </>
  )
}
