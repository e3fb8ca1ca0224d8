import { namedPartners } from '../api/public/printed'
import type { PublicPartner } from '../api/public/shapes'
import { hostOf } from '../domain/webAddress'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { LanguageMark, useForeign } from './Content'
import { EntryLink, useEntryPath } from './EntryLink'
import { ExternalLink } from './ExternalLink'
import { LinkItem } from './Links'
import { Term } from './Section'
import { useReader } from './reader'

const kinds: Readonly<Record<string, Localized>> = common.partner.kinds

/** A partner: its name leads to its page, where there is one, and its address stands beside; else the name leads there. */
const Partner = ({ organisation, text, url }: ReturnType<typeof namedPartners>[number]) => {
  const foreign = useForeign(text)
  if (!useEntryPath()('organisations', organisation)) return <LinkItem text={text} url={url} />
  return (
    <li>
      <EntryLink entry={organisation} kind="organisations" lang={foreign}>
        {text.text}
      </EntryLink>
      <LanguageMark language={foreign} />
      {url && (
        <>
          {' '}
          <span className="beside">
            <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
          </span>
        </>
      )}
    </li>
  )
}

/** Partner organisations as terms of a list: what they do, in the order in which each kind first comes, and who they are. */
export const PartnerTerms = ({ partners }: { partners: readonly PublicPartner[] }) => {
  const { say } = useReader()
  const named = namedPartners(partners)
  return [...new Set(named.map(({ role }) => role))].map((role) => (
    <Term key={role} name={kinds[role] ? say(kinds[role]) : role}>
      <ul className="plain-list">
        {named
          .filter((partner) => partner.role === role)
          .map((partner, index) => (
            <Partner key={index} {...partner} />
          ))}
      </ul>
    </Term>
  ))
}
