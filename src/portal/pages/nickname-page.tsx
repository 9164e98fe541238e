import { client } from '#src/platform/access/allow.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { again, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Button, ButtonRow, ErrorSummary, TextInput } from '#src/ui/index.ts'
import { postedText } from '#src/platform/web/posted-text.ts'
import { chooseNickname, readChosen, type NicknameProblem } from '../choose-nickname.ts'
import { ClientFrame } from '../client-frame.tsx'
import { comeInWords } from '../come-in-words.ts'
import { ownDoor } from '../door.store.ts'
import { portalWords } from '../words.ts'

/** A second way in, for whoever fears losing the words: a made-up name and a sentence of their own. */
export const nicknamePage = page({
  path: '/tempatku/kata',
  allow: client('client', 'caregiver'),
  load: async (scope) => {
    const door = await ownDoor(scope)
    return door ? { has: door.ways.includes('nickname') } : redirect('/tempatku/masuk')
  },
  actions: {
    default: {
      prepare: async (ctx: Ctx<Client>, form: FormData) => {
        const chosen = await readChosen(ctx.visitor, form, ctx.lang)
        return isAnswer(chosen) || 'lookupId' in chosen ? chosen : again<NicknameProblem>(chosen)
      },
      run: async (scope, ctx, form, chosen) => {
        const taken: NicknameProblem = {
          field: 'nickname',
          message: comeInWords[ctx.lang].second.taken,
          nickname: postedText(form, 'nickname').slice(0, 80),
        }
        if (!chosen || !('lookupId' in chosen)) return again(taken)
        return (await chooseNickname(scope, ctx.visitor, chosen))
          ? redirect('/tempatku/kata', 'saved')
          : again(taken)
      },
    },
  },
  meta: (ctx) => ({
    title: portalWords[ctx.lang].title,
    flashes: { saved: comeInWords[ctx.lang].second.saved },
  }),
  view: (ctx, { has }, problem: NicknameProblem | null) => {
    const words = comeInWords[ctx.lang]
    const at = (field: NicknameProblem['field']) => (problem?.field === field ? problem.message : undefined)
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
        <ClientFrame lang={ctx.lang} title={words.second.title} back>
          <p class="lead">{has ? words.second.has : words.second.why}</p>
          <form method="post" action="/tempatku/kata" autocomplete="off" novalidate>
            <OnceField />
            <TextInput
              name="nickname"
              label={words.nickname}
              hint={words.second.nicknameHint}
              value={problem?.nickname}
              error={at('nickname')}
              maxlength={80}
            />
            <TextInput
              name="passphrase"
              label={words.passphrase}
              hint={words.second.passphraseHint}
              error={at('passphrase')}
              spellcheck={false}
              maxlength={300}
            />
            <ButtonRow>
              <Button icon="check">{words.second.save}</Button>
            </ButtonRow>
          </form>
        </ClientFrame>
      </>
    )
  },
})
