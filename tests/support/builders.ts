import type { Payload } from 'payload'

type Data = Record<string, unknown>
type Texts = Record<string, string>

/** Builders fill what a test does not care about. Texts may be given in all languages at once. */
export const builders = (payload: () => Payload) => {
  const create = async (collection: 'organisations' | 'speakers' | 'sessions' | 'workshops', data: Data) =>
    payload().create({
      collection,
      data: data as never,
      depth: 0,
      draft: collection === 'workshops' || undefined,
      locale: 'fr',
    } as never) as unknown as Promise<{ id: string } & Data>
  let n = 0
  return {
    organisation: (data: Data = {}) =>
      create('organisations', { name: { fr: `Organisation ${++n}`, en: `Organisation ${n}` }, ...data }),
    speaker: (data: Data = {}) => create('speakers', { name: `Person Number${++n}`, ...data }),
    talk: (title: Texts | string, data: Data = {}) => create('sessions', { kind: 'talk', title, ...data }),
    block: (title: Texts | string, data: Data = {}) => create('sessions', { kind: 'block', title, ...data }),
    workshop: (data: Data = {}) =>
      create('workshops', {
        title: { fr: `Atelier ${++n}`, en: `Workshop ${n}` },
        timeZone: 'Europe/Paris',
        startsAt: '2021-04-26T16:00',
        endsAt: '2021-04-26T18:00',
        ...data,
      }),
    publish: (id: string) =>
      payload().update({ collection: 'workshops', id, data: { _status: 'published' }, depth: 0, locale: 'fr' }),
  }
}
