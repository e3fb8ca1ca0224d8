import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { decodeSource } from '../../seed/format/decodeSource'
import { problemLine } from '../../seed/format/fileProblem'

const text = 'series:\n  key: x\npeople:\n  deb: { name: Déborah }\n'

const problemOf = (bytes: Uint8Array, language = 'en'): string | null => {
  const decoded = decodeSource(bytes, 'my file.yaml')
  return 'problem' in decoded ? problemLine(decoded.problem, language) : null
}

describe('the bytes of a series file', () => {
  test('are text in UTF-8, with or without its mark', () => {
    expect(decodeSource(Buffer.from(text), 'f')).toEqual({ source: text })
    expect(decodeSource(Buffer.from(`\ufeff${text}`), 'f')).toEqual({ source: text })
    expect(decodeSource(Buffer.from(''), 'f')).toEqual({ source: '' })
    expect(decodeSource(Buffer.from('é'), 'f')).toEqual({ source: 'é' })
  })

  test('in Latin-1 are refused at the first letter that is none, with the way to convert them', () => {
    expect(problemOf(Buffer.from(text, 'latin1'))).toBe(
      "4:17: The file is not in UTF-8 (byte 42); it seems to be in Latin-1 (Windows-1252). Save it as UTF-8, in the editor or so: iconv -f WINDOWS-1252 -t UTF-8 'my file.yaml' > utf-8.yaml",
    )
    expect(problemOf(Buffer.from(`# été, puis\n${text}`.replace('Déb', 'D\u00e9b'), 'latin1'), 'fr')).toBe(
      "1:3: Le fichier n’est pas en UTF-8 (octet 3)\u202f; il semble être en Latin-1 (Windows-1252). Enregistrez-le en UTF-8, dans l’éditeur ou ainsi\u00a0: iconv -f WINDOWS-1252 -t UTF-8 'my file.yaml' > utf-8.yaml",
    )
  })

  test.each(["it's; touch forged #.yaml", '$(touch forged).yaml', '-o forged.yaml', "'", 'a b\\.yaml', '`x`"&|>.yaml'])(
    'of a file called %s are converted by one command, which does nothing else',
    async (name) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'atelier-shell-'))
      await writeFile(path.join(folder, name), Buffer.from(text, 'latin1'))
      const decoded = decodeSource(Buffer.from(text, 'latin1'), name)
      const said = 'problem' in decoded ? problemLine(decoded.problem, 'en') : ''
      execFileSync('sh', ['-c', said.replace(/^.*? so: /, '')], { cwd: folder })
      expect((await readdir(folder)).toSorted()).toEqual([name, 'utf-8.yaml'].toSorted())
      expect(await readFile(path.join(folder, 'utf-8.yaml'), 'utf8')).toBe(text)
      await rm(folder, { recursive: true })
    },
  )

  test('count columns in letters, and a letter that is cut off at the end is none', () => {
    const bytes = Buffer.concat([Buffer.from('a: é'), Buffer.from([0xe9])])
    expect(problemOf(bytes)).toMatch(/^1:5: The file is not in UTF-8 \(byte 6\)/)
    expect(problemOf(Buffer.from('a: é').subarray(0, 4))).toMatch(/^1:4: /)
  })

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
  ])('in %s are told apart', (encoding, bytes) => {
    expect(problemOf(bytes)).toContain(
      `seems to be in UTF-16. Save it as UTF-8, in the editor or so: iconv -f ${encoding} `,
    )
  })

  test('of a picture are no text', () => {
    expect(problemOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe(
      '1:1: This file is no text.',
    )
  })
})
