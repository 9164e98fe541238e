/**
 * Whose place in a file it is. What the person sees and what those who care for them see is sealed under different
 * keys, and neither opens the other's.
 */
export type Audience = 'client' | 'caregiver'
