import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { root } from './current.mjs'

/** Writes beside each script and style of the admin what it is in brotli, as small as that goes: it is read often, and made once. */
export const compressBundle = async () => {
  const folder = path.join(root, '.next/static')
  const files = await readdir(folder, { recursive: true })
  for (const file of files.filter((name) => /\.(css|js)$/.test(name))) {
    const whole = path.join(folder, file)
    await writeFile(`${whole}.br`, await promisify(brotliCompress)(await readFile(whole)))
  }
}
