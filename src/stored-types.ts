// Made by `npm run generate` from the configuration.
import type { Names, Snapshot } from './domain/publication'
import type { RichText } from './domain/richText'
import type { StaleMark } from './domain/staleTexts'
import type { Texts } from './domain/texts'

/** A rich text in the languages that it exists in, by their codes. */
export type RichTexts = Readonly<Record<string, RichText | null | undefined>>

export type StoredWorkshop = {
  id: string
  title?: Texts | null
  subtitle?: Texts | null
  shortTitle?: Texts | null
  abstract?: RichTexts | null
  objectives?: { id?: string | null; text?: Texts | null }[] | null
  cover?: string | null
  links?: { id?: string | null; label?: Texts | null; url?: string | null }[] | null
  relatedEvents?: { id?: string | null; title?: Texts | null; date?: string | null; url?: string | null }[] | null
  timeZone?: string | null
  startsAt?: string | null
  startsAtFold?: 'earlier' | 'later' | null
  endsAt?: string | null
  endsAtFold?: 'earlier' | 'later' | null
  eventStatus?: 'scheduled' | 'postponed' | 'calledOff' | null
  statusNote?: Texts | null
  startsAtUtc?: string | null
  endsAtUtc?: string | null
  attendanceMode?: 'online' | 'onsite' | 'hybrid' | null
  place?: { name?: Texts | null; address?: Texts | null; url?: string | null } | null
  languages?: string[] | null
  interpretation?: {
    status?: 'provided' | 'possible' | 'none' | null
    scope?: 'whole' | 'discussion' | 'talks' | null
    targetLanguages?: string[] | null
  } | null
  confidentiality?: { rule?: 'none' | 'chathamHouse' | 'closed' | null; note?: Texts | null } | null
  programme?:
    | {
        id?: string | null
        session?: string | null
        items?: { id?: string | null; session?: string | null }[] | null
      }[]
    | null
  moderators?:
    | {
        id?: string | null
        person?: string | null
        affiliations?:
          | {
              id?: string | null
              organisation?: string | null
              unit?: Texts | null
              role?: Texts | null
              country?: Texts | null
              link?: string | null
              asPrinted?: Texts | null
              printed?: Texts | null
            }[]
          | null
        line?: Texts | null
        printedName?: string | null
        printedLine?: Texts | null
      }[]
    | null
  partners?:
    | {
        id?: string | null
        organisation?: string | null
        role?: 'cooperation' | 'funding' | 'host' | 'media' | null
        link?: string | null
        printedName?: Texts | null
      }[]
    | null
  registration?: {
    mode?: 'none' | 'external' | 'internal' | 'invitation' | null
    url?: string | null
    questions?:
      | {
          id?: string | null
          key?: string | null
          kind?: 'text' | 'longText' | 'choice' | 'choices' | 'yesNo' | null
          label?: Texts | null
          help?: Texts | null
          required?: boolean | null
          options?: { id?: string | null; value?: string | null; label?: Texts | null }[] | null
          max?: number | null
          when?: { question?: string | null; is?: string[] | null } | null
          keepDays?: number | null
        }[]
      | null
  } | null
  number?: number | null
  slug?: string | null
  slugs?: Texts | null
  publishAt?: string | null
  publishAtUtc?: string | null
  publishRefusal?: Texts | null
  search?: string | null
  snapshot?: Snapshot | null
  names?: Names | null
  overAt?: string | null
  unprojected?: string | null
  formerSlugs?: string[] | null
  spellings?: string[] | null
  oneLanguage?: 'fr' | 'en' | null
  missing?: string | null
  stale?: StaleMark[] | null
  staleIn?: string | null
  savedBy?: string | null
  updatedAt: string
  createdAt: string
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type StoredSession = {
  id: string
  kind?: 'block' | 'talk' | 'discussion' | 'break' | null
  title?: Texts | null
  people?:
    | {
        id?: string | null
        person?: string | null
        role?: 'speaker' | 'discussant' | 'moderator' | null
        affiliations?:
          | {
              id?: string | null
              organisation?: string | null
              unit?: Texts | null
              role?: Texts | null
              country?: Texts | null
              link?: string | null
              asPrinted?: Texts | null
              printed?: Texts | null
            }[]
          | null
        line?: Texts | null
        printedName?: string | null
        printedLine?: Texts | null
      }[]
    | null
  abstract?: RichTexts | null
  startsAt?: string | null
  endsAt?: string | null
  workshop?: string | null
  key?: string | null
  search?: string | null
  publishedAt?: string | null
  oneLanguage?: 'fr' | 'en' | null
  missing?: string | null
  stale?: StaleMark[] | null
  staleIn?: string | null
  savedBy?: string | null
  updatedAt: string
  createdAt: string
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type StoredSpeaker = {
  id: string
  name?: string | null
  sortName?: string | null
  contactEmail?: string | null
  affiliations?:
    | {
        id?: string | null
        organisation?: string | null
        unit?: Texts | null
        role?: Texts | null
        country?: Texts | null
        link?: string | null
        asPrinted?: Texts | null
        printed?: Texts | null
      }[]
    | null
  line?: Texts | null
  biography?: RichTexts | null
  picture?: string | null
  links?: { id?: string | null; label?: Texts | null; url?: string | null }[] | null
  slug?: string | null
  public?: boolean | null
  search?: string | null
  oneLanguage?: 'fr' | 'en' | null
  missing?: string | null
  stale?: StaleMark[] | null
  staleIn?: string | null
  savedBy?: string | null
  mergedInto?: string | null
  updatedAt: string
  createdAt: string
  deletedAt?: string | null
}

export type StoredOrganisation = {
  id: string
  name?: Texts | null
  acronym?: string | null
  aliases?: string[] | null
  parent?: string | null
  kind?: 'university' | 'research' | 'publicBody' | 'international' | 'ngo' | 'company' | 'network' | 'other' | null
  country?: string | null
  link?: string | null
  logo?: string | null
  slug?: string | null
  public?: boolean | null
  search?: string | null
  oneLanguage?: 'fr' | 'en' | null
  missing?: string | null
  stale?: StaleMark[] | null
  staleIn?: string | null
  savedBy?: string | null
  mergedInto?: string | null
  updatedAt: string
  createdAt: string
  deletedAt?: string | null
}

export type StoredRegistration = {
  id: string
  name?: string | null
  email?: string | null
  workshop?: string | null
  language?: 'fr' | 'en' | null
  state?: 'invited' | 'pending' | 'waiting' | 'offered' | 'confirmed' | 'cancelled' | null
  cause?: 'full' | 'declined' | 'lapsed' | 'self' | 'organiser' | 'workshop' | 'noSeat' | null
  stateAt?: string | null
  organisation?: string | null
  interpretation?: string | null
  needs?: string | null
  answers?: unknown
  mailbox?: string | null
  attempt?: string | null
  person?: string | null
  rank?: number | null
  rankKey?: string | null
  seat?: number | null
  seatKey?: string | null
  offerUntil?: string | null
  owes?: string | null
  notice?: string | null
  source?: 'form' | 'api' | 'desk' | 'import' | null
  linkVersion?: number | null
  provenAt?: string | null
  toldAt?: string | null
  newEmail?: string | null
  bounced?: boolean | null
  noMessages?: boolean | null
  attended?: 'no' | 'joined' | 'said' | 'checkedIn' | null
  attendedAt?: string | null
  updatedAt: string
  createdAt: string
}

export type StoredMedia = {
  id: string
  alt?: Texts | null
  decorative?: boolean | null
  credit?: string | null
  public?: boolean | null
  oneLanguage?: 'fr' | 'en' | null
  missing?: string | null
  stale?: StaleMark[] | null
  staleIn?: string | null
  savedBy?: string | null
  fingerprint?: string | null
  uploadFingerprint?: string | null
  updatedAt: string
  createdAt: string
  deletedAt?: string | null
  url?: string | null
  thumbnailURL?: string | null
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: {
    thumbnail?: {
      url?: string | null
      width?: number | null
      height?: number | null
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    } | null
    wide?: {
      url?: string | null
      width?: number | null
      height?: number | null
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    } | null
  } | null
}

export type StoredUser = {
  id: string
  name?: string | null
  invitedAt?: string | null
  lastLoginAt?: string | null
  role?: 'reader' | 'draftReader' | 'translator' | 'editor' | 'organiser' | 'admin' | null
  updatedAt: string
  createdAt: string
  enableAPIKey?: boolean | null
  apiKey?: string | null
  apiKeyIndex?: string | null
  email?: string | null
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | null
  salt?: string | null
  hash?: string | null
  resetPasswordRequestedAt?: string | null
  loginAttempts?: number | null
  lockUntil?: string | null
  sessions?:
    | {
        id?: string | null
        browser?: string | null
        system?: string | null
        createdAt: string
        expiresAt?: string | null
      }[]
    | null
}

export type StoredWebhook = {
  id: string
  name?: string | null
  url?: string | null
  kinds?: ('workshops' | 'speakers' | 'organisations' | 'media' | 'series')[] | null
  updatedAt: string
  createdAt: string
}

export type StoredChanged = {
  id: string
  position?: number | null
  at?: string | null
  kind?: 'workshops' | 'speakers' | 'organisations' | 'media' | 'series' | 'history' | null
  doc?: string | null
  ownPosition?: number | null
  ownAt?: string | null
  slug?: string | null
  slugs?: unknown
  formerSlugs?: unknown
  gone?: boolean | null
  names?: unknown
}

export type StoredDesk = {
  id: string
  workshop?: string | null
  capacity?: number | null
  waitlist?: boolean | null
  opensAt?: string | null
  opensAtFold?: 'earlier' | 'later' | null
  closesAt?: string | null
  closesAtFold?: 'earlier' | 'later' | null
  offerHours?: number | null
  reminders?: unknown
  keepDays?: number | null
  isOpen?: boolean | null
  eventStatus?: 'scheduled' | 'postponed' | 'calledOff' | null
  startsAtUtc?: string | null
  endsAtUtc?: string | null
  place?: string | null
  sequence?: number | null
  counts?: unknown
  report?: unknown
  reportNumber?: number | null
  wishes?: unknown
  updatedAt: string
  createdAt: string
}

export type StoredMeeting = {
  id: string
  workshop?: string | null
  sealed?: string | null
  version?: number | null
  joinBefore?: number | null
  joinAfter?: number | null
  lastAct?: 'set' | 'window' | 'remove' | 'forget' | null
  changedBy?: string | null
  changedAt?: string | null
  updatedAt: string
  createdAt: string
}

export type StoredOutbox = {
  id: string
  key?: string | null
  registration?: string | null
  workshop?: string | null
  kind?: string | null
  mailing?: string | null
  about?: string | null
  priority?: number | null
  state?: 'due' | 'handing' | 'sent' | 'unsure' | 'failed' | 'bounced' | 'dropped' | null
  notBefore?: string | null
  attempts?: number | null
  lastCode?: string | null
  handedAt?: string | null
  sentAt?: string | null
  seenTo?: 'again' | 'left' | null
  updatedAt: string
  createdAt: string
}

export type StoredMailing = {
  id: string
  key?: string | null
  draft?: string | null
  workshop?: string | null
  state?: 'draft' | 'held' | 'posting' | 'posted' | 'sent' | 'takenBack' | 'stopped' | null
  audience?: 'confirmed' | 'waiting' | 'both' | 'chosen' | null
  chosen?: unknown
  texts?: unknown
  version?: number | null
  who?: string | null
  queuedAt?: string | null
  heldUntil?: string | null
  upTo?: string | null
  counts?: unknown
  updatedAt: string
  createdAt: string
}

export type StoredMailText = {
  id: string
  key?: string | null
  subject?: string | null
  body?: string | null
  by?: string | null
  stamp?: string | null
  updatedAt: string
  createdAt: string
}

export type StoredAudit = {
  id: string
  at?: string | null
  who?: string | null
  act?: string | null
  registration?: string | null
  workshop?: string | null
  facts?: unknown
  updatedAt: string
  createdAt: string
}

export type StoredErasure = {
  id: string
  registration?: string | null
  mailbox?: string | null
  at?: string | null
  updatedAt: string
  createdAt: string
}

export type StoredReceiver = {
  id: string
  webhook?: string | null
  secret?: string | null
  formerSecret?: string | null
  formerSecretUntil?: string | null
  history?: string | null
  position?: number | null
  failingSince?: string | null
  lastSuccessAt?: string | null
  offAt?: string | null
  offWhy?: 'byHand' | 'gone' | 'failing' | null
  updatedAt: string
  createdAt: string
}

export type StoredDelivery = {
  id: string
  key?: string | null
  webhook?: string | null
  message?: string | null
  kind?: 'changed' | 'restored' | 'test' | null
  body?: string | null
  documents?: number | null
  upTo?: number | null
  state?: 'due' | 'sending' | 'delivered' | 'failed' | null
  attempts?: number | null
  tries?: number | null
  notBefore?: string | null
  triedAt?: string | null
  took?: number | null
  status?: number | null
  failure?:
    'REDIRECT' | 'TIMEOUT' | 'PRIVATE' | 'PLAIN' | 'NAME' | 'REFUSED' | 'CERTIFICATE' | 'CONNECTION' | 'SECRET' | null
  updatedAt: string
  createdAt: string
}

export type StoredFactor = {
  id: string
  account?: string | null
  sealed?: string | null
  provedAt?: string | null
  usedStep?: number | null
  recovery?: string | null
  updatedAt: string
  createdAt: string
}

export type StoredSeries = {
  id: string
  title?: Texts | null
  tagline?: Texts | null
  contact?: { name?: string | null; email?: string | null; url?: string | null } | null
  links?: { id?: string | null; label?: Texts | null; url?: string | null }[] | null
  privacy?: RichTexts | null
  colour?: string | null
  logo?: string | null
  committee?:
    | {
        id?: string | null
        person?: string | null
        affiliations?:
          | {
              id?: string | null
              organisation?: string | null
              unit?: Texts | null
              role?: Texts | null
              country?: Texts | null
              link?: string | null
              asPrinted?: Texts | null
              printed?: Texts | null
            }[]
          | null
        line?: Texts | null
        printedName?: string | null
        printedLine?: Texts | null
      }[]
    | null
  partners?:
    | {
        id?: string | null
        organisation?: string | null
        role?: 'cooperation' | 'funding' | 'host' | 'media' | null
        link?: string | null
        printedName?: Texts | null
      }[]
    | null
  timeZone?: string | null
  confidentiality?: { rule?: 'none' | 'chathamHouse' | 'closed' | null; note?: Texts | null } | null
  key?: string | null
  oneLanguage?: 'fr' | 'en' | null
  stale?: StaleMark[] | null
  savedBy?: string | null
  _status?: 'draft' | 'published' | null
  updatedAt: string
  createdAt: string
}

/** Documents as they are stored, by collection. */
export interface StoredCollections {
  workshops: StoredWorkshop
  sessions: StoredSession
  speakers: StoredSpeaker
  organisations: StoredOrganisation
  registrations: StoredRegistration
  media: StoredMedia
  users: StoredUser
  webhooks: StoredWebhook
  changed: StoredChanged
  desks: StoredDesk
  meetings: StoredMeeting
  outbox: StoredOutbox
  mailings: StoredMailing
  mailTexts: StoredMailText
  audit: StoredAudit
  erasures: StoredErasure
  receivers: StoredReceiver
  deliveries: StoredDelivery
  factors: StoredFactor
}

/** Globals as they are stored. */
export interface StoredGlobals {
  series: StoredSeries
}
