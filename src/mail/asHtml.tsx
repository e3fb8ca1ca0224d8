import { createContext, Fragment, useContext, type CSSProperties } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { faceOf, inkOver, isColour } from '../domain/colour'
import type { Block, Fact, Line, Part } from './blocks'

/**
 * The face of the readable pages (src/publicPages/pages.css), as mail programs know it: one table, styles on the elements, no picture and
 * nothing from elsewhere. Those that know dark colours find them in the head.
 */
const colours = {
  light: {
    paper: '#fbf9f4',
    raised: '#ffffff',
    ink: '#1b2321',
    quiet: '#56625d',
    rule: '#ddd8cb',
    accent: '#17564d',
    onAccent: '#ffffff',
  },
  dark: {
    paper: '#121816',
    raised: '#1a2220',
    ink: '#e9e7e0',
    quiet: '#aab5b0',
    rule: '#35413d',
    accent: '#84cdbc',
    onAccent: '#0d1b18',
  },
} as const
const { light, dark } = colours

/** What is drawn in the colour of the series: the band at the head is that colour, what is read is readable (src/domain/colour.ts). */
interface Accents {
  band: string
  light: { accent: string; onAccent: string }
  dark: { accent: string; onAccent: string }
}

const usual: Accents = { band: light.accent, light, dark }

const accentsOf = (colour: string | null | undefined): Accents => {
  if (!isColour(colour)) return usual
  const face = faceOf(colour)
  const of = ({ text }: { text: string }) => ({ accent: text, onAccent: inkOver(text) })
  return { band: face.fill, light: of(face.light), dark: of(face.dark) }
}

const Accent = createContext(usual)

// Names of fonts without quotation marks: some programs lose a style that holds any.
const sans = '-apple-system, Segoe UI, Roboto, Noto Sans, Ubuntu, Liberation Sans, Helvetica Neue, Arial, sans-serif'
const serif =
  'Iowan Old Style, Palatino Linotype, Palatino, URW Palladio L, Georgia, Noto Serif, Liberation Serif, serif'

