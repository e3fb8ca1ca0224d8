'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { Fragment } from 'react'
import type { LackingWorkshop } from '../../domain/todo'
import { dayAndTime, shortDayAndTime } from '../../i18n/dates'
import { inLanguage } from '../../i18n/languageNames'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/dashboard'
import { words as workshopWords } from '../../i18n/words/workshops'
import { placeOf } from '../shared/fieldPlace'
import { addressAt } from '../form/openField'
import { useAdmin } from '../shared/useAdmin'

/** The workshops to come: when, where, how far they are, and by name what each lacks, with a way to the field. */
export const NextWorkshops = ({ workshops }: { workshops: readonly LackingWorkshop[] }) => {
  const { page, say } = useAdmin()
  const list = page('/collections/workshops')
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{say(words.next.title)}</h2>
      {workshops.length === 0 ? (
        <p className="todo__note">
          {say(words.next.none)}{' '}
          <Link href={`${list}/create`} prefetch={false}>
            {say(words.next.make)}
          </Link>
        </p>
      ) : (
        <div className="todo__cards">
          {workshops.map((workshop) => (
            <Card address={`${list}/${workshop.id}`} key={workshop.id} workshop={workshop} />
          ))}
        </div>
      )}
    </section>
  )
}

/** What is meant, by name, each with the way there. */
const Names = ({ links, total }: { links: readonly (readonly [string, string | null])[]; total: number }) => {
  const { say } = useAdmin()
  return (
    <>
      {say(words.next.named)}
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

const Card = ({ address, workshop }: { address: string; workshop: LackingWorkshop }) => {
  const { getEntityConfig } = useConfig()
  const { i18n, language, page, say } = useAdmin()
  const fields = getEntityConfig({ collectionSlug: 'workshops' })?.fields ?? []
  const { attendanceMode, lacks, missing, missingAround, number, place, stale, staleAround } = workshop
  const { isEmpty, placeholders, publishAt, startsAt, state, talksWithoutPeople, title, undescribed } = workshop
  const isComplete =
    !isEmpty &&
    !missing.length &&
    !placeholders.total &&
    !talksWithoutPeople.total &&
    !undescribed.total &&
    !stale.length &&
    !Object.keys({ ...missingAround, ...staleAround }).length
  const modes: Readonly<Record<string, Localized>> = workshopWords.attendanceMode
  const mode = attendanceMode && modes[attendanceMode]
  const where = [place, mode && say(mode)].filter(Boolean)
  return (
    <article className="todo__card">
      <h3>
        <Link href={address} prefetch={false}>
          {number !== null && `${number} – `}
          {title ?? say(words.next.untitled)}
        </Link>
      </h3>
      <p className="todo__facts">
        {startsAt ? dayAndTime(startsAt, language) : say(words.next.undated)}
        {where.length > 0 && ` · ${where.join(' · ')}`}
      </p>
      <p className={`todo__state todo__state--${state}`}>
        {say(workshopWords.state[state])}
        {publishAt && ` · ${say(words.next.planned)(shortDayAndTime(publishAt, language))}`}
      </p>
      {state !== 'public' &&
        (lacks.length === 0 ? (
          <p>{say(isComplete ? words.next.ready : words.next.publishable)}</p>
        ) : (
          <>
            <p>{say(words.next.lacks)(lacks.length)}</p>
            <ul className="todo__lacks">
              {lacks.map(({ message, path }) => (
                <li key={`${path} ${message}`}>
                  <Link href={addressAt(address, path)} prefetch={false}>
                    {placeOf(path, fields, i18n).label}
                  </Link>{' '}
                  – {message}
                </li>
              ))}
            </ul>
          </>
        ))}
      <ul className="todo__hints">
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
            [words.next.placeholders, placeholders],
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
      </ul>
    </article>
  )
}
