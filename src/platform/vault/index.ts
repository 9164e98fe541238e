export { fromBase64Url, fromUtf8, constantTimeEqual, toBase64Url, toHex, utf8 } from './bytes.ts'
export { VaultError } from './vault-error.ts'
export type { VaultErrorCode } from './vault-error.ts'
export type { Place } from './place.ts'
export { asPrivateKey, asPublicKey, asSealKey } from './keys.ts'
export type { KeyPair, PrivateKey, PublicKey, SealKey } from './keys.ts'
export { newSealKey, openBytes, openJson, openText, sealBytes, sealJson, sealText } from './seal.ts'
export { newKeyPair, openWith, sealTo } from './box.ts'
export {
  accountSymmetricKey,
  grantKey,
  maskKey,
  memoryKeys,
  newSessionSecret,
  openGrant,
  sessionKeys,
  unwrapKey,
  unwrapPrivateKey,
  wrapKey,
} from './keyring.ts'
export { newSalt, passwordKeys, verifierHash, verifierMatches } from './password.ts'
export type { PasswordKeys } from './password.ts'
export { codeText, newWordCode, readWordCode } from './word-code.ts'
export type { ReadCode, WordList } from './word-code.ts'
export { foldTyping, isLongEnough } from './way-back.ts'
export type { ReporterKeys, WayBack } from './way-back.ts'
export { reporterKeys } from './reporter-keys.ts'
export { joinShares, readShare, splitSecret } from './shares.ts'
export type { Share } from './shares.ts'
export { nameTokens, queryTokens } from './name-search.ts'
export { checkTotp, newTotpSecret, otpauthUri, totpCode, totpSecretText, totpStep } from './totp.ts'
export { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
