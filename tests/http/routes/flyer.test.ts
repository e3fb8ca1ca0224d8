import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { builtIn } from '../../../seed/builtIn'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { readPdf, squashed, tagsIn, type ReadPdf } from '../../support/pdf'
import { useServer } from '../../support/server'

const registration =
  'https://docs.google.com/forms/d/e/1FAIpQLSerpeUs_m-bsNe2mV9a-3oyzNsNDiFCnaC6uvStfuDMAKZzYQ/viewform?usp=pp_url'
const daleth = 'https://www.daleth-research.net/'
const d3s = 'https://drogueshs.hypotheses.org/accueil'
const mdm = 'https://www.medecinsdumonde.org/fr'
const hub = 'https://www.youtube.com/watch?v=qK6M0G87DOI'

/** What the flyer of the built-in workshop says in French, in its order; what is English in it, too. */
const french = [
  'Décloisonner la gestion des drogues',
  'Série d’ateliers en ligne',
  'Atelier 4 «\u00a0Défi mondial\u00a0»',
  'Vers une approche axée sur le développement et les droits humains',
  'Innovations et instruments stratégiques au niveau international',
  'lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h',
  'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
  'En ligne',
  'Cet atelier a eu lieu.',
  'Formulaire d’inscription',
  'Langue de travail',
  'Anglais',
  'Interprétation possible, pendant la discussion seulement',
  'Règle de Chatham House. Ce qui se dit',
  'En coopération avec',
  'Drug and Development Hub',
  'Présentation',
  'En 2016, la session extraordinaire de l’Assemblée générale',
  'Objectifs',
  'Tirer les enseignements d’études',
  'Faire le point sur le débat mondial',
  'Explorer le cadre du développement durable',
  'Modération',
  'John Collins',
  'Global Initiative on Transnational Organized Crime (en anglais)',
  'Programme',
  'Ajuster la problématisation des drogues',
  'Comprendre les intersections du “problème mondial des drogues” et du développement durable: ce que l’on sait, ce que l’on ignore, ce que l’on cherche',
  'Angela Me',
  'Research and Trends Analysis Branch, UNODC',
  "Explorer des solutions : De l'aide extérieure à la résilience locale, ramener le développement au plus près des personnes concernées par les drogues.",
  "Soutenir les opportunités économiques : Sortir de l'économie illicite grâce à des investissements privés innovants : Les cafés Malongo au Myanmar et en Bolivie",
  'Jean-Christophe Galland',
  'Partenariat pays producteurs, Malongo',
  'Exporter des solutions : Le cas de la politique sur la méthadone au Vietnam',
  'Thu Trang Nguyen',
  'Centre for Research and Training on Substance Abuse – HIV, Hanoi Medical University, Viet Nam',
  "Renforcer la résilience : des pistes pour répondre à l'impact des marchés urbains de la drogue",
  'Walter Kemp',
  'Global Initiative on Transnational Organized Crime',
  'Revoir nos strategies et outils',
  'Adopter des approches holistiques : comment aligner les politiques des drogues à celles du développement durable et aux droits humains ?',
  'Daniel Brombacher',
  'Global Partnership on Drug Policies and Development',
  'Comité d’organisation',
  'Déborah Alimi',
  'Centre européen de sociologie et science politique (Université Paris 1 Panthéon Sorbonne)/Daleth research - Drug policy AnaLysis, Evaluation & THinking',
  'Marie Jauffret-Roustide',
  'sociologue, chargée de recherche Inserm, et du programme de l’EHESS Sciences sociales, drogues & sociétés (D3S)',
  'Marie Debrus',
  'Direction Santé et Plaidoyer, Médecins du Monde',
]

