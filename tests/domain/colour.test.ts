import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { contrastOf, faceOf, isColour, LEAST_CONTRAST, surfaces, USUAL_COLOUR } from '../../src/domain/colour'

/** Seventeen steps of each channel: 4,913 colours, the primary ones, the greys, black and white among them. */
const steps = Array.from({ length: 17 }, (_, n) =>
  Math.min(255, n * 16)
    .toString(16)
    .padStart(2, '0'),
)
const all = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))

describe('colours', () => {
  it('are six hexadecimal digits after a hash, and nothing else', () => {
    for (const right of ['#17564d', '#FFDD00', '#000000']) expect([right, isColour(right)]).toEqual([right, true])
    for (const wrong of [
      '#FFF',
      'red',
      '#12345g',
      '17564d',
      '#17564d ',
      '#17564d\n',
      '#17564dff',
      'javascript:alert(1)',
      '#000;}body{display:none',
      'rgb(0,0,0)',
      '',
      null,
      0x17564d,
      ['#17564d'],
    ])
      expect([wrong, isColour(wrong)]).toEqual([wrong, false])
  })

  it('contrast as WCAG says', () => {
    // Known pairs: black and white; #767676 and #777777 stand on either side of 4.5:1 on white; #595959 reaches 7:1.
    for (const [one, other, ratio] of [
      ['#000000', '#ffffff', 21],
      ['#ffffff', '#ffffff', 1],
      ['#767676', '#ffffff', 4.54],
      ['#777777', '#ffffff', 4.48],
      ['#ffffff', '#595959', 7],
      ['#ff0000', '#ffffff', 4],
      ['#0000ff', '#ffffff', 8.59],
    ] as const) {
      expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
      expect(contrastOf(other, one)).toBe(contrastOf(one, other))
    }
  })

  it('are readable as text on every page and with what is written over them, whichever is chosen', () => {
    const low = all.filter((colour) => {
      const { dark, fill, ink, light } = faceOf(colour)
      const pairs = [
        [ink, fill],
        ...[surfaces.white, surfaces.paper, light.soft].map((ground) => [light.text, ground]),
        ...[surfaces.dark, surfaces.darkRaised, dark.soft].map((ground) => [dark.text, ground]),
        // The text of the pages, on what lies softly behind it.
        ['#1b2321', light.soft],
        ['#e9e7e0', dark.soft],
      ] as [string, string][]
      return !pairs.every(([one, other]) => contrastOf(one, other) >= LEAST_CONTRAST)
    })
    expect(low).toEqual([])
  })

  it('stay what they are where they can be read, and come no further from it than they must', () => {
    expect(faceOf(USUAL_COLOUR)).toMatchObject({ fill: USUAL_COLOUR, ink: '#ffffff', light: { text: USUAL_COLOUR } })
    expect(faceOf('#00205B')).toMatchObject({ fill: '#00205b', ink: '#ffffff', light: { text: '#00205b' } })
    expect(faceOf('#ffff00')).toMatchObject({ fill: '#ffff00', ink: '#000000', dark: { text: '#ffff00' } })
    const { light } = faceOf('#ffffff')
    expect(contrastOf(light.text, surfaces.paper)).toBeLessThan(4.6)
    // A yellow stays one: as much red as green, and no blue.
    expect(faceOf('#ffff00').light.text).toMatch(/^#([\da-f]{2})\1(00)$/)
  })

  it('are reckoned with the surfaces that the pages have', () => {
    const css = readFileSync('src/publicPages/pages.css', 'utf8')
    const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
    expect(light).toContain(`--paper: ${surfaces.paper};`)
    expect(light).toContain(`--raised: ${surfaces.white};`)
    expect(light).toContain(`--accent: ${USUAL_COLOUR};`)
    expect(dark).toContain(`--paper: ${surfaces.dark};`)
    expect(dark).toContain(`--raised: ${surfaces.darkRaised};`)
  })
})
