'use client'
import type { ComponentType } from 'react'
import { onDemand } from '../shared/onDemand'

type Editor = typeof import('./richTextEditor')

let editor: Editor | undefined

/** Loads the editor, once. */
const load = async (): Promise<Editor> => (editor ??= await import('./richTextEditor'))

const later = <Props extends object>(part: (loaded: Editor) => ComponentType<Props>): ComponentType<Props> =>
  onDemand(async () => part(await load()))

/** What an editor can do. It is asked for by the field of a rich text once that stands on the page: the editor is loaded by then. */
const feature =
  <Props, Feature>(provider: (loaded: Editor) => (props: Props) => Feature) =>
  (props: Props): Feature => {
    if (!editor) throw new Error('The editor of rich texts is not loaded.')
    return provider(editor)(props)
  }

/**
 * The editor of rich texts comes when a form with a rich text is opened: a list, the dashboard and the log-in do without (docs/decisions/097-what-the-admin-loads.md).
 * Payload imports it in the server's module of its field, so that Next puts it into what each page of the admin loads; `next.config.mjs` makes it
 * import this one.
 *
 * Upstream: docs/upstream/077-scripts-of-each-page.md (open in 3.90.2). Goes when Payload loads its editor where it is used. Told by
 * tests/browser/weight.test.ts.
 */
export const RichTextField = later((loaded) => loaded.RichTextField)
export const FootnoteChip = later((loaded) => loaded.FootnoteChip)
export const KeepNote = later((loaded) => loaded.KeepNote)

export const BlockquoteFeatureClient = feature((loaded) => loaded.BlockquoteFeatureClient)
export const BlocksFeatureClient = feature((loaded) => loaded.BlocksFeatureClient)
export const BoldFeatureClient = feature((loaded) => loaded.BoldFeatureClient)
export const CaretFeature = feature((loaded) => loaded.CaretFeature)
export const FixedToolbarFeatureClient = feature((loaded) => loaded.FixedToolbarFeatureClient)
export const HeadingFeatureClient = feature((loaded) => loaded.HeadingFeatureClient)
export const InlineToolbarFeatureClient = feature((loaded) => loaded.InlineToolbarFeatureClient)
export const ItalicFeatureClient = feature((loaded) => loaded.ItalicFeatureClient)
export const LinkFeatureClient = feature((loaded) => loaded.LinkFeatureClient)
export const OrderedListFeatureClient = feature((loaded) => loaded.OrderedListFeatureClient)
export const ParagraphFeatureClient = feature((loaded) => loaded.ParagraphFeatureClient)
export const PastingFeature = feature((loaded) => loaded.PastingFeature)
export const StrikethroughFeatureClient = feature((loaded) => loaded.StrikethroughFeatureClient)
export const SubscriptFeatureClient = feature((loaded) => loaded.SubscriptFeatureClient)
export const SuperscriptFeatureClient = feature((loaded) => loaded.SuperscriptFeatureClient)
export const UnderlineFeatureClient = feature((loaded) => loaded.UnderlineFeatureClient)
export const UnorderedListFeatureClient = feature((loaded) => loaded.UnorderedListFeatureClient)
