import { describe, expect, it } from '@jest/globals'
import { withNameMarked } from '../../src/domain/programmeText/loudest'
import { readProgramme } from '../../src/domain/programmeText/readProgramme'
import { htmlTree } from './htmlTree'

const rows = '<p>9h00 Accueil</p><p>9h30 Les marges, Anne Roche (CNRS)</p><p>10h30 Pause</p><p>11h00 Débat</p>'
/** A document’s text as a browser gives it, with its name marked. */
const marked = (html: string): string => {
  const text = html
    .replace(/<\/(?:p|h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .trim()
  return withNameMarked(text, htmlTree(html))
}
const nameIn = (html: string): string | undefined => /^# (.*)$/m.exec(marked(html))?.[1]

describe('What stands out in a document', () => {
  it.each([
    [
      'the size of words',
      '<p>Atelier des deux rives</p><p><span style="font-size:18.0pt">Habiter les marges</span></p>',
    ],
    [
      'pixels',
      '<p style="font-size:14px">Atelier des deux rives</p><p style="color:#111; font-size: 24px">Habiter les marges</p>',
    ],
    ['a share of the size around', '<p>Atelier des deux rives</p><p style="font-size:150%">Habiter les marges</p>'],
    ['a heading', '<p>Atelier des deux rives</p><h1>Habiter les marges</h1>'],
    [
      'Word’s style for titles',
      '<p class=MsoNormal>Atelier des deux rives</p><p class=MsoTitle>Habiter les marges</p>',
    ],
    ['the size of an old font', '<p>Atelier des deux rives</p><p><font size="5">Habiter les marges</font></p>'],
    ['bold, where all is as large', '<p>Atelier des deux rives</p><p><b>Habiter les marges</b></p>'],
    [
      'bold of Word, which says of other scripts that they are not',
      "<p style='mso-bidi-font-size:20.0pt'>Atelier des deux rives</p><p><b style='mso-bidi-font-weight:normal'>Habiter les marges</b></p>",
    ],
    ['a shorthand', '<p>Atelier des deux rives</p><p style="font: italic 700 18pt/1.2 Georgia">Habiter les marges</p>'],
    ['bold of a style', '<p>Atelier des deux rives</p><p><span style="font-weight:700">Habiter les marges</span></p>'],
  ])('is told by %s', (_, head) => {
    const html = `${head}<p>4 mai 2027</p>${rows}`
    expect(nameIn(html)).toBe('Habiter les marges')
    expect(readProgramme(marked(html)).title.fr).toBe('Habiter les marges')
  })

  it('is its name in both languages, one below the other', () => {
    const html = `<p>Atelier des deux rives</p><h1>Habiter les marges</h1><h1>Living on the margins</h1><p>4 mai 2027</p>${rows}`
    expect(readProgramme(marked(html)).title).toEqual({ fr: 'Habiter les marges', en: 'Living on the margins' })
  })

  it('is not a heading further down that is as large, nor the day', () => {
    expect(marked(`<h1>Habiter les marges</h1><p>4 mai 2027</p><h1>Matin</h1>${rows}`).match(/^# /gm)).toHaveLength(1)
    expect(nameIn(`<p>Habiter les marges</p><h1>4 mai 2027</h1>${rows}`)).toBeUndefined()
    expect(nameIn(`<p>Habiter les marges</p><p>4 mai 2027</p><h2>Panel 1 : Les rives</h2>${rows}`)).toBeUndefined()
    expect(
      nameIn(`<p>Habiter les marges</p><p>4 mai 2027</p><h1>9h00 – 12h00 : Les marges</h1>${rows}`),
    ).toBeUndefined()
  })

  it('is nothing where all is alike, where many lines stand out, and of what Google Docs only wraps in bold', () => {
    const plain = `<p>Habiter les marges</p><p>4 mai 2027</p>${rows}`
    expect(nameIn(plain)).toBeUndefined()
    expect(nameIn(`<b style="font-weight:normal">${plain}</b>`)).toBeUndefined()
    expect(nameIn(`<b>${plain}</b>`)).toBeUndefined()
  })

  it('leaves a text as it is that has marks of its own', () => {
    const html =
      '<p># Notes</p><h1>Habiter les marges</h1><p>4 mai 2027</p><p>9h00 Accueil</p><p>10h Débat</p><p>11h Fin</p>'
    expect(marked(html).match(/^# .*/gm)).toEqual(['# Notes'])
  })

  it('is what whoever pastes marks instead', () => {
    const text =
      'Habiter les marges\n# Les rives, la nuit\n4 mai 2027\n\n9h00 Accueil\n9h30 Les quais, Anne Roche (CNRS)\n11h00 Débat'
    expect(readProgramme(text)).toMatchObject({ title: { fr: 'Les rives, la nuit' } })
  })
})
