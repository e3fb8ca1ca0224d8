import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fingerprintOf } from '../../src/cms/pictures/fingerprints'
import { folderOfLoad } from '../../src/cms/pictures/foldersOfLoads'
import type { MadePicture } from '../../src/cms/pictures/make'
import type { Resized } from '../../src/cms/pictures/encode'

/** A picture whose bytes lie on the disk. */
interface Kept {
  picture: MadePicture
  /** Names of its files: of the picture under '', of its sizes under theirs. */
  files: ReadonlyMap<string, string>
}

const nothing = Buffer.alloc(0)

/**
 * The pictures of a load, made before its turn to write and kept on the disk until it has ended: a series may have more of them than there is
 * memory for.
 */
export class MadePictures {
  private folder: string | undefined
  private readonly kept = new Map<string, Kept>()

  private async put(data: Buffer): Promise<string> {
    this.folder ??= await folderOfLoad()
    const file = path.join(this.folder, fingerprintOf(data))
    await writeFile(file, data)
    return file
  }

  /** @param given fingerprint of the file that the picture was made from */
  async keep(given: string, picture: MadePicture): Promise<void> {
    const files = new Map([['', await this.put(picture.data)]])
    const sizes: Record<string, Resized> = {}
    for (const [name, size] of Object.entries(picture.sizes)) {
      files.set(name, await this.put(size.data))
      sizes[name] = { ...size, data: nothing }
    }
    this.kept.set(given, { files, picture: { ...picture, data: nothing, sizes } })
  }

  /** The picture that was made from a file; undefined where none was: it is made when it is stored. */
  async of(given: Buffer): Promise<MadePicture | undefined> {
    const kept = this.kept.get(fingerprintOf(given))
    if (!kept) return undefined
    const read = async (name: string): Promise<Buffer> => readFile(kept.files.get(name) ?? '')
    const sizes: Record<string, Resized> = {}
    for (const [name, size] of Object.entries(kept.picture.sizes)) sizes[name] = { ...size, data: await read(name) }
    return { ...kept.picture, data: await read(''), sizes }
  }

  async close(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true })
  }
}
