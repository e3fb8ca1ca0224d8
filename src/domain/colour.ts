/**
 * Colours, and what can be read in them and over them: relative luminance and contrast as WCAG 2.2 defines them
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, #dfn-contrast-ratio), and the least contrast of text (1.4.3, level AA).
 */

/** A colour as CSS and a field for colours write it: `#rrggbb`. */
export const isColour = (value: unknown): value is string => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value)

/** Least contrast of text with what is behind it. */
export const LEAST_CONTRAST = 4.5

/** The colour of pages, flyers and cards, where a series has none of its own. */
export const USUAL_COLOUR = '#17564d'

/** What the pages stand on (src/publicPages/pages.css), and a sheet. */
export const surfaces = {
  white: '#ffffff',
  paper: '#fbf9f4',
  dark: '#121816',
  darkRaised: '#1a2220',
} as const

const BLACK = '#000000'
const WHITE = '#ffffff'

type Channels = readonly [number, number, number]

const channelsOf = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const written = (channels: Channels): string =>
  `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`

/** A colour with so much of another in it, from 0 to 1. */
const mixed = (colour: string, other: string, share: number): string => {
  const [[r, g, b], [or, og, ob]] = [channelsOf(colour), channelsOf(other)]
  const between = (one: number, two: number): number => one + (two - one) * share
  return written([between(r, or), between(g, og), between(b, ob)])
}

const luminanceOf = (colour: string): number => {
  const [r, g, b] = channelsOf(colour)
  const linear = (channel: number): number => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** The contrast of two colours, from 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Black or white, whichever is read better over a colour: never below 4.58. */
export const inkOver = (colour: string): string =>
  contrastOf(colour, WHITE) >= contrastOf(colour, BLACK) ? WHITE : BLACK

/** By so many steps a colour becomes black or white. */
const STEPS = 256

/** The shade that is nearest to a colour, towards another, and can be read on all of these; itself where it can. */
const readableOn = (colour: string, towards: string, grounds: readonly string[]): string => {
  for (let step = 0; step < STEPS; step++) {
    const shade = mixed(colour, towards, step / STEPS)
    if (grounds.every((ground) => contrastOf(shade, ground) >= LEAST_CONTRAST)) return shade
  }
  return towards
}

/** How much of a colour is in what lies softly behind a text. */
const SOFT = { light: 0.12, dark: 0.22 }

/** What a colour is in one scheme of the pages. */
export interface Shades {
  /** What is read on the page: the colour itself, or the nearest shade of it that contrasts enough. */
  text: string
  /** What lies behind a text that stands out. */
  soft: string
}

/** What is made of the colour of a series. */
export interface Face {
  /** The colour itself, of what is filled with it. */
  fill: string
  /** What is written over it. */
  ink: string
  /** On white and on light pages. */
  light: Shades
  /** On dark pages. */
  dark: Shades
}

/** What is made of a colour: what is filled with it is that colour, whatever it is, and what is read is readable. */
export const faceOf = (colour: string): Face => {
  const fill = colour.toLowerCase()
  const { dark, darkRaised, paper, white } = surfaces
  const lightSoft = mixed(paper, fill, SOFT.light)
  const darkSoft = mixed(darkRaised, fill, SOFT.dark)
  return {
    fill,
    ink: inkOver(fill),
    light: { text: readableOn(fill, BLACK, [white, paper, lightSoft]), soft: lightSoft },
    dark: { text: readableOn(fill, WHITE, [dark, darkRaised, darkSoft]), soft: darkSoft },
  }
}
