import type { VNode } from 'preact'
import type { Ctx } from '#src/platform/web/page.ts'
import { Notice, TextArea } from '#src/ui/index.ts'
import { siteWords } from './words.ts'

/** What was typed into a post that is not carried out: it lies in this page alone, to be copied. */
export function Sentences({ ctx, sentences }: { ctx: Ctx; sentences: readonly string[] }) {
  const words = siteWords[ctx.lang]
  if (sentences.length === 0) return null
  return (
    <>
      <p>{words.notKept}</p>
      {sentences.map((said, at) => (
        <TextArea
          key={at}
          name={`said-${at}`}
          label={words.typed(at + 1)}
          rows={Math.min(12, 2 + said.split('\n').length + Math.floor(said.length / 60))}
          value={said}
        />
      ))}
    </>
  )
}

/** A page behind the sentences of a refused post for which it has no field any more. */
export function WithLeft(props: { ctx: Ctx; left: readonly string[]; body: VNode }) {
  return (
    <>
      <Notice tone="warn">
        <Sentences ctx={props.ctx} sentences={props.left} />
      </Notice>
      {props.body}
    </>
  )
}
