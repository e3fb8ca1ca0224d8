/** The editor of rich texts, whole: Payload’s and what ours does beyond it. It is asked for by `RichTextLater`, and by nothing else. */
export {
  BlockquoteFeatureClient,
  BlocksFeatureClient,
  BoldFeatureClient,
  FixedToolbarFeatureClient,
  HeadingFeatureClient,
  InlineToolbarFeatureClient,
  ItalicFeatureClient,
  LinkFeatureClient,
  OrderedListFeatureClient,
  ParagraphFeatureClient,
  RichTextField,
  StrikethroughFeatureClient,
  SubscriptFeatureClient,
  SuperscriptFeatureClient,
  UnderlineFeatureClient,
  UnorderedListFeatureClient,
} from '@payloadcms/richtext-lexical/client'
export { CaretFeature } from '../payloadFixes/CaretBesideNotes'
export { KeepNote } from '../payloadFixes/KeepNote'
export { FootnoteChip } from '../fields/FootnoteChip'
export { PastingFeature } from '../fields/Pasting'
