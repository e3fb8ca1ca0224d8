import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('What a role sees of the admin', () => {
  const suite = useBrowser()
  const hidden = { editor: ['registrations', 'users'], organiser: ['users'], admin: [] as string[] }

  test.each(['editor', 'organiser', 'admin'] as const)('%s', async (role) => {
    const email = `${role}@example.org`
    if (role !== 'admin') {
      const admin = await suite.open()
      const made = await admin.rest('/api/users', {
        method: 'POST',
        data: { email, password: 'a long enough password', role },
      })
      expect(made.status).toBe(201)
    }
    const account = role === 'admin' ? suite.account : { email, password: 'a long enough password' }
    const window = await suite.open({ account })
    await window.goto('/admin')
    const shown = async (collection: string): Promise<number> =>
      window.page
        .locator(
          `.nav a[href$="/admin/collections/${collection}"], .dashboard a[href$="/admin/collections/${collection}"]`,
        )
        .count()
    for (const collection of ['registrations', 'users']) {
      const isHidden = hidden[role].includes(collection)
      expect([collection, (await shown(collection)) > 0]).toEqual([collection, !isHidden])
      await window.goto(`/admin/collections/${collection}`)
      expect([collection, await window.page.locator('.collection-list').count()]).toEqual([
        collection,
        isHidden ? 0 : 1,
      ])
      await window.goto('/admin')
    }
    expect(await shown('workshops')).toBeGreaterThan(0)
    // Everybody has their own account.
    await window.goto('/admin/account')
    await expect(window.page.locator('#field-email').inputValue()).resolves.toBe(account.email)
  })
})
