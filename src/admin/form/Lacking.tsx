'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { Fragment, type ReactNode } from 'react'
import type { LackingWorkshop } from '../../domain/todo'
import { inLanguage } from '../../i18n/languageNames'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/dashboard'
import { dayOf } from '../../i18n/dates'
import { addressAt } from './openField'
import { placeOf, placeToName, withoutPlace } from '../shared/fieldPlace'
import { useAdmin } from '../shared/useAdmin'
import { useWallTime } from '../shared/useWallTime'

/** What is meant, by name, each with the way there. */
const Names = ({ links, total }: { links: readonly (readonly [string, string | null])[]; total: number }) => {
  const { say } = useAdmin()
  return (
    <>
      {say(common.colon)}
      {links.map(([address, name], n) => (
        <Fragment key={address}>
          {n > 0 && ', '}
          <Link href={address} prefetch={false}>
            {name ?? say(words.next.untitled)}
          </Link>
        </Fragment>
      ))}
      {links.length < total && '…'}
    </>
  )
}

interface Props {
  /** Of the workshop's form. */
  address: string
  workshop: LackingWorkshop
}

/** What a publication would refuse: each field, and why. */
export const Refused = ({ address, workshop: { lacks } }: Props) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useAdmin()
  const fields = getEntityConfig({ collectionSlug: 'workshops' })?.fields ?? []
  return (
    <ul className="todo__lacks">
      {lacks.map(({ message, path }) => (
        <li key={`${path} ${message}`}>
          <Link href={addressAt(address, path)} prefetch={false}>
            {placeOf(placeToName(path), fields, i18n).label}
          </Link>{' '}
          – {withoutPlace(message)}
        </li>
      ))}
    </ul>
  )
}

/**
 * What a workshop and its programme lack, by name, each with the way there.
 * @param children more of it
 * @param withPlaceholders whether sessions that are still to be defined are named too
 */
export const Lacking = ({
  address,
  children,
  withPlaceholders = true,
  workshop,
}: Props & { children?: ReactNode; withPlaceholders?: boolean }) => {
  const { language, page, say } = useAdmin()
  const wallTime = useWallTime()
  const { deadLinks, isEmpty, isUndated, isUnplaced, missing, missingAround } = workshop
  const { placeholders, stale, staleAround, talksWithoutPeople, undescribed } = workshop
  return (
    <ul className="todo__hints">
      {(
        [
          [words.next.undated, isUndated, 'startsAt'],
          [words.next.unplaced, isUnplaced, 'place.name'],
        ] as const
      ).map(
        ([sentence, isLacking, path]) =>
          isLacking && (
            <li key={path}>
              <Link href={addressAt(address, path)} prefetch={false}>
                {say(sentence)}
              </Link>
            </li>
          ),
      )}
      {(
        [
          [words.next.incomplete, missing],
          [words.next.older, stale],
        ] as const
      ).map(([sentence, places]) =>
        places.map(({ language: code, path }) => (
          <li key={`${path} ${say(sentence)(code)}`}>
            <Link href={addressAt(address, path)} prefetch={false}>
              {say(sentence)(inLanguage(code, language))}
            </Link>
          </li>
        )),
      )}
      {(
        [
          [words.next.around, missingAround],
          [words.next.olderAround, staleAround],
        ] as const
      ).map(([sentence, found]) =>
        Object.entries(found).map(([code, { docs, total }]) => (
          <li key={say(sentence)(total, code)}>
            {say(sentence)(total, inLanguage(code, language))}
            <Names
              links={docs.map(({ collection, id, path, title: name }) => {
                const there = page(`/collections/${collection}/${id}`)
                return [path === undefined ? there : addressAt(there, path), name]
              })}
              total={total}
            />
          </li>
        )),
      )}
      {undescribed.total > 0 && (
        <li>
          {say(words.next.undescribed)(undescribed.total)}
          <Names
            links={undescribed.docs.map(({ collection, id, title: name }) => [
              page(`/collections/${collection}/${id}`),
              name,
            ])}
            total={undescribed.total}
          />
        </li>
      )}
      {isEmpty && <li>{say(words.next.empty)}</li>}
      {(
        [
          [words.next.placeholders, withPlaceholders ? placeholders : { docs: [], total: 0 }],
          [words.next.peopleless, talksWithoutPeople],
        ] as const
      ).map(
        ([sentence, { docs, total }]) =>
          total > 0 && (
            <li key={say(sentence)(total)}>
              {say(sentence)(total)}
              <Names links={docs.map(({ path, title: name }) => [addressAt(address, path), name])} total={total} />
            </li>
          ),
      )}
      {deadLinks && (
        <li>
          {say(words.next.deadLinks)(deadLinks.links.length, dayOf(wallTime(deadLinks.checkedAt), language))}
          <ul className="todo__dead">
            {deadLinks.links.map(({ docs, problem, total, url }) => (
              <li key={url}>
                {url} – {say(words.links.problems[problem])}
                <Names
                  links={docs.map(({ collection, id, path, title: name }) => [
                    addressAt(page(`/collections/${collection}/${id}`), path),
                    name,
                  ])}
                  total={total}
                />
              </li>
            ))}
          </ul>
        </li>
      )}
      {children}
    </ul>
  )
}
