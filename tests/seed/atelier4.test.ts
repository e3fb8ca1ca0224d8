import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'
import type { PublicWorkshop } from '../../src/api/public/shapes'
import { readSeries, readWorkshop } from '../../src/api/public/readWorkshop'
import { describeWithDatabase, useDatabase } from '../support/database'

const file = 'seed/data/atelier-4.yaml'

/** Texts of the printed flyer, letter for letter. */
const flyer = {
  series: [
    ['Décloisonner la gestion des drogues', 'Breaking the silos on drugs'],
    ['Série d’ateliers en ligne', 'An online workshop series'],
  ],
  workshop: [
    [
      'Vers une approche axée sur le développement et les droits humains',
      'Towards a more human and development-oriented approach to drugs',
    ],
    [
      'Innovations et instruments stratégiques au niveau international',
      'International innovations and strategic tools',
    ],
    ['Défi mondial', 'A global challenge'],
  ],
  blocks: [
    ['Ajuster la problématisation des drogues', 'Reappraising the problems to tackle'],
    [
      "Explorer des solutions : De l'aide extérieure à la résilience locale, ramener le développement au plus près des personnes concernées par les drogues.",
      'Exploring solutions: From external support to local resilience, bringing development back to people affected by drugs.',
    ],
    ['Revoir nos strategies et outils', 'Revising our strategies and tools'],
  ],
  talks: [
    [
      'Comprendre les intersections du “problème mondial des drogues” et du développement durable: ce que l’on sait, ce que l’on ignore, ce que l’on cherche',
      'Understanding how the “world drug problem” intersects with sustainable development: what we know, what we don’t, what we look for.',
    ],
    [
      "Soutenir les opportunités économiques : Sortir de l'économie illicite grâce à des investissements privés innovants : Les cafés Malongo au Myanmar et en Bolivie",
      'Supporting economic opportunities: Exiting the illicit economy through innovative private investments: Malongo Coffees in Myanmar and Bolivia',
    ],
    [
      'Exporter des solutions : Le cas de la politique sur la méthadone au Vietnam',
      'Exporting solutions: The case of methadone policy in Vietnam',
    ],
    [
      "Renforcer la résilience : des pistes pour répondre à l'impact des marchés urbains de la drogue",
      'Building resilience: avenues to respond to the impact of urban drug markets',
    ],
    [
      'Adopter des approches holistiques : comment aligner les politiques des drogues à celles du développement durable et aux droits humains ?',
      'Adopting holistic approaches to drugs: how to align drug policies with development and human rights?',
    ],
  ],
  /** Name, line, and the one language that the line is in. */
  speakers: [
    ['Angela Me', 'Research and Trends Analysis Branch, UNODC', 'en'],
    ['Jean-Christophe Galland', 'Partenariat pays producteurs, Malongo', 'fr'],
    [
      'Thu Trang Nguyen',
      'Centre for Research and Training on Substance Abuse – HIV, Hanoi Medical University, Viet Nam',
      'en',
    ],
    ['Walter Kemp', 'Global Initiative on Transnational Organized Crime', 'en'],
    ['Daniel Brombacher', 'Global Partnership on Drug Policies and Development', 'en'],
  ],
  moderator: ['John Collins', 'Global Initiative on Transnational Organized Crime', 'en'],
  committee: [
    [
      'Déborah Alimi',
      'Centre européen de sociologie et science politique (Université Paris 1 Panthéon Sorbonne)/Daleth research - Drug policy AnaLysis, Evaluation & THinking',
      'fr',
    ],
    [
      'Marie Jauffret-Roustide',
      'sociologue, chargée de recherche Inserm, et du programme de l’EHESS Sciences sociales, drogues & sociétés (D3S)',
      'fr',
    ],
    ['Marie Debrus', 'Direction Santé et Plaidoyer, Médecins du Monde', 'fr'],
  ],
  links: [
    'https://docs.google.com/forms/d/e/1FAIpQLSerpeUs_m-bsNe2mV9a-3oyzNsNDiFCnaC6uvStfuDMAKZzYQ/viewform?usp=pp_url',
    'https://drogueshs.hypotheses.org/accueil',
    'https://www.daleth-research.net/',
    'https://www.medecinsdumonde.org/fr',
    'https://www.youtube.com/watch?v=qK6M0G87DOI',
  ],
}

