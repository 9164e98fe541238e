import { asId } from '#src/platform/ids.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { defaultLimits, receiveFile, refusalSentence, type Received } from '#src/platform/files/index.ts'
import { notTaken, parse, readFiles } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { absent, again, isAnswer, overtaken, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx, type Page } from '#src/platform/web/page.ts'
import {
  CaseFrame,
  caseHref,
  fileForPost,
  keepDocument,
  loadCase,
  whyReadOnly,
  type CaseFile,
} from '#src/cases/index.ts'
import { BackLink } from '#src/ui/index.ts'
import {
  hasMovedOn,
  makeAgreement,
  newestAgreement,
  signAgreement,
  stopAgreement,
  type AgreementPlan,
} from '../agree.ts'
import { commitmentPlan, goalsPlan } from '../agreement-plan.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { signForm } from '../forms/sign-form.ts'
import { openTechnique } from '../load-technique-page.ts'
import { readStrokes } from '../strokes.ts'
import { openEpisode, type EpisodeBook, type OpenAgreement } from '../open-episode.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'
import { AgreementView, type Again } from './agreement-parts.tsx'

type Found = Readonly<{
  book: EpisodeBook
  planIn: (lang: Lang) => AgreementPlan
  here: string
  back: string
}>
type Find = (scope: AccountScope, ctx: Ctx<Member>, file: CaseFile) => Promise<Found | null>

const findGoals: Find = async (scope, ctx, file) => {
  const id = asId<'episode'>(ctx.params['episode'])
  const book = id && (await openEpisode(scope, ctx.visitor, file, id))
  if (!book) return null
  return {
    book,
    planIn: (lang) => goalsPlan(book, lang),
    here: episodeHref(file.head.id, id, 'kesepakatan'),
    back: caseHref(file.head.id, 'konseling'),
  }
}
const findCommitment: Find = async (scope, ctx, file) => {
  const opened = await openTechnique(scope, ctx, file)
  if (!opened) return null
  const { book, technique } = opened
  return {
    book,
    planIn: (lang) => commitmentPlan(technique, lang),
    here: runHref(file.head.id, technique.run.id, 'kesepakatan'),
    back: runHref(file.head.id, technique.run.id),
  }
}

export const goalAgreementPage = agreementPage('/kasus/:id/konseling/:episode/kesepakatan', findGoals)
export const commitmentPage = agreementPage('/kasus/:id/teknik/:run/kesepakatan', findCommitment)

/** One agreement: its text as it is read out, its versions, who said yes, and the right to stop. */
function agreementPage(path: string, find: Find): Page {
  return page({
    path,
    allow: counsellingStaff,
    bodyLimit: 52 * 1024 * 1024,
    load: async (scope, ctx) => {
      const data = await loadCase(scope, ctx)
      if (isAnswer(data)) return data
      const found = await find(scope, ctx, data.file)
      if (!found) return absent()
      const { book, planIn } = found
      const plan = planIn(ctx.lang)
      const newest = newestAgreement(book, plan)
      const changed = newest !== null && (await hasMovedOn(scope, book, newest, planIn))
      return { data, book, plan, back: found.back, newest, changed }
    },
    actions: {
      make: {
        run: async (scope, ctx) => {
          const file = await fileForPost(scope, ctx)
          const found = file && (await find(scope, ctx, file))
          if (!found || !isOpen(found.book.episode)) return absent()
          const plan = found.planIn(ctx.lang)
          if (plan.lines.length === 0)
            return again<Again>({
              typed: {},
              errors: [],
              notice: techniqueWords[ctx.lang].agreement.needsGoals,
            })
          const made = await makeAgreement(scope, found.book, plan)
          return redirect(found.here, made ? 'saved' : 'overtaken')
        },
      },
      sign: {
        prepare: (ctx, form) => readPaper(form, ctx.lang),
        run: (scope, ctx, form, paper) => sign(find, scope, ctx, form, paper),
      },
      revoke: {
        run: async (scope, ctx) => {
          const file = await fileForPost(scope, ctx)
          const found = file && (await find(scope, ctx, file))
          const agreement = found && newestAgreement(found.book, found.planIn(ctx.lang))
          if (!agreement) return absent()
          const done = await stopAgreement(scope, found.book, agreement)
          return redirect(found.here, done ? 'revoked' : 'overtaken')
        },
      },
    },
    meta: (ctx) => ({
      title: counsellingWords[ctx.lang].tab,
      shell: 'console',
      nav: 'cases',
      islands: ['sign'],
      flashes: counsellingWords[ctx.lang].flashes,
    }),
    view: (ctx, { data, book, plan, newest, changed, back }, state: Again | null) => (
      <CaseFrame {...data} lang={ctx.lang} tab="counselling">
        <BackLink href={back}>{counsellingWords[ctx.lang].nav.overview}</BackLink>
        <AgreementView
          lang={ctx.lang}
          book={book}
          plan={plan}
          newest={newest}
          changed={changed}
          state={state}
          writable={whyReadOnly(data.file.head) === null && isOpen(book.episode)}
        />
      </CaseFrame>
    ),
  })
}

