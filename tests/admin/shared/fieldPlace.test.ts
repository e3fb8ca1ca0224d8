import { describe, expect, test } from '@jest/globals'
import type { I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import { placeOf, placeToName, withoutPlace, withoutRow } from '../../../src/admin/shared/fieldPlace'

const i18n = { language: 'fr', fallbackLanguage: 'en' } as I18nClient

const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Contenu', fields: [{ name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' } }] },
      {
        label: 'Programme',
        fields: [
          {
            name: 'programme',
            type: 'array',
            label: { fr: 'Programme', en: 'Programme' },
            fields: [
              { name: 'session', type: 'relationship', label: 'Bloc' },
              {
                name: 'items',
                type: 'array',
                label: 'Sessions du bloc',
                fields: [{ type: 'row', fields: [{ name: 'session', type: 'relationship', label: 'Session' }] }],
              },
            ],
          },
          { name: 'place', type: 'group', label: false, fields: [{ name: 'url', type: 'text', label: 'Adresse' }] },
        ],
      },
    ],
  },
  { name: 'slug', type: 'text' },
] as unknown as ClientField[]

describe('placeOf', () => {
  test.each([
    ['title', { label: 'Titre', tab: 0 }],
    ['programme.0.session', { label: 'Programme\u00a01 › Bloc', tab: 1 }],
    ['programme.2.items.1.session', { label: 'Programme\u00a03 › Sessions du bloc\u00a02 › Session', tab: 1 }],
    ['place.url', { label: 'place › Adresse', tab: 1 }],
    ['slug', { label: 'slug', tab: undefined }],
    ['nowhere.0.at', { label: 'nowhere.0.at', tab: undefined }],
  ])('says where %s stands', (path, place) => {
    expect(placeOf(path, fields, i18n)).toEqual(place)
  })

  test('names what is refused of a programme once: its place is said by the message', () => {
    expect(placeToName('programme.2.items.1.session')).toBe('programme')
    expect(placeToName('programmeNote.0')).toBe('programmeNote.0')
    expect(withoutPlace('Programme, 3.2\u00a0: «\u00a0Un\u00a0»')).toBe('3.2\u00a0: «\u00a0Un\u00a0»')
    expect(withoutPlace('Le Programme, 3')).toBe('Le Programme, 3')
  })

  test('leaves the number of the row out of what is said in it', () => {
    expect(withoutRow('Programme, 3.2\u00a0: «\u00a0Un\u00a0» n’a pas de titre en anglais.')).toBe(
      '«\u00a0Un\u00a0» n’a pas de titre en anglais.',
    )
    expect(withoutRow('Programme, 1: this session no longer exists.')).toBe('This session no longer exists.')
    expect(withoutRow('The end must come after the start (programme, 2).')).toBe(
      'The end must come after the start (programme, 2).',
    )
  })
})