const both = [
  'Décloisonner la gestion des drogues',
  'Breaking the silos on drugs',
  'Atelier 4 «\u00a0Défi mondial - A global challenge\u00a0»',
  'Vers une approche axée sur le développement et les droits humains',
  'Towards a more human and development-oriented approach to drugs',
  'lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h',
  'Monday 26 April 2021, 16:00–18:00',
  'Central European Summer Time (Europe/Paris, UTC+2)',
  'En coopération avec · In cooperation with',
  'En 2016, la session extraordinaire',
  'Since the United Nations General Assembly',
  'Modération · Moderator',
  'Ajuster la problématisation des drogues',
  'Reappraising the problems to tackle',
  'Understanding how the “world drug problem” intersects with sustainable development: what we know, what we don’t, what we look for.',
  'Angela Me',
  'Adopting holistic approaches to drugs: how to align drug policies with development and human rights?',
  'Comité d’organisation · Organising committee',
  'Direction Santé et Plaidoyer, Médecins du Monde',
]

/** Which of some texts do not follow one another in a document. */
const missingIn = ({ text }: ReadPdf, expected: readonly string[]): string[] => {
  let at = 0
  return expected.filter((one) => {
    const found = text.indexOf(squashed(one), at)
    if (found >= 0) at = found + squashed(one).length
    return found < 0
  })
}

const times = (text: string, part: string): number => text.split(squashed(part)).length - 1

