import type { AffiliationRow, OrganisationEntry, PersonEntry, PersonRow } from '../../domain/printing'
import type { Interval, programmeField, SessionDoc } from '../../domain/programme'
import type { PartnerRow } from '../../domain/publication'
import type { Timed } from '../../domain/timeState'
import type { StoredOrganisation, StoredSeries, StoredSession, StoredSpeaker, StoredWorkshop } from '../../stored-types'

type RowOf<List> = NonNullable<List> extends readonly (infer Row)[] ? Row : never

/** Content that has every field of a type of the domain. */
type Has<Domain, Content extends Required<Domain>> = Content

type PersonWithoutRole = Omit<PersonRow, 'role'>

/**
 * The domain imports nothing, and says for itself what it reads of the content. Here that meets what is made from the configuration: each of its
 * fields is stored under that name. All of them may be absent on both sides, so that a field by another name would pass anywhere else.
 */
export type ReadByDomain = [
  Has<Interval & Timed & Record<typeof programmeField, unknown>, Required<StoredWorkshop>>,
  Has<SessionDoc, Required<StoredSession>>,
  Has<PersonRow, Required<RowOf<StoredSession['people']>>>,
  Has<PersonWithoutRole, Required<RowOf<StoredWorkshop['moderators']>>>,
  Has<PersonWithoutRole, Required<RowOf<StoredSeries['committee']>>>,
  Has<AffiliationRow, Required<RowOf<RowOf<StoredSession['people']>['affiliations']>>>,
  Has<PartnerRow, Required<RowOf<StoredWorkshop['partners']>>>,
  Has<PartnerRow, Required<RowOf<StoredSeries['partners']>>>,
  Has<PersonEntry, Required<StoredSpeaker>>,
  Has<AffiliationRow, Required<RowOf<StoredSpeaker['affiliations']>>>,
  Has<OrganisationEntry, Required<StoredOrganisation>>,
]
