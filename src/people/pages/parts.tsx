import { create } from 'qrcode'
import { passwordWeakness, passwordWords } from '#content/password-rules.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { Visitor } from '#src/platform/access/visitor.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, slowDown, type Answer } from '#src/platform/web/answer.ts'
import type { Action, Again, Ctx } from '#src/platform/web/page.ts'
import { VaultError } from '#src/platform/vault/index.ts'
import { TextInput, type FieldError } from '#src/ui/index.ts'
import { signInWords } from '../words.ts'

/** A field as typed, without the spaces around it and never longer than `most` characters. */
export function typed(form: FormData, name: string, most = 200): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, most) : ''
}

/** A password exactly as typed: spaces belong to it. */
export function typedPassword(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}

export function typedAll(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string')
}

/**
 * An action that works outside the page's transaction, in ones of its own: signing in must count a failure
 * that the page itself then refuses, and hashing must hold no connection.
 */
export function outside<V extends Visitor, Sc extends Scope, S>(
  work: (ctx: Ctx<V>, form: FormData) => Promise<Answer | Again<S>>,
): Action<V, Sc, S, undefined> {
  return {
    prepare: async (ctx, form) => {
      try {
        return await work(ctx, form)
      } catch (error) {
        if (error instanceof VaultError && error.code === 'busy') return slowDown(5)
        throw error
      }
    },
    run: () => Promise.resolve(absent()),
  }
}

/** A page of our own to go on to, and nothing else. */
export function onwardFrom(given: string | null, otherwise = '/hari-ini'): string {
  if (!given || given.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(given)) return otherwise
  return /^\/(masuk|keluar|siapkan|undangan)(\/|\?|$)/.test(given) ? otherwise : given
}

/** What a person recognises a session by: "Chrome, Android". No version, no address. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get('user-agent') ?? ''
  const browser = ['Edg', 'OPR', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'].find((name) =>
    agent.includes(name),
  )
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'CrOS', 'Linux'].find((name) =>
    agent.includes(name),
  )
  const names: Record<string, string> = {
    Edg: 'Edge',
    OPR: 'Opera',
    SamsungBrowser: 'Samsung Internet',
    'Mac OS': 'macOS',
    CrOS: 'ChromeOS',
  }
  return [browser, system].flatMap((name) => (name ? [names[name] ?? name] : [])).join(', ')
}

/** Problems of a new password typed twice, as errors at the fields `password` and `repeat`. */
export function passwordErrors(form: FormData, lang: Lang, names: readonly string[]): FieldError[] {
  const words = signInWords[lang]
  const [password, repeat] = [typedPassword(form, 'password'), typedPassword(form, 'repeat')]
  if (password === '') return [{ name: 'password', message: words.passwordEmpty }]
  const weakness = passwordWeakness(password, names)
  if (weakness) return [{ name: 'password', message: passwordWords[lang][weakness] }]
  return password.normalize('NFKC') === repeat.normalize('NFKC')
    ? []
    : [{ name: 'repeat', message: words.repeatWrong }]
}

export function errorAt(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.message
}

/** Both fields of a new password. What was typed in them is never sent back. */
export function NewPassword(props: { lang: Lang; errors: readonly FieldError[]; login?: string }) {
  const words = signInWords[props.lang]
  return (
    <>
      {props.login !== undefined && (
        <input type="hidden" name="username" autocomplete="username" value={props.login} />
      )}
      <TextInput
        name="password"
        type="password"
        label={words.newPassword}
        hint={words.newPasswordHint}
        autocomplete="new-password"
        maxlength={200}
        required
        error={errorAt(props.errors, 'password')}
      />
      <TextInput
        name="repeat"
        type="password"
        label={words.repeat}
        autocomplete="new-password"
        maxlength={200}
        required
        error={errorAt(props.errors, 'repeat')}
      />
    </>
  )
}

/** A square code as one path, black on white in every theme so that any camera reads it. */
export function QrCode(props: { text: string; label: string }) {
  const { modules } = create(props.text, { errorCorrectionLevel: 'M' })
  const margin = 4
  const size = modules.size + margin * 2
  let path = ''
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) path += `M${x + margin} ${y + margin}h1v1h-1z`
  }
  return (
    <svg
      role="img"
      aria-label={props.label}
      width="208"
      height="208"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
