import type { ReactNode } from 'react'
import type { PublicPartner } from '../api/public/shapes'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { LanguageMark, useForeign } from './Content'
import { ExternalLink } from './ExternalLink'
import { useWords } from './reader'

const kinds: Readonly<Record<string, Localized>> = common.partner.kinds

/** Partners by what they do, in the order in which each kind first comes. */
const byRole = (partners: readonly PublicPartner[]): [string, PublicPartner[]][] => {
  const groups = new Map<string, PublicPartner[]>()
  for (const partner of partners) {
    const role = partner.role ?? 'cooperation'
    groups.set(role, [...(groups.get(role) ?? []), partner])
  }
  return [...groups]
}

const PartnerName = ({ partner }: { partner: PublicPartner }): ReactNode => {
  const name = partner.name ?? partner.organisation?.name ?? null
  const foreign = useForeign(name)
  if (!name) return null
  return (
    <li>
      <ExternalLink href={partner.link ?? partner.organisation?.link ?? null} lang={foreign}>
        {name.text}
      </ExternalLink>
      <LanguageMark language={foreign} />
    </li>
  )
}

/** Partner organisations as terms of a list: what they do, and who they are. */
export const PartnerTerms = ({ partners }: { partners: readonly PublicPartner[] }): ReactNode => {
  const say = useWords()
  return byRole(partners.filter(({ name, organisation }) => name || organisation)).map(([role, group]) => (
    <div key={role}>
      <dt>{kinds[role] ? say(kinds[role]) : role}</dt>
      <dd>
        <ul className="plain-list">
          {group.map((partner, index) => (
            <PartnerName key={index} partner={partner} />
          ))}
        </ul>
      </dd>
    </div>
  ))
}
