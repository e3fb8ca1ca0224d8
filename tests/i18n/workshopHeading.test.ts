import { describe, expect, it } from '@jest/globals'
import { workshopHeading } from '../../src/i18n/workshopHeading'

describe('the heading of a workshop', () => {
  it('is made of its number and its short title, with the quotation marks of the language', () => {
    expect(workshopHeading(4, 'Défi mondial', 'fr')).toBe('Atelier 4 «\u00a0Défi mondial\u00a0»')
    expect(workshopHeading(4, 'A global challenge', 'en')).toBe('Workshop 4 “A global challenge”')
  })

  it('leaves out the number where there is none', () => {
    expect(workshopHeading(null, 'Défi mondial', 'fr')).toBe('Atelier «\u00a0Défi mondial\u00a0»')
    expect(workshopHeading(null, 'A global challenge', 'en')).toBe('Workshop “A global challenge”')
  })

  it('joins short titles of several languages as the flyers of the series do', () => {
    expect(workshopHeading(4, ['Défi mondial', 'A global challenge'], 'fr')).toBe(
      'Atelier 4 «\u00a0Défi mondial - A global challenge\u00a0»',
    )
  })

  it('is the number alone without a short title, and nothing without both', () => {
    expect(workshopHeading(4, null, 'fr')).toBe('Atelier 4')
    expect(workshopHeading(4, null, 'en')).toBe('Workshop 4')
    expect(workshopHeading(null, null, 'en')).toBeNull()
    expect(workshopHeading(null, '', 'fr')).toBeNull()
  })
})
