import { namedPartners } from '../api/public/printed'
import type { PublicPartner } from '../api/public/shapes'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { LinkItem } from './Links'
import { Term } from './Section'
import { useReader } from './reader'

const kinds: Readonly<Record<string, Localized>> = common.partner.kinds

/** Partner organisations as terms of a list: what they do, in the order in which each kind first comes, and who they are. */
export const PartnerTerms = ({ partners }: { partners: readonly PublicPartner[] }) => {
  const { say } = useReader()
  const named = namedPartners(partners)
  return [...new Set(named.map(({ role }) => role))].map((role) => (
    <Term key={role} name={kinds[role] ? say(kinds[role]) : role}>
      <ul className="plain-list">
        {named
          .filter((partner) => partner.role === role)
          .map(({ text, url }, index) => (
            <LinkItem key={index} text={text} url={url} />
          ))}
      </ul>
    </Term>
  ))
}
