import { getTranslation } from '@payloadcms/translations'
import { useConfig } from '@payloadcms/ui'
import type { TranslatedKind } from '../../domain/translating'
import { useAdmin } from '../shared/useAdmin'

/** What is called here as Payload calls it in its lists. */
export const useKindLabel = () => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useAdmin()
  return (kind: TranslatedKind, isOne = false): string => {
    if (kind === 'series') return getTranslation(getEntityConfig({ globalSlug: kind })?.label ?? kind, i18n)
    const labels = getEntityConfig({ collectionSlug: kind })?.labels
    return getTranslation((isOne ? labels?.singular : labels?.plural) ?? kind, i18n)
  }
}

/** What has no draft is public as soon as it is saved. */
export const isLive = (kind: TranslatedKind): boolean => ['media', 'organisations', 'speakers'].includes(kind)
