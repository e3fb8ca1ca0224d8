import type { Random } from '../../support/random'

/** A form that names an account, in a shape that one reader takes apart otherwise than another. */
export const shapedLogin = (random: Random, victim: object, other: object): { type: string; body: string } => {
  const boundary = '----boundary0123456789abcdef'
  const own = random.pick([
    boundary,
    boundary,
    boundary,
    `"${boundary}"`,
    `${boundary}; boundary=x`,
    `x; boundary=${boundary}`,
  ])
  const plain = (): boolean => random.chance(0.6)
  const name = (said: string): string =>
    plain()
      ? `name="${said}"`
      : random.pick([
          `name="${said}"`,
          `name="${said}"`,
          `name=${said}`,
          `NAME="${said}"`,
          `name*=utf-8''${said}`,
          `name="x"; name="${said}"`,
          `name="${said}"; name="x"`,
          `name="${said}"; filename=""`,
          `name="${said}"; filename="a.json"`,
          `name="${said.slice(0, 4)}\\${said.slice(4)}"`,
          `name="${said}%00"`,
        ])
  const disposition = (said: string): string => `Content-Disposition: form-data; ${name(said)}`
  const head = (said: string): string =>
    plain()
      ? disposition(said)
      : random.pick([
          disposition(said),
          disposition(said),
          `${disposition('x')}\r\n${disposition(said)}`,
          `${disposition(said)}\r\n${disposition('x')}`,
          `${disposition(said)}\r\nContent-Transfer-Encoding: ${random.pick(['base64', 'quoted-printable', '8bit'])}`,
          `${disposition(said)}\r\nContent-Type: ${random.pick(['text/plain; charset=utf-16le', 'application/json', 'text/html; charset=latin1'])}`,
          disposition(said).toUpperCase(),
          disposition(said).replace(':', ' :'),
          disposition(said).replace('; ', ';\r\n '),
          `X: ${'a'.repeat(random.pick([10, 20_000]))}\r\n${disposition(said)}`,
        ])
  const text = (document: object): string => {
    const said = JSON.stringify(document)
    return random.pick([
      said,
      said,
      said,
      said,
      said,
      said,
      said,
      Buffer.from(said).toString('base64'),
      '{{{',
      `${said}\r\n`,
      `\uFEFF${said}`,
    ])
  }
  const said = [victim, victim, other, {}]
  const parts = random.some(1, 2, () => {
    const part = random.pick(['_payload', '_payload', '_payload', 'x', '_payload[]', '_payload.email', 'file'])
    return `--${boundary}\r\n${head(part)}\r\n\r\n${text(random.pick(said))}\r\n`
  })
  const before = random.pick(['', '', 'preamble\r\n', '\r\n'])
  const body = `${before}${parts.join('')}--${boundary}--${random.pick(['', '\r\n', `\r\n${parts[0]}`])}`
  return {
    type: `multipart/form-data; boundary=${own}`,
    body: random.chance(0.1) ? body.replaceAll('\r\n', '\n') : body,
  }
}