describeWithDatabase('flyers', () => {
  const db = useDatabase()
  const server = useServer(() => db.payload)
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
  const pdfAt = async (path: string): Promise<{ bytes: Buffer; read: ReadPdf }> => {
    const answer = await get(path)
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/pdf'])
    const bytes = Buffer.from(await answer.arrayBuffer())
    return { bytes, read: await readPdf(bytes) }
  }

  beforeAll(async () => {
    await loadSeries(db.payload, await readFile(builtIn, 'utf8'), {
      language: 'en',
      media: mediaIn('seed/data', db.payload),
    })
  })

  it('says in one language all that the page says, in its order, and what is in another once and marked', async () => {
    const { read } = await pdfAt('/fr/ateliers/a-global-challenge.pdf')
    expect(missingIn(read, french)).toEqual([])
    expect(times(read.text, 'Reappraising the problems to tackle')).toBe(0)
    // The note stands once: as the footnote that it is, and not among the facts.
    expect(times(read.text, 'les propos sont rapportés sans être attribués')).toBe(1)
    expect([...new Set(read.links)]).toEqual([
      registration,
      hub,
      daleth,
      d3s,
      mdm,
      `${server.url}/fr/ateliers/a-global-challenge`,
    ])
  })

  it('says in two languages what each has, and once what one of them has', async () => {
    const { read } = await pdfAt('/fr-en/ateliers/a-global-challenge.pdf')
    expect(missingIn(read, both)).toEqual([])
    for (const once of [
      'Angela Me',
      'Research and Trends Analysis Branch, UNODC',
      'Marie Debrus',
      'Drug and Development Hub',
    ])
      expect([once, times(read.text, once) - (once === 'Drug and Development Hub' ? 2 : 0)]).toEqual([once, 1])
    expect(read.text).not.toContain(squashed('(en anglais)'))
    expect(read.pages).toBe(2)
    const { read: other } = await pdfAt('/en-fr/workshops/a-global-challenge.pdf')
    expect(
      missingIn(other, [
        'Breaking the silos on drugs',
        'Décloisonner la gestion des drogues',
        'Workshop 4 “A global challenge - Défi mondial”',
      ]),
    ).toEqual([])
  })

  it('is tagged as PDF/UA-1, each language as what it is, its fonts in it', async () => {
    for (const [path, lang, title] of [
      ['/fr/ateliers/a-global-challenge.pdf', 'fr', 'Atelier 4 «\u00a0Défi mondial\u00a0» – Vers une approche'],
      ['/en/workshops/a-global-challenge.pdf', 'en', 'Workshop 4 “A global challenge” – Towards'],
      [
        '/fr-en/ateliers/a-global-challenge.pdf',
        'fr',
        'Atelier 4 «\u00a0Défi mondial - A global challenge\u00a0» – Vers',
      ],
    ] as const) {
      const { bytes, read } = await pdfAt(path)
      expect(read.info.Language).toBe(lang)
      expect(String(read.info.Title)).toContain(title)
      expect(read.statements).toContain('<pdfuaid:part>1</pdfuaid:part>')
      const source = bytes.toString('latin1')
      expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
      expect(source).toMatch(/\/DisplayDocTitle true/)
      const fonts = source.match(/\/Type \/FontDescriptor\b/g) ?? []
      expect(fonts.length).toBeGreaterThan(1)
      expect(source.match(/\/FontFile[23]? \d/g)).toHaveLength(fonts.length)
      expect(
        [...source.matchAll(/\/BaseFont \/\w+\+(\w+)/g)]
          .map(([, name = '']) => name)
          .filter((name) => !/^Source(Sans3|Serif4)$/.test(name)),
      ).toEqual([])
    }
    const { read } = await pdfAt('/fr-en/ateliers/a-global-challenge.pdf')
    const tags = tagsIn(read.tags)
    const headings = tags.flatMap(({ role = '' }) => (/^H\d$/.test(role) ? Number(role.slice(1)) : []))
    expect(headings.slice(0, 2)).toEqual([1, 1])
    expect(headings.every((level, n) => level <= (headings[n - 1] ?? 0) + 1)).toBe(true)
    for (const role of ['P', 'L', 'LI', 'Link', 'Note'])
      expect([role, tags.some((tag) => tag.role === role)]).toEqual([role, true])
    // The document is French; each part in English says so, its headings included.
    const english = tags.filter(({ lang }) => lang === 'en')
    expect(english.length).toBeGreaterThan(20)
    const parts = tagsIn(english).map(({ role }) => role)
    for (const role of ['H1', 'H3', 'H4', 'P', 'LBody']) expect([role, parts.includes(role)]).toEqual([role, true])
  })

  it('is asked for again by its tag, is the same each time, and leads to its own address', async () => {
    const path = '/fr-en/ateliers/a-global-challenge.pdf'
    const first = await get(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('content-disposition')).toBe(
      `inline; filename="a-global-challenge.fr-en.pdf"; filename*=UTF-8''a-global-challenge.fr-en.pdf`,
    )
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
    for (const [asked, own] of [
      ['/fr/workshops/a-global-challenge.pdf', '/fr/ateliers/a-global-challenge.pdf'],
      ['/fr-en/workshops/a-global-challenge.pdf', path],
    ]) {
      const moved = await get(asked ?? '')
      expect([moved.status, moved.headers.get('location')]).toEqual([301, own])
    }
    for (const nowhere of [
      '/fr/ateliers/nothing.pdf',
      '/fr-fr/ateliers/a-global-challenge.pdf',
      '/fr-en/ateliers',
      '/fr-en',
      '/fr/ateliers/.pdf',
      '/fr-en/talks/a-global-challenge.pdf',
    ])
      expect([nowhere, (await get(nowhere)).status]).toEqual([nowhere, 404])
  })

  it('is led to by the page of the workshop', async () => {
    const page = await (await get('/en/workshops/a-global-challenge')).text()
    expect(page).toContain('href="/en/workshops/a-global-challenge.pdf"')
    expect(page).toContain('href="/en-fr/workshops/a-global-challenge.pdf"')
  })

  it('has a card in each language, which its page names where there is no cover', async () => {
    const seen = new Set<string>()
    for (const path of ['/fr/ateliers/a-global-challenge', '/en/workshops/a-global-challenge']) {
      const card = await get(`${path}.png`)
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(card.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const bytes = Buffer.from(await card.arrayBuffer())
      const { height, width } = await sharp(bytes).metadata()
      expect([width, height]).toEqual([1200, 630])
      seen.add(bytes.toString('base64'))
      const page = await (await get(path)).text()
      expect(page).toContain(`<meta content="${server.url}${path}.png" property="og:image"/>`)
      expect(page).toMatch(/<meta content="[^"]*(Défi mondial|A global challenge)[^"]*" property="og:image:alt"\/>/)
    }
    expect(seen.size).toBe(2)
    expect((await get('/fr/ateliers/nothing.png')).status).toBe(404)
    expect((await get('/fr/workshops/a-global-challenge.png')).headers.get('location')).toBe(
      '/fr/ateliers/a-global-challenge.png',
    )
  })
})
