import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { spellingsOf } from '../../domain/slugs'
import { isSlug, isWritten, slugify, type Texts } from '../../domain/texts'
import { findMainById, type Stored } from '../../database/documents'
import { localeOf, localesOf } from '../../database/request'
import { storedDraft } from '../../database/writes'
import { freeSlug } from '../fields/slug'
import { takenOf } from '../fields/slugs'
import { isKnownFree } from './known'
import { mergeIntoStored } from './mergeIntoStored'
import { rejectProblems } from './reject'

type Addressed = Pick<
  Stored<'workshops'>,
  '_status' | 'deletedAt' | 'id' | 'shortTitle' | 'slug' | 'slugs' | 'spellings' | 'title'
>

/** What each of some texts becomes. */
const each = async (texts: Texts, change: (text: string) => Promise<string> | string): Promise<Texts> => {
  const changed: Record<string, string> = {}
  for (const [locale, text] of Object.entries(texts)) if (isWritten(text)) changed[locale] = await change(text)
  return changed
}

/** The slugs of the languages whose title gives another one than that which the slug of all languages was made of. */
const madeOf = ({ shortTitle, title }: Partial<Addressed>, locales: readonly string[], wanted: string): Texts =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const text = [shortTitle?.[locale], title?.[locale]].find(isWritten)
      const made = slugify(text ?? '')
      return made && made !== wanted ? [[locale, made]] : []
    }),
  )

/**
 * Settles how a workshop is spelt in each language, and notes all that finds it. With its slug, when that is made, each language gets one of its title;
 * nothing that was given or is there is changed. In the bin its id alone finds it; coming back, it takes its spellings again, with a number where another
 * has them by then. What is withdrawn while its draft prepares a spelling that another has is spelt as it was: nothing that a draft holds keeps it public.
 */
export const noteSpellings: CollectionBeforeChangeHook<Addressed> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Addressed>> => {
  const locales = localesOf(req)
  const own = originalDoc?.id
  const stored = own ? await storedDraft(req, 'workshops', own) : null
  const fields = collection.flattenedFields.filter(({ name }) => ['shortTitle', 'slugs', 'title'].includes(name))
  const whole = mergeIntoStored<Partial<Addressed>>(stored ?? undefined, data, fields, localeOf(req), locales)
  const slug = data.slug ?? originalDoc?.slug
  if (data.deletedAt) return { ...data, ...noted(slug) }
  const free = (wanted: string): Promise<string> => freeSlug(req, 'workshops', wanted, own)
  const given = await each(whole.slugs ?? {}, (text) => asGiven(text, data._status))
  if (originalDoc?.deletedAt && data.deletedAt === null) {
    const back = await each(given, free)
    return { ...data, ...settled(back, locales), ...noted(slug, back) }
  }
  const { madeSlug, withdraws } = req.context
  if (withdraws && own && (await takenOf(req, spellingsOf({ slug, slugs: given }), own)) !== undefined) {
    const main = await findMainById(req, 'workshops', own, { slug: true, slugs: true })
    const was = await each(main?.slugs ?? {}, (text) => text)
    return {
      ...data,
      ...(main?.slug ? { slug: main.slug } : {}),
      slugs: inEach(was, locales),
      ...noted(main?.slug, was),
    }
  }
  const made = madeSlug?.collection === 'workshops' && madeSlug.slug === slug ? madeSlug : undefined
  const wanted = made && !stored?.slug && !Object.keys(given).length ? madeOf(whole, locales, made.wanted) : {}
  const slugs = { ...given, ...(await each(wanted, free)) }
  if (operation === 'create') await rejectTaken(req, made ? undefined : slug, given)
  if (made) {
    const { next } = made
    made.next = async () => {
      const again = { ...(await next()), slugs: { ...given, ...(await each(wanted, free)) } }
      return { ...again, spellings: spellingsOf(again) }
    }
  }
  return { ...data, ...settled(slugs, locales), ...noted(slug, slugs) }
}

/** What was typed: what a draft says becomes a slug, as the one of all languages does. */
const asGiven = (text: string, status: unknown): string => {
  const typed = text.trim()
  return isSlug(typed) || status !== 'draft' ? typed : slugify(typed) || typed
}

/** What is written of them: of all languages, where there is any. One that is emptied alone stays as it is said. */
const settled = (slugs: Texts, locales: readonly string[]): Partial<Addressed> =>
  Object.keys(slugs).length ? { slugs: inEach(slugs, locales) } : {}

const inEach = (slugs: Texts, locales: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(locales.map((locale) => [locale, slugs[locale] ?? null]))

/** Empty is left out: two nulls are equal in a unique index of MongoDB. */
const noted = (slug: string | null | undefined, slugs?: Texts): Partial<Addressed> => {
  const spellings = spellingsOf({ slug, slugs })
  return spellings.length ? { spellings } : {}
}

/** Refuses what a new workshop is given and another has: what a draft says is not judged otherwise, and its first state is the one that all are compared with. */
const rejectTaken = async (req: PayloadRequest, slug: string | null | undefined, slugs: Texts): Promise<void> => {
  const spellings = spellingsOf({ slug, slugs })
  if (spellings.every((spelling) => isKnownFree(req, spelling, undefined))) return
  const value = await takenOf(req, spellings)
  if (value === undefined) return
  const path = value === slug ? 'slug' : 'slugs'
  rejectProblems(req, [{ code: 'SLUG_TAKEN', params: { value }, path }], { collection: 'workshops' })
}
