export type VaultErrorCode =
  | 'wrongKeyOrPlace'
  | 'malformed'
  | 'wrongSize'
  | 'busy'
  | 'shareMistyped'
  | 'shareRepeated'
  | 'sharesOfDifferentSets'
  | 'sharesDoNotJoin'

/**
 * The only error the vault throws on purpose. Its message is the code alone: an error text travels to
 * logs, and nothing that was sealed, typed or derived may travel with it.
 */
export class VaultError extends Error {
  readonly code: VaultErrorCode

  constructor(code: VaultErrorCode) {
    super(`vault: ${code}`)
    this.name = 'VaultError'
    this.code = code
  }
}
