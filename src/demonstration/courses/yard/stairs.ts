import { editItem, openLadder, reviewLock, type ItemInput } from '../../floors/counselling.ts'
import { must, type Course } from '../course.ts'
import { onTechnique, type AtTechnique } from '../techniques.ts'
import { steps } from './steps.ts'

/** A step that was truly dangerous when it was written: a fall waited there, not a fear. */
export const lockedStep: ItemInput = {
  text: steps.back,
  place: 'Tangga belakang',
  who: 'Ilyas',
  when: 'Sesudah isya',
  mode: 'in_vivo_accompanied',
  expected: 89,
  prediction: 'Aku jatuh, tidak ada yang tahu',
  helper: 'Petugas jaga',
  realDanger: true,
  contactWithReported: false,
}

async function rungOf({ scope, book, technique, member }: AtTechnique) {
  const rungs = await openLadder(scope, book, technique, member.accountId)
  return must(
    rungs.find((one) => one.rung.text === lockedStep.text)?.rung,
    'the back stairs stand on the ladder',
  )
}

/** The supervisor keeps it locked: what is dangerous is mended, not practised. */
export async function reviewTheDarkStairs(course: Course, day: number): Promise<void> {
  await onTechnique(
    course,
    day,
    'sd',
    async (at) => {
      const rung = await rungOf(at)
      const decision = {
        release: false,
        why: 'Lampu mati dan pegangan lepas. Itu bahaya, bukan takut. Pesantren memperbaiki dulu; anak tidak dilatih berani di tempat yang berbahaya.',
      }
      must(
        await reviewLock(at.scope, at.book, at.technique, rung, rung.version, decision),
        'the lock is looked at',
      )
    },
    { who: 'ningsih', minutes: 20 },
  )
}

/** Mended by adults, it is a step like any other. The supervisor takes the mark off; she never practises it with him. */
export async function lightTheStairs(course: Course, day: number): Promise<void> {
  await onTechnique(
    course,
    day,
    'sd',
    async (at) => {
      const rung = await rungOf(at)
      const mended = { ...lockedStep, helper: 'Petugas jaga, lampu baru', realDanger: false }
      must(await editItem(at.scope, at.book, rung, rung.version, mended), 'the step is changed')
    },
    { who: 'ningsih' },
  )
}
