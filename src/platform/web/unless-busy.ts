import { VaultError } from '../vault/index.ts'
import { slowDown, type Answer } from './answer.ts'

/** Runs what derives keys from words; where too many derivations wait already, whoever asks is told to come back. */
export async function unlessBusy<T>(work: () => Promise<T>): Promise<T | Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof VaultError && error.code === 'busy') return slowDown(10)
    throw error
  }
}
