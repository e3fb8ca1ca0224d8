import type { ReactNode } from 'react'
import { isRow, rowsOf, textOf, type Row } from '../../domain/row'
import { localeCodes, say, type Localized } from '../../i18n/locales'
import { document as documentWords, page as words } from '../../i18n/words/contract'
import { words as pageWords } from '../../i18n/words/pages'
import { renderDocument } from '../../publicPages/Document'
import { nameOfLocale } from '../../api/graphql/schemaParts'
import type { Schema } from './schema'

/** The contract as a page to read and to try, in one language. It is read from the document itself, and does without a script but for trying. */

const rowOf = (value: unknown): Row => (isRow(value) ? value : {})
const said = (value: unknown): string => textOf(value) ?? ''

/** What stands in English, whatever the page is in. */
const English = ({ children }: { children: ReactNode }) => <span lang="en">{children}</span>

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ''
const idOfShape = (name: string): string => `shape-${name}`

/** What a schema holds, in a line, with links to the shapes that have names. */
const Kind = ({ locale, of }: { locale: string; of: Row }): ReactNode => {
  if (typeof of.$ref === 'string') {
    const name = nameOf(of.$ref)
    return <a href={`#${idOfShape(name)}`}>{name}</a>
  }
  if ('const' in of) return <code>{JSON.stringify(of.const)}</code>
  const choices = rowsOf(of.anyOf)
  if (choices.length)
    return choices.map((one, n) => (
      <span key={n}>
        {n > 0 && ` ${say(words.or, locale)} `}
        <Kind locale={locale} of={one} />
      </span>
    ))
  if (Array.isArray(of.enum))
    return of.enum.map((value, n) => (
      <span key={n}>
        {n > 0 && ', '}
        <code>{String(value)}</code>
      </span>
    ))
  const types = [of.type ?? 'JSON'].flat().map(String)
  if (types.includes('array'))
    return (
      <>
        {say(words.listOf, locale)} <Kind locale={locale} of={rowOf(of.items)} />
        {types.includes('null') && ` ${say(words.or, locale)} null`}
      </>
    )
  const bounds = [of.minimum, of.maximum].every((bound) => bound !== undefined)
    ? ` ${said(String(of.minimum))}–${String(of.maximum)}`
    : ''
  return `${types.join(` ${say(words.or, locale)} `)}${bounds}${'default' in of ? ` = ${String(of.default)}` : ''}`
}

