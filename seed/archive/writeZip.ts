import assert from 'node:assert/strict'
import { createReadStream, type ReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/**
 * A series file and its pictures as a zip file, read from the disk as it is taken. Pictures are stored as they are: they are compressed.
 * @param folder where the pictures lie
 * @param pictures names of files that are there
 */
export const writeZip = (
  file: { name: string; text: string },
  folder: string,
  pictures: readonly string[],
): Readable => {
  const zip = new ZipFile()
  const { outputStream: output } = zip
  assert(output instanceof Readable)
  let open: ReadStream | undefined
  zip.on('error', (error: Error) => output.destroy(error))
  // Whoever gives up in the middle leaves no file open.
  output.once('close', () => open?.destroy())
  zip.addBuffer(Buffer.from(file.text), file.name)
  for (const name of pictures) {
    zip.addReadStreamLazy(`media/${name}`, { compress: false }, (give) => {
      open = createReadStream(path.join(folder, name))
      open.on('error', (error) => output.destroy(error))
      give(null, open)
    })
  }
  zip.end()
  return output
}
