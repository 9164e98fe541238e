import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { Button, ButtonRow, TextInput } from '#src/ui/index.ts'
import { secondWayWordsFor } from '../adult-words.ts'

export type SecondWayProblem = { nickname: string; field: 'nickname' | 'passphrase'; message: string }

/** A made-up name and a sentence of one's own, for whoever fears losing the words. */
export function SecondWayForm(props: {
  action: string
  lang: Lang
  band: AgeBand
  problem: SecondWayProblem | null
}) {
  const words = secondWayWordsFor(props.lang, props.band)
  const { problem } = props
  return (
    <form method="post" action={props.action} autocomplete="off" novalidate>
      <OnceField />
      <p>{words.why}</p>
      <TextInput
        name="nickname"
        label={words.nickname}
        hint={words.nicknameHint}
        value={problem?.nickname}
        maxlength={80}
        error={problem?.field === 'nickname' ? problem.message : undefined}
      />
      <TextInput
        name="passphrase"
        label={words.passphrase}
        hint={words.passphraseHint}
        maxlength={300}
        spellcheck={false}
        error={problem?.field === 'passphrase' ? problem.message : undefined}
      />
      <ButtonRow>
        <Button kind="secondary" name="do" value="secondWay">
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  )
}