const darkRulesOf = ({ dark: { accent, onAccent } }: Accents): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: ${dark.paper} !important; }
  .raised { background: ${dark.raised} !important; border-color: ${dark.rule} !important; border-top-color: ${accent} !important; }
  .ink { color: ${dark.ink} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .rule { border-color: ${dark.rule} !important; }
  .accent { color: ${accent} !important; border-color: ${accent} !important; }
  .button { background: ${accent} !important; border-color: ${accent} !important; color: ${onAccent} !important; }
}
`

const paragraph: CSSProperties = { color: light.ink, fontSize: 17, lineHeight: 1.55, margin: '0 0 16px' }
const fine: CSSProperties = { color: light.quiet, fontSize: 14, lineHeight: 1.5, margin: '0 0 12px' }
const heading: CSSProperties = {
  color: light.ink,
  fontFamily: serif,
  fontSize: 27,
  fontWeight: 600,
  lineHeight: 1.25,
  margin: '0 0 16px',
}
const styles = { fine, heading, paragraph }
const mainFact: CSSProperties = { color: light.ink, fontSize: 16, fontWeight: 600, lineHeight: 1.45, margin: 0 }
const detail: CSSProperties = { color: light.quiet, fontSize: 14, lineHeight: 1.5, margin: 0 }

const Written = ({ line }: { line: Line }) => (line.lang ? <span lang={line.lang}>{line.text}</span> : line.text)

const Facts = ({ rows }: { rows: readonly Fact[] }) => {
  const { light: own } = useContext(Accent)
  return (
    <div
      className="raised"
      style={{
        background: light.raised,
        border: `1px solid ${light.rule}`,
        borderRadius: 8,
        borderTop: `4px solid ${own.accent}`,
        margin: '4px 0 24px',
        padding: '16px 20px 6px',
      }}
    >
      <dl style={{ margin: 0 }}>
        {rows.map(({ isPast, lines, name }) => (
          <div key={name} style={{ margin: '0 0 12px' }}>
            <dt className="quiet" style={{ color: light.quiet, fontSize: 13, lineHeight: 1.4 }}>
              {name}
            </dt>
            {lines.map((line, n) => (
              <dd
                key={n}
                className={n || isPast ? 'quiet' : 'ink'}
                style={{ ...(n || isPast ? detail : mainFact), ...(isPast ? { textDecoration: 'line-through' } : {}) }}
              >
                <Written line={line} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Either a filled box or, where another way is the likelier one, words with a line below. */
const Button = ({ label, main, url }: { label: string; main: boolean; url: string }) => {
  const { light: own } = useContext(Accent)
  return (
    <div style={{ margin: '0 0 20px' }}>
      <a
        className={main ? 'button' : 'accent'}
        href={url}
        style={
          main
            ? {
                background: own.accent,
                border: `1px solid ${own.accent}`,
                borderRadius: 6,
                color: own.onAccent,
                display: 'inline-block',
                fontSize: 17,
                fontWeight: 600,
                lineHeight: 1.3,
                padding: '12px 24px',
                textDecoration: 'none',
              }
            : { color: own.accent, fontSize: 17, fontWeight: 600, lineHeight: 1.5 }
        }
      >
        {label}
      </a>
      <div style={{ fontSize: 13, lineHeight: 1.45, marginTop: 6, overflowWrap: 'anywhere', wordBreak: 'break-word' }}>
        <a className="quiet" href={url} style={{ color: light.quiet }}>
          {url}
        </a>
      </div>
    </div>
  )
}

/** A way on that few take. */
const FineLink = ({ label, url }: { label: string; url: string }) => (
  <p className="quiet" style={fine}>
    <a className="quiet" href={url} style={{ color: light.quiet }}>
      {label}
    </a>
    <br />
    <a className="quiet" href={url} style={{ color: light.quiet, fontSize: 13, wordBreak: 'break-word' }}>
      {url}
    </a>
  </p>
)

const Shown = ({ block }: { block: Block }) => {
  const { light: own } = useContext(Accent)
  if (block.is === 'facts') return <Facts rows={block.rows} />
  if (block.is === 'button') return <Button {...block} />
  if (block.is === 'quotation')
    return (
      <blockquote
        className="accent"
        style={{ borderLeft: `3px solid ${own.accent}`, margin: '0 0 20px', padding: '2px 0 2px 16px' }}
      >
        {block.lines.map((line, n) => (
          <p key={n} className="ink" style={{ ...paragraph, margin: n ? '8px 0 0' : 0 }}>
            <Written line={line} />
          </p>
        ))}
      </blockquote>
    )
  if (block.is === 'written')
    return (
      <p className="ink" lang={block.lang} style={paragraph}>
        {block.lines.map((line, n) => (
          <Fragment key={n}>
            {n > 0 && <br />}
            {line.map(({ text, url }, at) =>
              url ? (
                <a key={at} className="accent" href={url} style={{ color: own.accent }}>
                  {text}
                </a>
              ) : (
                text
              ),
            )}
          </Fragment>
        ))}
      </p>
    )
  if (block.is === 'fine' && block.url) return <FineLink label={block.text} url={block.url} />
  const Element = block.is === 'heading' ? 'h1' : 'p'
  const lang = block.is === 'fine' ? undefined : block.lang
  return (
    <Element className={block.is === 'fine' ? 'quiet' : 'ink'} lang={lang} style={styles[block.is]}>
      {block.text}
    </Element>
  )
}

/** What a mail says in one language; what is fine print at its end stands below a line. */
const InLanguage = ({ part, isFirst }: { part: Part; isFirst: boolean }) => {
  const { below, blocks, locale, sender } = part
  const { light: own } = useContext(Accent)
  const end = blocks.findLastIndex(({ is }) => is !== 'fine') + 1
  return (
    <div
      className="rule"
      lang={locale}
      style={isFirst ? undefined : { borderTop: `1px solid ${light.rule}`, marginTop: 32, paddingTop: 32 }}
    >
      <p
        className="accent"
        style={{
          color: own.accent,
          fontFamily: serif,
          fontSize: 17,
          fontWeight: 600,
          lineHeight: 1.4,
          margin: '0 0 20px',
        }}
      >
        <Written line={sender} />
      </p>
      {below && (
        <p className="quiet" style={fine}>
          <Written line={below} />
        </p>
      )}
      {blocks.slice(0, end).map((block, n) => (
        <Shown key={n} block={block} />
      ))}
      {end < blocks.length && (
        <div className="rule" style={{ borderTop: `1px solid ${light.rule}`, marginTop: 28, paddingTop: 16 }}>
          {blocks.slice(end).map((block, n) => (
            <Shown key={n} block={block} />
          ))}
        </div>
      )}
    </div>
  )
}

const Mail = ({ accents, parts, title }: { accents: Accents; parts: readonly Part[]; title: string }) => (
  <html lang={parts[0]?.locale}>
    <head>
      <meta charSet="utf-8" />
      <meta content="width=device-width, initial-scale=1" name="viewport" />
      <meta content="light dark" name="color-scheme" />
      <meta content="light dark" name="supported-color-schemes" />
      {/* Programs of telephones make links of what they take for dates and addresses. */}
      <meta content="telephone=no, date=no, address=no, email=no, url=no" name="format-detection" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: darkRulesOf(accents) }} />
    </head>
    <body
      className="paper"
      style={{ background: light.paper, margin: 0, padding: 0, WebkitTextSizeAdjust: '100%', width: '100%' }}
    >
      <div className="paper" style={{ background: light.paper, padding: '0 0 24px' }}>
        <table
          align="center"
          border={0}
          cellPadding={0}
          cellSpacing={0}
          role="presentation"
          style={{ margin: '0 auto', maxWidth: 600, width: '100%' }}
          width={600}
        >
          <tbody>
            <tr>
              <td
                align="left"
                className="accent"
                style={{
                  borderTop: `6px solid ${accents.band}`,
                  fontFamily: sans,
                  overflowWrap: 'anywhere',
                  padding: '24px 20px 0',
                  wordBreak: 'break-word',
                }}
              >
                {parts.map((part, n) => (
                  <InLanguage key={part.locale} isFirst={n === 0} part={part} />
                ))}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </body>
  </html>
)

/** A mail as HTML, of the same blocks as its text. @param colour that of the series, `#rrggbb` */
export const asHtml = (parts: readonly Part[], title: string, colour?: string | null): string => {
  const accents = accentsOf(colour)
  return `<!doctype html>${renderToStaticMarkup(
    <Accent value={accents}>
      <Mail accents={accents} parts={parts} title={title} />
    </Accent>,
  )}`
}