type Paper = Readonly<{ photo: Received | null }>

/** The photo that came with a post, read and stripped before any connection is held. */
async function readPaper(form: FormData, lang: Lang): Promise<Paper | { again: Again; status: number }> {
  const [first] = readFiles(signForm, form)
  if (!first) return { photo: null }
  const { name, type } = first.file
  const received = await receiveFile({ body: first.file, claimedName: name, claimedType: type })
  if (received.ok) return { photo: received }
  const strokes = readStrokes(String(form.get('strokes') ?? '')) ?? undefined
  const parsed = parse(signForm, form)
  const wrong = notTaken('photo', refusalSentence(lang, received.reason, defaultLimits.maxBytes))
  const errors = [...(parsed.ok ? [] : parsed.errors), wrong]
  return again<Again>({ typed: parsed.typed, errors, notice: null, strokes })
}

async function sign(find: Find, scope: AccountScope, ctx: Ctx<Member>, form: FormData, { photo }: Paper) {
  const file = await fileForPost(scope, ctx)
  const found = file && (await find(scope, ctx, file))
  const agreement = found && newestAgreement(found.book, found.planIn(ctx.lang))
  if (!agreement || String(form.get('agreement')) !== agreement.id) {
    return found ? overtaken(found.here, 'overtaken') : absent()
  }
  const parsed = parse(signForm, form)
  const words = techniqueWords[ctx.lang].agreement
  const strokes = readStrokes(String(form.get('strokes') ?? '')) ?? undefined
  const { typed } = parsed
  if (!parsed.ok) return again<Again>({ typed, errors: parsed.errors, notice: null, strokes })
  const refused = (field: 'signer' | 'means' | 'photo', why: string, status = 422) =>
    again<Again>({ typed, errors: [notTaken(field, why)], notice: null, strokes }, status)
  const byFinger = parsed.answers.means === 'finger'
  if (byFinger && !strokes) return refused('means', words.noStrokes)
  const { signer, means, name, note } = parsed.answers
  const onPaper = means === 'paper_photo' || means === 'thumbprint'
  if (onPaper && !photo && !note?.trim()) return refused('photo', words.needsPaper)
  const documentId = photo && (await keepPaper(scope, file, photo, agreement))
  const done = await signAgreement(scope, found.book, agreement, {
    signer,
    means,
    name,
    note,
    ...(byFinger ? { strokes } : {}),
    ...(documentId ? { documentId } : {}),
  })
  if (done === 'signed') return redirect(found.here, 'signed')
  if (done === 'already') return refused('signer', words.already, 409)
  const revoked = words.revoked(formatDate(agreement.revokedAt ?? scope.now, ctx.lang))
  const notice = { revoked, broken: words.broken }[done]
  return again<Again>({ typed, errors: [], notice, strokes }, 409)
}

/** The photo lies with the papers of the file; a refused signature takes it back with the rest. */
function keepPaper(
  scope: AccountScope,
  file: CaseFile,
  photo: Received,
  agreement: OpenAgreement,
): Promise<string> {
  const { lang, kind, version } = agreement
  const words = techniqueWords[lang === 'en' ? 'en' : 'id'].agreement
  const title = `${words[kind]}, ${words.version(version)}`
  return keepDocument(scope, file, { kind: 'form', origin: 'client', title, file: photo })
}
