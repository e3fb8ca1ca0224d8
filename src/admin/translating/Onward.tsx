'use client'
import { Link } from '@payloadcms/ui'
import type { TranslatedKind } from '../../domain/translating'
import { words } from '../../i18n/words/translating'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { useKindLabel } from './kinds'

interface Props {
  /** Whether more of the same follows. */
  hasMore: boolean
  /** The next kind with something to translate, and how many documents it has; null where there is none. */
  nextKind: { count: number; kind: TranslatedKind } | null
  /** How many documents have something to translate elsewhere than in a workshop. */
  elsewhere: number
  onMore: () => void
  onNextKind: (kind: TranslatedKind) => void
}

/** What leads on, after the last text. */
export const Onward = ({ elsewhere, hasMore, nextKind, onMore, onNextKind }: Props) => {
  const { page, say } = useAdmin()
  const kindLabel = useKindLabel()
  const leads = { 'data-onward': 'true' }
  if (hasMore)
    return (
      <SmallButton extraButtonProps={leads} onClick={onMore}>
        {say(words.goOn)}
      </SmallButton>
    )
  if (nextKind)
    return (
      <SmallButton extraButtonProps={leads} onClick={() => onNextKind(nextKind.kind)}>
        {say(words.nextKind)(kindLabel(nextKind.kind), nextKind.count)}
      </SmallButton>
    )
  if (!elsewhere) return null
  return (
    <Link className="translating__form" {...leads} href={`${page('/translations')}#first`} prefetch={false}>
      {say(words.allElse)(elsewhere)}
    </Link>
  )
}