/** Properties of an object, each with what it holds and says; of those without a name, theirs within. */
const Properties = ({ locale, of }: { locale: string; of: Row }): ReactNode => {
  const inner = isRow(of.items) ? of.items : (rowsOf(of.anyOf).find(({ properties }) => isRow(properties)) ?? of)
  const properties = Object.entries(rowOf(inner.properties))
  if (!properties.length) return null
  return (
    <dl className="properties">
      {properties.map(([name, value]) => {
        const property = rowOf(value)
        return (
          <div key={name}>
            <dt>
              <code>{name}</code>{' '}
              <span className="fine">
                <Kind locale={locale} of={property} />
              </span>
            </dt>
            <dd>
              {said(property.description) && <English>{said(property.description)}</English>}
              <Properties locale={locale} of={property} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const Content = ({ content, locale }: { content: Row; locale: string }): ReactNode =>
  Object.entries(content).map(([type, value]) => {
    const schema = rowOf(rowOf(value).schema)
    return (
      <div key={type}>
        <code>{type}</code>
        {Object.keys(schema).length > 0 && (
          <>
            {' – '}
            <Kind locale={locale} of={schema} />
            <Properties locale={locale} of={schema} />
          </>
        )}
      </div>
    )
  })

/** The codes that a response may have, of its examples. */
const codesOf = (content: Row): string[] => [
  ...new Set(Object.keys(rowOf(rowOf(content['application/json']).examples)).map((name) => name.replace(/\.\w+$/, ''))),
]

interface Shown {
  document: Schema
  locale: string
}

const Try = ({ id, locale, parameters, path }: { id: string; locale: string; parameters: Row[]; path: string }) => {
  const asked = parameters.filter(({ in: at }) => at === 'path' || at === 'query')
  return (
    <form action={path} data-path={path} hidden method="get">
      {asked.map(({ name, required, schema }) => {
        const { enum: values, type } = rowOf(schema)
        const field = `${id}-${said(name)}`
        if (type === 'object') return null
        return (
          <label key={said(name)} htmlFor={field}>
            <span>
              {said(name)}
              {required === true && ` (${say(words.required, locale)})`}
            </span>
            {Array.isArray(values) || type === 'boolean' ? (
              <select id={field} name={said(name)}>
                <option value="">–</option>
                {(Array.isArray(values) ? values : ['true', 'false']).map((value) => (
                  <option key={String(value)}>{String(value)}</option>
                ))}
              </select>
            ) : (
              <input autoComplete="off" id={field} name={said(name)} required={required === true} type="text" />
            )}
          </label>
        )
      })}
      <button type="submit">{say(words.ask, locale)}</button>
      <output aria-label={say(words.answer, locale)} hidden />
    </form>
  )
}

/** Questions to try, in the words of the graph. */
const examples = (): [title: Localized, query: string][] => {
  const each = localeCodes.map(nameOfLocale).join(' ')
  return [
    [words.exampleSeries, `{\n  series {\n    title { ${each} }\n    timeZone\n  }\n}`],
    [
      words.exampleWorkshops,
      `{\n  workshops(when: UPCOMING, limit: 3) {\n    totalDocs\n    docs {\n      slug\n      title { ${each} }\n      startsAt\n      timeZone\n    }\n  }\n}`,
    ],
    [
      words.examplePeople,
      '{\n  speakers(limit: 5) {\n    docs {\n      name\n      affiliations { organisation { slug name { text servedFrom } } }\n    }\n  }\n}',
    ],
  ]
}

const AskGraph = ({ locale, path }: { locale: string; path: string }) => {
  const all = examples()
  return (
    <form data-path={path} hidden>
      <label htmlFor="graphql-query">
        <span>{say(words.question, locale)}</span>
        <textarea defaultValue={all[1]?.[1]} id="graphql-query" name="graphql-query" rows={12} spellCheck={false} />
      </label>
      <p>
        {say(words.examples, locale)}{' '}
        {all.map(([title, query]) => (
          <button key={query} data-query={query} type="button">
            {say(title, locale)}
          </button>
        ))}
      </p>
      <button type="submit">{say(words.ask, locale)}</button>
      <output aria-label={say(words.answer, locale)} hidden />
    </form>
  )
}

const Operation = ({ document, locale, method, path, says }: Shown & { method: string; path: string; says: Row }) => {
  const components = rowOf(document.components)
  const resolve = (value: Row, of: string): Row =>
    typeof value.$ref === 'string' ? rowOf(rowOf(components[of])[nameOf(value.$ref)]) : value
  const parameters = rowsOf(says.parameters).map((one) => resolve(one, 'parameters'))
  const id = said(says.operationId)
  const body = rowOf(rowOf(says.requestBody).content)
  return (
    <details className="operation" id={id}>
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>{' '}
        <span>{said(says.summary)}</span>
      </summary>
      {parameters.length > 0 && (
        <>
          <h3>{say(words.parameters, locale)}</h3>
          <dl className="properties">
            {parameters.map((one) => (
              <div key={`${said(one.in)} ${said(one.name)}`}>
                <dt>
                  <code>{said(one.name)}</code>{' '}
                  <span className="fine">
                    {one.required === true && `${say(words.required, locale)}, `}
                    <Kind locale={locale} of={rowOf(one.schema)} />
                  </span>
                </dt>
                <dd>{said(one.description)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {Object.keys(body).length > 0 && (
        <>
          <h3>{say(words.sends, locale)}</h3>
          <Content content={body} locale={locale} />
        </>
      )}
      <h3>{say(words.answers, locale)}</h3>
      <dl className="properties">
        {Object.entries(rowOf(says.responses)).map(([status, value]) => {
          const response = resolve(rowOf(value), 'responses')
          const codes = codesOf(rowOf(response.content))
          return (
            <div key={status}>
              <dt>
                <code>{status}</code> {said(response.description)}
              </dt>
              <dd>
                {status.startsWith('2') && <Content content={rowOf(response.content)} locale={locale} />}
                {codes.length > 0 && (
                  <span className="fine">
                    {say(words.codes, locale)}{' '}
                    {codes.map((code) => (
                      <code key={code}>{code} </code>
                    ))}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {method === 'get' && (
        <>
          <h3>{say(words.try, locale)}</h3>
          <noscript>{say(words.noScript, locale)}</noscript>
          <Try id={id} locale={locale} parameters={parameters} path={path} />
        </>
      )}
      {id === 'askGraphQL' && (
        <>
          <h3>{say(words.try, locale)}</h3>
          <noscript>{say(words.noScript, locale)}</noscript>
          <AskGraph locale={locale} path={path} />
        </>
      )}
    </details>
  )
}

const Page = ({ document, locale }: Shown) => {
  const all = Object.entries(rowOf(document.paths)).flatMap(([path, item]) =>
    Object.entries(rowOf(item)).map(([method, says]) => ({ method, path, says: rowOf(says) })),
  )
  const kinds = rowsOf(document.tags)
  const shapes = Object.entries(rowOf(rowOf(document.components).schemas))
  const inScript = JSON.stringify({
    asking: say(words.asking, locale),
    longer: say(words.longer, locale),
    unreachable: say(words.unreachable, locale),
  }).replaceAll('<', String.raw`\u003c`)
  return (
    <>
      <header className="opening contract">
        <h1>
          <span className="title">{say(words.title, locale)}</span>
        </h1>
        <p>{say(documentWords.about, locale)}</p>
        <p>
          <a href={`/api/openapi.json?locale=${locale}`}>{say(words.raw, locale)}</a>
          {' · '}
          <a href="/api/schema.graphql">{say(words.schema, locale)}</a>
        </p>
        <nav aria-label={say(words.contents, locale)}>
          <ul className="ways">
            {kinds.map(({ description, name }) => (
              <li key={said(name)}>
                <a href={`#tag-${said(name)}`}>{said(description)}</a>
              </li>
            ))}
            <li>
              <a href="#shapes">{say(words.shapes, locale)}</a>
            </li>
          </ul>
        </nav>
      </header>
      {kinds.map(({ description, name }) => (
        <section key={said(name)} className="section">
          <h2 id={`tag-${said(name)}`}>{said(description)}</h2>
          {all
            .filter(({ says }) => [says.tags].flat().includes(name))
            .map((one) => (
              <Operation key={said(one.says.operationId)} document={document} locale={locale} {...one} />
            ))}
        </section>
      ))}
      <section className="section">
        <h2 id="shapes">{say(words.shapes, locale)}</h2>
        {shapes.map(([name, value]) => {
          const shape = rowOf(value)
          return (
            <details key={name} className="operation" id={idOfShape(name)}>
              <summary>
                <code>{name}</code>
              </summary>
              {said(shape.description) && (
                <p>
                  <English>{said(shape.description)}</English>
                </p>
              )}
              {isRow(shape.properties) ? (
                <Properties locale={locale} of={shape} />
              ) : (
                <Kind locale={locale} of={shape} />
              )}
            </details>
          )
        })}
      </section>
      <script dangerouslySetInnerHTML={{ __html: inScript }} id="words" type="application/json" />
    </>
  )
}

/** Where the page is, in a language. */
export const docsPath = (locale: string): string => `/api/docs?locale=${locale}`

/** Whose API it is. */
export interface Home {
  /** What the series is called; nothing while none was published. */
  name: string | undefined
  /** Where its page is. */
  href: string
}

/** The page of the contract in a language. @param document as `openApi` makes it in that language */
export const docsPage = (document: Schema, locale: string, { href, name }: Home): string =>
  renderDocument(
    // It says nothing of the time.
    { locale, locales: localeCodes, now: '' },
    {
      children: <Page document={document} locale={locale} />,
      home: { name: name ?? say(pageWords.series, locale), href },
      hrefOf: docsPath,
      script: 'contract',
      title: say(words.title, locale),
    },
  )
