/**
 * What server and browser must agree on. OWASP's Password Storage Cheat Sheet, Argon2id, second profile; a
 * phone with 2 GB of memory still answers well under a second.
 */
export const ARGON2 = { memoryKiB: 19_456, passes: 2, parallelism: 1, outputBytes: 32 } as const
