import { expect, test } from 'vitest'
import { ruleOn, rulesOfLaw, ruleStatus, schoolRulebookOn } from './rules-of-law.ts'

const find = (name: string, day = '2026-11-21') => {
  const found = ruleOn(rulesOfLaw, name, day)
  if (!found) throw new Error(`no rule ${name} on ${day}`)
  return found
}

test('a rule not looked at for over 180 days asks to be checked again', () => {
  const rule = { ...find('tpks.policeReport'), checkedOn: '2026-05-25' }
  expect(ruleStatus(rule, '2026-11-21')).toBe('current')
  expect(ruleStatus(rule, '2026-11-22')).toBe('checkAgain')
  expect(ruleStatus({ ...rule, validFrom: '2027-01-01' }, '2026-11-21')).toBe('notYetInForce')
  expect(ruleStatus({ ...rule, validTo: '2026-11-20' }, '2026-11-21')).toBe('noLongerInForce')
})

test('the day of the event picks the school rulebook', () => {
  expect(find('school.rulebook', '2026-01-08').article).toContain('46/2023')
  expect(find('school.rulebook', '2026-01-09').article).toContain('6/2026')
  expect(['2023-08-03', '2026-01-08', '2026-01-09'].map(schoolRulebookOn)).toEqual([
    'earlier',
    'ppksp',
    'bsan',
  ])
})

test('every 3x24 hour duty runs in hours', () => {
  const duties = rulesOfLaw.filter((rule) => rule.text.id.includes('3x24'))
  expect(duties).toHaveLength(6)
  for (const duty of duties) expect(duty.limit).toEqual({ value: 72, unit: 'hours' })
})

test('each rule names its source, and what only general knowledge holds is not verified', () => {
  for (const rule of rulesOfLaw) {
    expect(rule.source).not.toBe('')
    expect(rule.text.id).not.toBe('')
    expect(rule.text.en).not.toBe('')
    if (rule.source.includes('pengetahuan umum')) expect(rule.verified).toBe(false)
  }
})

test('no two versions of a rule hold on the same day', () => {
  for (const rule of rulesOfLaw) {
    const day = rule.validFrom ?? '2026-11-21'
    expect(ruleOn(rulesOfLaw, rule.rule, day)).toBe(rule)
  }
})
