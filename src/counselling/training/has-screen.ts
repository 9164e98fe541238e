import type { OpenTechnique } from '../load-run.ts'
import type { ScreenName } from '../protocols/protocol.ts'

/** Whether a technique has a screen at all; others have no page under their address. */
export function hasScreen(technique: Pick<OpenTechnique, 'protocol'>, screen: ScreenName): boolean {
  return technique.protocol.phases.some((phase) =>
    phase.steps.some((step) => step.kind === 'screen' && step.screen === screen),
  )
}
