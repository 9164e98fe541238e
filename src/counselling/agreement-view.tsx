import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { caseHref } from '#src/cases/index.ts'
import { Link, Notice, Tag } from '#src/ui/index.ts'
import { isWhole } from './agree.ts'
import { hashText } from './agreement-text.ts'
import type { OpenAgreement } from './open-episode.ts'
import { techniqueWords } from './technique-words.ts'

/** An agreement as paper: its text, its fingerprint, who said yes and how. The client sees the same. */
export function AgreementPaper(props: {
  agreement: OpenAgreement
  lang: Lang
  /** For the team: the file in which photos of signed paper lie. */
  caseId?: string
}) {
  const { agreement, lang } = props
  const words = techniqueWords[lang].agreement
  return (
    <article class="paper-sheet">
      <h3>
        {words[agreement.kind]} <Tag>{words.version(agreement.version)}</Tag>
      </h3>
      {!isWhole(agreement) && (
        <Notice tone="danger">
          <p>{words.broken}</p>
        </Notice>
      )}
      {agreement.revokedAt && (
        <Notice tone="warn">
          <p>{words.revoked(formatDate(agreement.revokedAt, lang))}</p>
        </Notice>
      )}
      {/* Signed in one language, it stays in that language whoever reads it. */}
      <div lang={agreement.lang}>
        {agreement.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ul class="plain signatures">
        {agreement.signatures.map((one) => (
          <li key={one.id}>
            {one.strokes && (
              <svg
                class="signature"
                viewBox="0 0 600 200"
                role="img"
                aria-label={`${words.means.finger}: ${one.name}`}
              >
                <path d={one.strokes} />
              </svg>
            )}
            {words.signed(
              `${words.signers[one.signer]} (${one.name})`,
              words.means[one.means],
              formatDate(one.signedAt, lang),
            )}
            {one.note && <span class="meta"> {one.note}</span>}
            {one.documentId && props.caseId && (
              <>
                {' '}
                <Link href={caseHref(props.caseId, `berkas/${one.documentId}/isi`)}>{words.seePhoto}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="meta">
        {words.hash}: <code>{hashText(agreement.hash)}</code>
      </p>
    </article>
  )
}

/** Where a finger draws its sign. Shown only where JavaScript can draw. */
export function SignPad(props: { lang: Lang; strokes: string }) {
  const words = techniqueWords[props.lang].agreement
  return (
    <div data-sign hidden>
      <p>{words.strokes}</p>
      <input type="hidden" name="strokes" value={props.strokes} />
      <svg class="sign-pad" viewBox="0 0 600 200" role="img" aria-label={words.strokes}>
        <path d={props.strokes} />
      </svg>
      <button type="button" class="btn btn-quiet btn-small">
        {words.clear}
      </button>
    </div>
  )
}
