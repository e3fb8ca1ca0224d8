import { expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../support/database'

describeWithDatabase('an organisation', () => {
  const database = useDatabase()

  const make = (name: string, parent?: string) =>
    database.payload.create({ collection: 'organisations', data: { name, parent }, locale: 'fr' })

  const putUnder = (id: string, parent: string, locale: 'fr' | 'en') =>
    database.payload.update({
      collection: 'organisations',
      id,
      data: { parent },
      req: { i18n: { language: locale } } as never,
    })

  it('is no part of itself, nor of what is part of it', async () => {
    const house = await make('Maison')
    const wing = await make('Aile', house.id)
    const room = await make('Salle', wing.id)
    await expect(putUnder(house.id, house.id, 'fr')).rejects.toMatchObject({
      data: { errors: [{ path: 'parent', message: 'Une organisation ne peut pas dépendre d’elle-même.' }] },
    })
    await expect(putUnder(house.id, room.id, 'en')).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'parent', message: '“Salle” belongs to this organisation already: the reverse is not possible.' },
        ],
      },
    })
    // What is no circle may be moved.
    await expect(putUnder(room.id, house.id, 'en')).resolves.toMatchObject({ name: 'Salle' })
  })
})
