import { AsyncLocalStorage } from 'node:async_hooks'
import type { MadePicture } from './make'
import type { Unfit } from './judge'

/** The picture that a request brings, made before its write has taken a turn; or what is wrong with it. */
export interface Brought {
  made: MadePicture | Unfit | null
  /** Where it is a part of a stored picture: that one’s file, by its fingerprint. */
  of?: string
}

const brought = new AsyncLocalStorage<Brought>()

/** Answers a request to the pictures, which brings one or none (src/http/pictures.ts). */
export const bringing = <T>(picture: Brought, answer: () => T): T => brought.run(picture, answer)

/** What the request brought; undefined where no request to the pictures is answered: a file is then made where it is met. */
export const broughtPicture = (): Brought | undefined => brought.getStore()
