import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { getLocalI18n, type CollectionConfig } from 'payload'

const collections = async (): Promise<CollectionConfig[]> => {
  const found: CollectionConfig[] = []
  for (const entry of readdirSync('collections', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const module = (await import(`../collections/${entry.name}/index.ts`)) as Record<string, CollectionConfig>
    found.push(...Object.values(module).filter((value) => typeof value?.slug === 'string'))
  }
  return found
}

describe('the configuration', () => {
  it('says of every collection who may do what: Payload lets every account do everything', async () => {
    const all = await collections()
    expect(all.length).toBeGreaterThan(6)
    for (const { access, slug } of all)
      expect([slug, Object.keys(access ?? {}).sort()]).toEqual([
        slug,
        expect.arrayContaining(['create', 'delete', 'read', 'readVersions', 'unlock', 'update']),
      ])
  })

  it('has accounts of one kind: Payload takes every other for one that may enter, too', async () => {
    expect((await collections()).filter(({ auth }) => auth).map(({ slug }) => slug)).toEqual(['users'])
  })

  it('tells nobody elsewhere of its use', async () => {
    Object.assign(process.env, { PAYLOAD_SECRET: 'a secret for tests, long enough to be one' })
    const { default: config } = await import('../payload.config')
    const { admin, telemetry } = await config
    expect([telemetry, admin.avatar]).toEqual([false, 'default'])
  })

  it('lets no request change the words that it shares with all others in its language', async () => {
    Object.assign(process.env, { PAYLOAD_SECRET: 'a secret for tests, long enough to be one' })
    const { default: config } = await import('../payload.config')
    for (const language of ['en', 'fr'] as const)
      expect(Object.isFrozen(await getLocalI18n({ config: await config, language }))).toBe(true)
  })
})
