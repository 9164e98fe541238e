/** Whether the bullying goes on, as far as anybody was asked. "Not asked" stays what it is. */
export type GoesOn = 'yes' | 'no' | 'not_asked'

/** An answer somebody gave to it, in a session or when the safety plan was looked at again. */
export type GoesOnSaid = Readonly<{ at: Date; said: string | undefined }>

/**
 * The newest answer that says anything, wherever it was given. Two of one moment: a yes stands, since danger is not
 * talked away by the order in which papers were typed in.
 */
export function newestGoesOn(told: readonly GoesOnSaid[]): GoesOn {
  const known = told.flatMap(({ at, said }) =>
    said === 'yes' || said === 'no' ? [{ at: at.getTime(), said } as const] : [],
  )
  const last = Math.max(...known.map((one) => one.at))
  const then = known.filter((one) => one.at === last)
  if (then.length === 0) return 'not_asked'
  return then.some((one) => one.said === 'yes') ? 'yes' : 'no'
}