describeWithDatabase('the built-in series', () => {
  const database = useDatabase()
  const req = () => createLocalReq({}, database.payload)
  const workshop = async (locale: string): Promise<PublicWorkshop> =>
    (await readWorkshop(await req(), 'a-global-challenge', locale))!
  const both = (text: Record<string, unknown> | null) => [text?.fr, text?.en]

  beforeAll(async () => {
    const loaded = await loadSeries(database.payload, await readFile(file, 'utf8'), {
      media: mediaIn('seed/data', database.payload),
    })
    expect(loaded).toMatchObject({ applied: true, problems: [] })
  })

  test('it has the counts of the flyer', async () => {
    const count = async (collection: CollectionSlug, where = {}) =>
      (await database.payload.count({ collection, where })).totalDocs
    expect(await count('workshops')).toBe(1)
    expect(await count('sessions', { kind: { equals: 'block' } })).toBe(3)
    expect(await count('sessions', { kind: { equals: 'talk' } })).toBe(5)
    expect(await count('sessions')).toBe(8)
    expect(await count('speakers')).toBe(9)
    expect(await count('organisations')).toBe(12)
    expect(await count('speakers', { public: { equals: true } })).toBe(9)
    expect(await count('organisations', { public: { equals: true } })).toBe(12)
    expect((await workshop('en')).objectives).toHaveLength(3)
    expect((await workshop('en')).number).toBe(4)
  })

  test('its links are five, byte for byte', async () => {
    const stored = JSON.stringify([
      await database.payload.find({ collection: 'organisations', pagination: false }),
      await database.payload.find({ collection: 'speakers', pagination: false }),
      await workshop('en'),
      await readSeries(await req(), 'en'),
    ])
    const found = new Set(stored.match(/https?:\/\/[^"]+/g))
    expect([...found].sort()).toEqual(flyer.links)
    expect((await workshop('fr')).registration).toMatchObject({ mode: 'external', url: flyer.links[0] })
  })

  test('its titles are those of the flyer, letter for letter', async () => {
    const { programme, shortTitle, subtitle, title } = await workshop('fr')
    const series = (await readSeries(await req(), 'fr'))!
    expect([series.title, series.tagline].map(both)).toEqual(flyer.series)
    expect([title, subtitle, shortTitle].map(both)).toEqual(flyer.workshop)
    expect(programme.map((block) => both(block.title))).toEqual(flyer.blocks)
    expect(programme.flatMap(({ items }) => items.map((talk) => both(talk.title)))).toEqual(flyer.talks)
    expect(programme.map(({ items }) => items.length)).toEqual([1, 3, 1])
  })

  test('its people stand as they were printed, in the one language of their affiliation', async () => {
    for (const locale of ['fr', 'en']) {
      const { moderators, programme } = await workshop(locale)
      const lineOf = ({ line, name }: PublicWorkshop['moderators'][number]) => [name, line?.text, line?.servedFrom]
      const other = locale === 'fr' ? 'en' : 'fr'
      expect(moderators.map(lineOf)).toEqual([flyer.moderator])
      expect(programme.flatMap(({ items }) => items.flatMap(({ people }) => people.map(lineOf)))).toEqual(
        flyer.speakers,
      )
      for (const person of programme.flatMap(({ items }) => items.flatMap(({ people }) => people))) {
        if (person.line?.servedFrom === other) expect(person.line[locale]).toBeNull()
      }
      expect((await readSeries(await req(), locale))!.committee.map(lineOf)).toEqual(flyer.committee)
    }
  })

  test('the note on confidentiality is in French only, and the footnote of the French abstract at the words that it explains', async () => {
    const { abstract, confidentiality } = await workshop('en')
    expect(confidentiality).toMatchObject({ rule: 'chathamHouse', note: { en: null, servedFrom: 'fr' } })
    expect(JSON.stringify(abstract?.fr).match(/"blockType":"footnote"/g)).toHaveLength(1)
    expect(JSON.stringify(abstract?.fr)).toMatch(
      /Chatham house rule[”"]?[^{}]*\},\{[^{]*"fields":\{[^{]*"blockType":"footnote"/,
    )
    expect(JSON.stringify(abstract?.en)).not.toContain('footnote')
    for (const language of ['fr', 'en'])
      expect(abstract?.[language]).toMatchObject({
        nodes: { root: { children: [{ type: 'paragraph' }, { type: 'paragraph' }] } },
      })
  })

  test('what the flyer does not print is absent', async () => {
    const shown = await workshop('fr')
    expect(shown).toMatchObject({
      cover: null,
      links: [],
      relatedEvents: [],
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T18:00',
      startsAtUtc: '2021-04-26T14:00:00.000Z',
      endsAtUtc: '2021-04-26T16:00:00.000Z',
      timeZone: 'Europe/Paris',
      attendanceMode: 'online',
      languages: ['en'],
      interpretation: { status: 'possible', scope: 'discussion', targetLanguages: [] },
      registration: { capacity: null, closesAt: null, opensAt: null },
    })
    expect(shown.programme.flatMap(({ items, ...block }) => [block, ...items]).map(({ startsAt }) => startsAt)).toEqual(
      Array(8).fill(null),
    )
    expect(shown.partners.map(({ name, link }) => [name?.text, link])).toEqual([
      ['Drug and Development Hub', flyer.links[4]],
    ])
    expect((await readSeries(await req(), 'fr'))!.partners).toEqual([])
  })
})
