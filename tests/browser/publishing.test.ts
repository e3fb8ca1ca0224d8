import { expect, test } from '@jest/globals'
import { fromPage } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** What a stranger finds, and its public shape as far as this suite looks at it. */
interface Found {
  docs: { title?: string; name?: string; slug?: string }[]
}

describeWithBrowser('A workshop from nothing to the public', () => {
  const suite = useBrowser()
  const lists = ['workshops', 'sessions', 'speakers', 'organisations'] as const

  const found = async (list: string, locale = 'fr'): Promise<Found['docs']> => {
    const { status, body } = await suite.stranger(`/api/${list}?locale=${locale}&depth=0`)
    expect(status).toBe(200)
    return (body as Found).docs
  }

  test('is written in French, translated, previewed and published by an organiser, and unseen until then', async () => {
    const admin = await suite.open()
    const { page } = admin

    // The interface in French, by the account page.
    await admin.goto('/admin/account')
    await page.locator('#language-select').first().click()
    await page.locator('.rs__option', { hasText: 'Français' }).click()
    await page.getByText('Réglages de l’interface').waitFor()

    await admin.make('organisations')
    await admin.fill('name', 'Office des Nations unies contre la drogue et le crime')
    await admin.fill('acronym', 'ONUDC')
    await admin.save()
    await admin.make('organisations')
    await admin.fill('name', 'Université de l’Est')
    await admin.save()

    await admin.make('speakers')
    await admin.fill('name', 'Jeanne Martin')
    await admin.addRow('affiliations', 'unit')
    await admin.choose('affiliations.0.organisation', 'Office des Nations unies')
    await admin.fill('affiliations.0.role', 'Chargée de programme')
    await admin.addRow('affiliations', 'unit')
    await admin.choose('affiliations.1.organisation', 'Université de l’Est')
    await admin.fill('affiliations.1.unit', 'Laboratoire de sociologie')
    const speaker = await admin.save()
    await page.locator('[id="affiliations-row-0"] .row-name', { hasText: 'Office des Nations unies' }).waitFor()

    await admin.make('workshops')
    await admin.fill('title', 'Vers une approche plus humaine')
    await admin.fill('number', '4')
    await admin.addRow('objectives', 'text')
    await admin.fill('objectives.0.text', 'Apprendre des études')
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    await admin.fill('startsAt', '2031-04-26T16:00')
    await admin.fill('endsAt', '2031-04-26T18:00')
    await page.getByText('samedi 26 avril 2031, 16:00').waitFor()

    const workshop = await admin.saveDraft()
    await admin.tab('Programme')
    await admin.addSession('Ajouter un bloc', ['Ajuster les problèmes'])
    for (const title of ['De l’aide à la résilience', 'Revoir nos stratégies']) {
      await admin.addSession('Ajouter un exposé dans « Ajuster les problèmes »', [title])
      await admin.page.keyboard.press('Escape')
      await admin.addPerson(`Ajouter une personne à « ${title} »`, 'martin', 'Jeanne Martin')
    }
    const { body } = await admin.rest(`/api/workshops/${workshop.id}/programme`)
    const block = (body as { order: { session: string }[] }).order[0]?.session

    for (const list of lists) expect(await found(list)).toEqual([])
    const unseen = (await suite.graphql('{ Workshops { docs { title } } }')) as { data: { Workshops: Found } }
    expect(unseen.data.Workshops.docs).toEqual([])
    for (const address of [`/api/workshops/${workshop.id}`, `/api/sessions/${block}`, `/api/speakers/${speaker.id}`]) {
      expect((await suite.stranger(address)).status).toBe(404)
    }

    // English: the title that is missing stays empty in the form, and is filled.
    admin.inLanguage('en')
    await admin.tab('Contenu')
    await expect(admin.field('title').inputValue()).resolves.toBe('')
    await admin.fill('title', 'Towards a more human approach')
    await admin.saveDraft()
    await admin.tab('Programme')
    for (const [before, title] of [
      ['Ajuster les problèmes', 'Adjusting problems'],
      ['De l’aide à la résilience', 'From aid to resilience'],
      ['Revoir nos stratégies', 'Revising our strategies'],
    ] as const) {
      const field = admin.session(before).locator('textarea[lang=en]')
      await field.fill(title)
      await field.press('Tab')
      await admin.session(before).locator('[data-missing]').waitFor({ state: 'detached' })
    }
    await page.waitForFunction(() => !document.querySelector('.programme__problems'))

    await admin.edit('workshops', workshop.id, 'en')
    const preview = await page.locator('#preview-button').getAttribute('href')
    expect(preview).toBe(`/preview/workshops/${workshop.id}?locale=fr`)
    const previewed = await admin.context.request.get(`/preview/workshops/${workshop.id}?locale=en`, {
      headers: fromPage,
    })
    expect(previewed.status()).toBe(200)
    const html = await previewed.text()
    for (const text of [
      'Towards a more human approach',
      'Adjusting problems',
      'From aid to resilience',
      'Jeanne Martin',
    ])
      expect(html).toContain(text)

    await admin.save()

    expect(await found('workshops', 'en')).toMatchObject([{ title: 'Towards a more human approach' }])
    expect(await found('workshops')).toMatchObject([{ title: 'Vers une approche plus humaine' }])
    expect((await found('sessions')).map(({ title }) => title).sort()).toEqual([
      'Ajuster les problèmes',
      'De l’aide à la résilience',
      'Revoir nos stratégies',
    ])
    expect(await found('speakers')).toMatchObject([{ name: 'Jeanne Martin' }])
    expect((await found('organisations')).length).toBe(2)
    const seen = (await suite.graphql(
      '{ fr: Workshops(locale: fr) { docs { title } } en: Workshops(locale: en) { docs { title } } }',
    )) as { data: Record<string, Found> }
    expect(seen.data).toMatchObject({
      fr: { docs: [{ title: 'Vers une approche plus humaine' }] },
      en: { docs: [{ title: 'Towards a more human approach' }] },
    })
    expect(admin.complaints).toEqual([])
  })
})
