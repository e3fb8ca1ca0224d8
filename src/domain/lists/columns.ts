import { fold } from '../texts'

/** What a column of a list can be read as, beside answers; `givenName` and `familyName` together are a name. */
export const readColumns = [
  'email',
  'name',
  'givenName',
  'familyName',
  'organisation',
  'language',
  'interpretation',
  'needs',
  'state',
] as const
export type ReadColumn = (typeof readColumns)[number]

/** What the server alone says of a registration: a list has it, and it is not read back. */
export const serverColumns = ['place', 'seat', 'createdAt', 'provenAt', 'attended'] as const
export type ServerColumn = (typeof serverColumns)[number]

/** The columns of a list that is written, in their order; `answers` stands for one of each question. */
export const writtenColumns = [
  'name',
  'email',
  'organisation',
  'language',
  'interpretation',
  'state',
  'place',
  'seat',
  'createdAt',
  'provenAt',
  'attended',
  'needs',
] as const satisfies readonly (ReadColumn | ServerColumn)[]
export type WrittenColumn = (typeof writtenColumns)[number]

/** What a column of a file is: one of ours, the answer to a question, or the server’s own, which is not read; null is left out. */
export type Target = ReadColumn | ServerColumn | `answers.${string}` | null

export const isServerColumn = (target: Target): target is ServerColumn => serverColumns.some((one) => one === target)

/** The key of the question that a column answers; null where it is no answer. */
export const questionKey = (target: Target): string | null =>
  target?.startsWith('answers.') ? target.slice('answers.'.length) : null

/** How others call what we read, and Google’s forms in both languages: whole headers, folded. */
const others: readonly (readonly [Target, RegExp])[] = [
  ['createdAt', /^(?:horodateur|horodatage|timestamp|date d inscription|submitted at|submission date)$/],
  [
    'email',
    /^(?:(?:votre |your )?(?:adresses? )?(?:e ?mails?|mails?|courriels?|emails?)(?: (?:address|adresse|address es|professionnel))?|(?:votre )?adresse (?:e ?mail|mail|electronique|de messagerie|courriel|de courriel)(?: professionnelle)?|nom d utilisateur|username)$/,
  ],
  ['givenName', /^(?:(?:votre |your )?(?:prenoms?|first ?names?|given ?names?|forenames?))$/],
  ['familyName', /^(?:(?:votre |your )?(?:nom de famille|last ?name|family ?name|surname))$/],
  [
    'name',
    /^(?:(?:votre |your )?(?:noms?|names?|nom complet|full name|nom et prenoms?|noms? prenoms?|prenoms? et noms?|prenoms? noms?|first and last name|name and surname|nom ou pseudonyme|name or pseudonym|pseudonyme?|participante?s?|participants?))$/,
  ],
  [
    'organisation',
    /^(?:(?:votre |your )?(?:organi[sz]ations?|organismes?|affiliations?|institutions?|structures?|etablissements?|employeur|employer|societe|entreprise|company))$/,
  ],
  ['language', /^(?:langues?|languages?|(?:votre )?langue (?:preferee|de correspondance)|preferred language)$/],
  ['interpretation', /^(?:interpretations?|interpretariat)$/],
  ['state', /^(?:etats?|statuts?|stat(?:e|us))$/],
]

/** How something that a column can be is called: in every language, and by its key. */
export interface Known {
  target: Exclude<Target, null>
  headers: readonly string[]
}

/** A header without what we add to it: `Asked at (Europe/Paris)`. */
const withoutNote = (header: string): string => header.replace(/\s*\([^()]*\)\s*$/, '')

/**
 * What each column of a file is, by its header; each is read once. Our own headers and the words of questions come first, as they are written; then how
 * others call the same.
 */
export const guessColumns = (headers: readonly string[], known: readonly Known[]): Target[] => {
  const found: Target[] = headers.map(() => null)
  const taken = new Set<Target>()
  const take = (n: number, target: Target | undefined): void => {
    if (!target || found[n] || taken.has(target)) return
    found[n] = target
    taken.add(target)
  }
  const folded = headers.map(fold)
  const named = (header: string): Target | undefined =>
    header ? known.find((one) => one.headers.some((own) => fold(own) === header))?.target : undefined
  for (const [n, header] of folded.entries()) take(n, named(header))
  for (const [n, header] of headers.entries()) take(n, named(fold(withoutNote(header))))
  for (const [target, form] of others)
    for (const [n, header] of folded.entries()) if (form.test(header)) take(n, target)
  // Beside a first name, what is called a name is the other one.
  const name = found.indexOf('name')
  const isFamily = name >= 0 && taken.has('givenName') && !taken.has('familyName')
  return isFamily ? found.map((target, n) => (n === name ? 'familyName' : target)) : found
}

/**
 * By what a line of headers is known again, with what somebody has made of it; null where an address stands in it: a file without headers begins with
 * somebody, and no browser keeps who that was.
 */
export const headersKey = (headers: readonly string[]): string | null =>
  headers.some((header) => header.includes('@')) ? null : headers.map(fold).join('|').slice(0, 4000)
