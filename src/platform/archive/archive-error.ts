/** Why an archive cannot be written or put back; the message says what to do. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}
