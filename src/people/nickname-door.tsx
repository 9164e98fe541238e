import { Button, ButtonRow, Disclosure, TextInput } from '#src/ui/index.ts'
import type { DoorProblem } from './door-keys.ts'

/** The other way in at a door without an account: a made-up name and a secret sentence. */
export function NicknameDoor(props: {
  action: string
  problem: DoorProblem | null
  words: Readonly<{ other: string; nickname: string; passphrase: string; open: string }>
}) {
  const { action, problem, words } = props
  const wrong = problem?.field === 'nickname' ? problem : null
  return (
    <Disclosure summary={words.other} open={wrong !== null}>
      <form method="post" action={action} autocomplete="off" novalidate>
        <TextInput
          name="nickname"
          label={words.nickname}
          value={problem?.nickname}
          error={wrong?.message}
          maxlength={80}
        />
        <TextInput name="passphrase" label={words.passphrase} type="password" maxlength={300} />
        <ButtonRow>
          <Button kind="secondary" name="do" value="nickname">
            {words.open}
          </Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
