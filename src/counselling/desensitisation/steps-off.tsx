import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, Disclosure } from '#src/ui/index.ts'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import type { LadderItem } from '../ladder.ts'
import { ladderWords } from './ladder-words.ts'

/** Asks once, on the page itself, so that it needs no script. */
export function TakeOff({ rung, lang }: { rung: LadderItem; lang: Lang }) {
  const words = ladderWords[lang]
  return (
    <Disclosure
      summary={
        <>
          {words.remove} <span class="sr">{rung.text}</span>
        </>
      }
    >
      <form method="post" action="?do=remove">
        <OnceField />
        <input type="hidden" name="item" value={rung.id} />
        <SeenField version={rung.version} />
        <p>{words.removeText}</p>
        <Button small kind="secondary">
          {words.removeYes} <span class="sr">{rung.text}</span>
        </Button>
      </form>
    </Disclosure>
  )
}

/** Steps that were taken off. What was practised on them stays, and they may come back. */
export function StepsOff(props: { off: readonly LadderItem[]; lang: Lang; writable: boolean }) {
  const { off, lang, writable } = props
  const words = ladderWords[lang]
  if (off.length === 0) return null
  return (
    <Disclosure summary={words.off(off.length)}>
      <p>{words.offText}</p>
      <ul class="plain">
        {off.map((item) => (
          <li key={item.id} class="row">
            <span>{item.text}</span>
            {writable && (
              <form method="post" action="?do=restore">
                <OnceField />
                <input type="hidden" name="item" value={item.id} />
                <Button small kind="secondary">
                  {words.restore} <span class="sr">{item.text}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
