import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { checkAllLinks } from '../../../src/cms/links/linkCheck'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('A check of all links', () => {
  const { asked, database, make } = useRest()

  const linked = (url: string): object => ({
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', fields: { url, linkType: 'custom' }, children: [{ type: 'text', text: 'là' }] }],
        },
      ],
    },
  })

  it('finds each once, wherever it stands, published or not, and tells editors alone where', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    expect((await asked('link-check', headers)).report).toBeNull()
    const speaker = await make(headers, 'speakers', {
      name: 'Ada',
      links: [{ url: 'https://example.org/ada' }],
      biography: { fr: linked('https://example.org/dead') },
    })
    const workshop = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      links: [{ url: 'https://example.org/dead' }, { url: 'not an address' }],
      place: { url: 'https://example.org/place' },
    })
    await make(headers, 'workshops', { title: { fr: 'Corbeille' }, links: [{ url: 'https://example.org/bin' }] }).then(
      (id) => asked(`workshops/${id}`, headers, { deletedAt: new Date().toISOString() }, 'PATCH'),
    )
    const seen: string[] = []
    const report = await checkAllLinks(await createLocalReq({}, database.payload), (url) => {
      seen.push(url)
      return Promise.resolve(url.endsWith('/dead') ? 'gone' : null)
    })
    expect(seen.sort()).toEqual(['https://example.org/ada', 'https://example.org/dead', 'https://example.org/place'])
    expect(report).toMatchObject({ checked: 3, total: 3 })
    const told = await asked('link-check', headers)
    expect(told.report.finishedAt).toMatch(/^\d/)
    expect(told.report.dead).toMatchObject([{ problem: 'gone', url: 'https://example.org/dead' }])
    const [{ places }] = told.report.dead as [{ places: { id: string; slug: string; title: string }[] }]
    expect(places.map(({ id, slug, title }) => `${slug} ${id} ${title}`).sort()).toEqual(
      [`speakers ${speaker} Ada`, `workshops ${workshop} A workshop`].sort(),
    )
    expect((await asked('link-check')).status).toBe(403)
    expect((await asked('link-check', {}, {})).status).toBe(403)
  })

  it('is started once, goes on by itself and ends', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    await make(headers, 'speakers', { name: 'Eva', links: [{ url: 'http://127.0.0.1:9/' }] })
    const [first, second] = await Promise.all([asked('link-check', headers, {}), asked('link-check', headers, {})])
    expect([first.status, second.status]).toEqual([202, 202])
    for (let tries = 0; tries < 100; tries++) {
      if ((await asked('link-check', headers)).report.finishedAt) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const { report } = await asked('link-check', headers)
    expect(report.dead).toContainEqual(expect.objectContaining({ problem: 'notPublic', url: 'http://127.0.0.1:9/' }))
  })
})
