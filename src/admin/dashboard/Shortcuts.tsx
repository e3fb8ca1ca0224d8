'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useAuth, useConfig, useEntityVisibility } from '@payloadcms/ui'
import { words } from '../../i18n/words/dashboard'
import { useAdmin } from '../shared/useAdmin'

/** The ways to everything that can be edited: the menu is folded on most screens. */
export const Shortcuts = () => {
  const { collections, globals } = useConfig().config
  const { i18n, page, say } = useAdmin()
  const { permissions } = useAuth()
  const { isEntityVisible } = useEntityVisibility()
  const links = [
    ...collections
      .filter(({ slug }) => isEntityVisible({ collectionSlug: slug }) && permissions?.collections?.[slug]?.read)
      .map(({ labels, slug }) => ({ label: labels.plural, path: `/collections/${slug}` as const })),
    ...globals
      .filter(({ slug }) => isEntityVisible({ globalSlug: slug }) && permissions?.globals?.[slug]?.read)
      .map(({ label, slug }) => ({ label, path: `/globals/${slug}` as const })),
  ]
  return (
    <nav aria-label={say(words.shortcuts)} className="todo__shortcuts">
      {links.map(({ label, path }) => (
        <Link href={page(path)} key={path} prefetch={false}>
          {getTranslation(label, i18n)}
        </Link>
      ))}
    </nav>
  )
}
