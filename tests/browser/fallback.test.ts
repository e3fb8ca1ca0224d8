import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

type Texts = Record<string, string | null> | null

describeWithBrowser('A text that is shown in another language', () => {
  const suite = useBrowser()

  /** What the database holds, in every language: a gap is null or left out. */
  const stored = async (admin: Admin, address: string): Promise<Record<string, unknown>> => {
    const { body, status } = await admin.rest(`${address}?locale=all&fallback-locale=none&depth=0`)
    expect(status).toBe(200)
    return body
  }
  const gap = (texts: unknown, locale: string): unknown => (texts as Texts)?.[locale] ?? null

  test('is never stored as a translation, however often a workshop is published from the form', async () => {
    const admin = await suite.open()
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        title: { fr: 'Un atelier', en: 'A workshop' },
        subtitle: { fr: 'Seulement en français' },
        shortTitle: { en: 'Only in English' },
        objectives: [{ text: { fr: 'Un objectif', en: 'An objective' } }, { text: { fr: 'Seulement ici' } }],
        links: [{ label: { en: 'Only here' }, url: 'https://example.org/' }],
      },
    })
    const { id } = made.body.doc as { id: string }

    for (const [locale, other] of [
      ['en', 'fr'],
      ['fr', 'en'],
    ] as const) {
      await admin.edit('workshops', id, locale)
      await expect(admin.field(locale === 'en' ? 'subtitle' : 'shortTitle').inputValue()).resolves.toBe('')
      for (const number of ['1', '2', '3']) {
        await admin.fill('number', number)
        await admin.save()
        await expect(admin.field(locale === 'en' ? 'subtitle' : 'shortTitle').inputValue()).resolves.toBe('')
        await expect(admin.field('objectives.1.text').inputValue()).resolves.toBe(
          locale === 'en' ? '' : 'Seulement ici',
        )
      }
      await admin.fill('number', '4')
      await admin.saveDraft()
      admin.inLanguage(other)
      await admin.fill('number', '5')
      await admin.save()
    }

    const doc = await stored(admin, `/api/workshops/${id}`)
    expect(gap(doc.subtitle, 'en')).toBeNull()
    expect(gap(doc.shortTitle, 'fr')).toBeNull()
    const [first, second] = doc.objectives as { text: Texts }[]
    expect(first?.text).toEqual({ fr: 'Un objectif', en: 'An objective' })
    expect(gap(second?.text, 'fr')).toBe('Seulement ici')
    expect(gap(second?.text, 'en')).toBeNull()
    const [link] = doc.links as { label: Texts }[]
    expect(gap(link?.label, 'fr')).toBeNull()
    expect(gap(link?.label, 'en')).toBe('Only here')
  })

  test('is never stored by the series either', async () => {
    const admin = await suite.open()
    const { page } = admin
    await admin.goto('/admin/globals/series?locale=fr')
    await admin.fill('title', 'La série')
    await admin.fill('tagline', 'Seulement en français')
    await admin.saveDraft()
    admin.inLanguage('en')
    await expect(admin.field('title').inputValue()).resolves.toBe('')
    await admin.fill('contact.name', 'Somebody')
    await admin.saveDraft()
    await expect(admin.field('title').inputValue()).resolves.toBe('')
    await admin.refused()
    expect(await page.locator('.refused').innerText()).toContain('Text missing in English.')
    await admin.fill('title', 'The series')
    await admin.save()
    for (const name of ['One', 'Two']) {
      await admin.fill('contact.name', name)
      await admin.save()
      await expect(admin.field('tagline').inputValue()).resolves.toBe('')
    }
    const series = await stored(admin, '/api/globals/series')
    expect(series.title).toEqual({ fr: 'La série', en: 'The series' })
    expect(gap(series.tagline, 'fr')).toBe('Seulement en français')
    expect(gap(series.tagline, 'en')).toBeNull()
  })

  test('names a row of a list, with its language, and the form', async () => {
    const admin = await suite.open()
    const made = await admin.rest('/api/organisations?locale=en&depth=0', {
      method: 'POST',
      data: { name: { en: 'Drug Policy House' } },
    })
    const { id } = made.body.doc as { id: string }
    await admin.goto('/admin/collections/organisations?locale=fr')
    await admin.page.getByRole('link', { name: 'Drug Policy House (in English)' }).click()
    await admin.page.getByRole('heading', { name: 'Drug Policy House' }).waitFor()
    await expect(admin.field('name').inputValue()).resolves.toBe('')
    await admin.page.waitForFunction(() => document.title === 'Drug Policy House – Atelier')
    await admin.fill('acronym', 'DPH')
    await admin.save()
    expect(gap((await stored(admin, `/api/organisations/${id}`)).name, 'fr')).toBeNull()
  })

  test('is never stored by a person that is saved twice', async () => {
    const admin = await suite.open()
    const made = await admin.rest('/api/speakers?locale=fr&depth=0', {
      method: 'POST',
      data: {
        name: 'Ana Éluard',
        line: { fr: 'Sociologue' },
        affiliations: [{ unit: { fr: 'Une unité' }, role: { en: 'Director' } }],
      },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('speakers', id, 'en')
    for (const name of ['Ana Eluard', 'Ana Éluard']) {
      await admin.fill('name', name)
      await admin.save()
      await expect(admin.field('line').inputValue()).resolves.toBe('')
      await expect(admin.field('affiliations.0.unit').inputValue()).resolves.toBe('')
    }
    const doc = await stored(admin, `/api/speakers/${id}`)
    const [affiliation] = doc.affiliations as { unit: Texts; role: Texts }[]
    expect(gap(doc.line, 'en')).toBeNull()
    expect(gap(affiliation?.unit, 'en')).toBeNull()
    expect(gap(affiliation?.role, 'fr')).toBeNull()
  })

  test('in its languages next to each other says where it is missing and what is read instead, and starts from the other language by one press', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        title: { fr: 'Un atelier' },
        abstract: {
          fr: {
            root: {
              type: 'root',
              version: 1,
              direction: 'ltr',
              format: '',
              indent: 0,
              children: [
                {
                  type: 'paragraph',
                  version: 1,
                  direction: 'ltr',
                  format: '',
                  indent: 0,
                  textFormat: 0,
                  textStyle: '',
                  children: [
                    { type: 'text', text: 'Le résumé', version: 1, detail: 0, format: 0, mode: 'normal', style: '' },
                  ],
                },
              ],
            },
          },
        },
      },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('workshops', id)
    const line = (name: string) => admin.form().locator(`[id="field-${name}"].texts-line`)
    await line('abstract').getByText('Rien en anglais\u00a0: le public lit le texte français.').waitFor()
    // Without it nothing is published.
    await line('title').getByText('Rien en anglais\u00a0: à écrire avant de publier.').waitFor()
    // Where no language has a text nothing is missing.
    await expect(line('subtitle').locator('.texts-line__missing').count()).resolves.toBe(0)

    for (const name of ['title', 'abstract'])
      await line(name).getByRole('button', { name: 'Partir du texte en français' }).click()
    admin.inLanguage('en')
    await expect(admin.field('title').inputValue()).resolves.toBe('Un atelier')
    const english = admin.form().locator('[data-field-path="abstract_en"] [contenteditable]')
    await english.getByText('Le résumé').waitFor()
    await english.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('In English: ')
    await line('title').locator('.texts-line__missing').waitFor({ state: 'detached' })
    await admin.fill('title', 'A workshop')
    await admin.saveDraft()

    const { body } = await admin.rest(`/api/workshops/${id}?locale=all&draft=true&depth=0`)
    expect(body.title).toEqual({ fr: 'Un atelier', en: 'A workshop' })
    const text = JSON.stringify(body.abstract)
    expect(text).toContain('"Le résumé"')
    expect(text).toContain('In English: Le résumé')

    // Each is spelt and read aloud in its language; on a narrow screen they stand one under the other.
    const language = (field: string) =>
      admin.form().locator(`[data-field-path="${field}"] .rich-text-lexical__wrap`).getAttribute('lang')
    expect([await language('abstract_fr'), await language('abstract_en')]).toEqual(['fr', 'en'])
    const places = async () => [
      await admin.form().locator('[id="field-title_fr"]').boundingBox(),
      await admin.field('title').boundingBox(),
    ]
    const [left, right] = await places()
    expect([left?.y, (left?.x ?? 0) + (left?.width ?? 0) < (right?.x ?? 0)]).toEqual([right?.y, true])
    await page.setViewportSize({ width: 390, height: 844 })
    const [above, below] = await places()
    expect([above?.x, (above?.y ?? 0) + (above?.height ?? 0) < (below?.y ?? 0)]).toEqual([below?.x, true])
    expect(admin.complaints).toEqual([])
  })
})
