import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { SeenField } from '#src/platform/web/seen-field.tsx'
import { Button, ButtonRow } from '#src/ui/index.ts'
import { mayMark } from './appointment.ts'
import type { StoredAppointment } from './appointment.store.ts'
import { scheduleWords } from './schedule-words.ts'

/** Held or missed, once its time has come; nothing before. */
export function MarkForm(props: { one: StoredAppointment; now: Date; lang: Lang; action: string }) {
  const { one, now, lang } = props
  const words = scheduleWords[lang]
  if (!mayMark(one.state, 'held', one.startsAt, now)) return null
  return (
    <form method="post" action={props.action}>
      <OnceField />
      <input type="hidden" name="appointment" value={one.id} />
      <SeenField version={one.version} />
      <ButtonRow>
        <Button small kind="secondary" name="do" value="held" icon="check">
          {words.held}
        </Button>
        {mayMark(one.state, 'missed', one.startsAt, now) && (
          <Button small kind="quiet" name="do" value="missed">
            {words.missed}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}
