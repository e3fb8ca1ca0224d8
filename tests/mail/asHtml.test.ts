import { expect, it } from '@jest/globals'
import { contrastOf, surfaces } from '../../src/domain/colour'
import { asHtml } from '../../src/mail/asHtml'
import { invitationMail } from '../../src/mail/invitation'

const mail = (colour?: string | null): string =>
  asHtml(
    [
      {
        locale: 'fr',
        sender: { text: 'La série' },
        blocks: [{ is: 'button', label: 'Oui', main: true, url: 'https://example.org/' }],
      },
    ],
    'Objet',
    colour,
  )

it('has the colour of the series at its head, and what is read in a shade of it that can be read', () => {
  const html = mail('#FFDD00')
  expect(html).toContain('border-top:6px solid #ffdd00')
  const [, accent = ''] = /class="accent" style="color:(#[\da-f]{6})/.exec(html) ?? []
  expect(accent).not.toBe('#ffdd00')
  expect(contrastOf(accent, surfaces.paper)).toBeGreaterThanOrEqual(4.5)
  const [, ground = '', ink = ''] =
    /class="button"[^>]*style="background:(#[\da-f]{6});[^"]*color:(#[\da-f]{6})/.exec(html) ?? []
  expect(contrastOf(ground, ink)).toBeGreaterThanOrEqual(4.5)
  const [, dark = ''] = /\.accent \{ color: (#[\da-f]{6})/.exec(html) ?? []
  expect(dark).toBe('#ffdd00')
  expect(contrastOf(dark, surfaces.dark)).toBeGreaterThanOrEqual(4.5)
})

it('has the usual one where the series has none, or none that is one', () => {
  expect(mail(null)).toBe(mail())
  expect(mail('red;}')).toBe(mail())
  expect(mail()).toContain('border-top:6px solid #17564d')
})

it('is that of invitations too, under the name of the series', () => {
  const { html, text } = invitationMail(
    { colour: '#a01040', email: 'ada@example.org', series: 'L’été & nous', url: 'https://example.org/x', who: 'Bo' },
    'fr',
  )
  expect(html).toContain('border-top:6px solid #a01040')
  expect(html).toContain('L’été &#38; nous')
  expect(html).toMatch(/href="https:\/\/example\.org\/x"[^>]*>Choisir mon mot de passe</)
  expect(text).toContain('https://example.org/x')
})
