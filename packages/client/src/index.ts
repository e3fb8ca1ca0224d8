export type { Asking } from './ask'
export { labelOf } from './codes'
export {
  createClient,
  type Client,
  type ClientOptions,
  type Meeting,
  type SeriesOf,
  type SpeakerOf,
  type WorkshopOf,
  type WorkshopsAsked,
} from './createClient'
export type { Typed, TypedDocument } from './document'
export { AtelierError } from './error'
export type { List, ListOptions, Page } from './lists'
export { pictureProps, srcset, type PictureOptions, type PictureProps, type Shown } from './picture'
export type * from './publicTypes'
export { isOpen, registrationState, type Registrable } from './registration'
export type { RichTextNode, RichTextNodes } from './richText'
export { richText, text, type Served, type ServedRichText } from './text'
export { when, type Said, type Timed, type When, type WhenOptions } from './when'
