import type { Payload } from 'payload'
import { builders } from './builders'

/** A rich text of one paragraph with a footnote, as the editor stores it. */
export const richText = (text: string, note?: string) => {
  const words = (value: string) => ({
    type: 'text',
    version: 1,
    text: value,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
  })
  const root = (children: unknown[]) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          children,
        },
      ],
    },
  })
  const footnote = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: '65f0c0ffee65f0c0ffee65f0', blockType: 'footnote', note: root([words(note ?? '')]) },
  }
  return root([words(text), ...(note ? [footnote] : [])])
}

/**
 * A published series with one published workshop: a block of two talks and a discussion, people with affiliations of both kinds, texts in
 * both languages, in French alone and in English alone; and beside it a workshop in preparation, whose people nobody knows yet.
 */
export const makeExampleSeries = async (payload: Payload) => {
  const make = builders(() => payload)
  const house = await make.organisation({
    name: { fr: 'Maison de l’étude', en: 'House of Studies' },
    acronym: 'HdE',
    country: 'FR',
    link: 'https://house.example/?a=1&b=2',
  })
  const parent = await make.organisation({ name: { fr: 'Université mère' } })
  const institute = await make.organisation({
    name: { en: 'Institute for Research' },
    parent: parent.id,
    aliases: ['IfR'],
  })
  const ana = await make.speaker({
    name: 'Ana Éluard',
    sortName: 'Éluard, Ana',
    affiliations: [{ organisation: house.id, unit: { fr: 'Pôle des partenariats' } }],
    biography: { fr: richText('Ana étudie.', 'Depuis longtemps.') },
  })
  const bo = await make.speaker({ name: 'Bo Zhang', sortName: 'Zhang, Bo' })
  const chair = await make.speaker({ name: 'Chris Eder', affiliations: [{ organisation: institute.id }] })
  const secret = await make.speaker({ name: 'Secret Speaker' })
  const first = await make.talk(
    { fr: 'Premier exposé : “détours”', en: 'First talk: “detours”' },
    { people: [{ person: ana.id }] },
  )
  const second = await make.talk(
    { fr: 'Second exposé', en: 'Second talk' },
    {
      people: [
        { person: bo.id, affiliations: [{ organisation: institute.id, role: { en: 'Head of Unit' } }] },
        { person: ana.id, role: 'discussant', line: { fr: 'Ana Éluard, en personne' } },
      ],
    },
  )
  const block = await make.block({ fr: 'Un bloc', en: 'A block' })
  const discussion = await make.talk(
    { fr: 'Discussion', en: 'Discussion' },
    { kind: 'discussion', startsAt: '2021-04-26T17:30', endsAt: '2021-04-26T18:00' },
  )
  const workshop = await make.workshop({
    number: 4,
    slug: 'first-name',
    title: { fr: 'Vers l’été', en: 'Towards summer' },
    subtitle: { fr: 'Sous-titre seulement en français' },
    shortTitle: { fr: 'L’été', en: 'Summer' },
    abstract: { fr: richText('Un résumé', 'Une note'), en: richText('An abstract') },
    objectives: [{ text: { en: 'Learn' } }, { text: { fr: 'Agir', en: 'Act' } }],
    languages: ['en', 'fr'],
    attendanceMode: 'online',
    confidentiality: { rule: 'chathamHouse', note: { fr: 'Rien ne sort d’ici.' } },
    moderators: [{ person: chair.id }],
    partners: [{ organisation: house.id, role: 'host' }],
    programme: [
      { session: discussion.id },
      { session: block.id, items: [{ session: second.id }, { session: first.id }] },
    ],
    registration: { mode: 'external', url: 'https://forms.example/d/e/1FAIpQLSe_-/viewform?usp=pp_url&x=%20' },
  })
  await make.publish(workshop.id)
  await payload.update({
    collection: 'workshops',
    id: workshop.id,
    data: { slug: 'summer', _status: 'published' },
    locale: 'fr',
    depth: 0,
  })
  const hidden = await make.talk(
    { fr: 'Exposé secret', en: 'Secret talk' },
    { people: [{ person: secret.id }, { person: ana.id }] },
  )
  const draft = await make.workshop({
    slug: 'in-preparation',
    title: { fr: 'En préparation', en: 'In preparation' },
    programme: [{ session: hidden.id }],
  })
  await payload.updateGlobal({
    slug: 'series',
    data: {
      title: { fr: 'La série', en: 'The series' },
      tagline: { fr: 'Ateliers en ligne' },
      committee: [{ person: ana.id, affiliations: [{ organisation: house.id }], line: { fr: 'sociologue' } }],
      timeZone: 'Europe/Paris',
      _status: 'published',
    } as never,
    locale: 'fr',
  })
  return {
    ana,
    bo,
    chair,
    secret,
    house,
    institute,
    parent,
    workshop,
    draft,
    sessions: { first, second, block, discussion, hidden },
  }
}
