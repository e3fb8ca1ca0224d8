import { NoDifference as NoDifference_f3753daf5493fd895e2d226f4d0a6e3b } from '../../../../src/admin/NoDifference'
import { ScheduleRefused as ScheduleRefused_51520a4efaea718a2b580eb46b78f242 } from '../../../../src/admin/ScheduleRefused'
import { NameCell as NameCell_e78fc5fc34c8cfb287372d29d44c9f89 } from '../../../../src/admin/NameCell'
import { TextsLine as TextsLine_ba4eb28b3e06e82ae05aa6679a6069f8 } from '../../../../src/admin/TextsLine'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeepNote as KeepNote_9067b9ba124e6a776db82ae33c3f0312 } from '../../../../src/admin/KeepNote'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RichTextDifference as RichTextDifference_d5711d9794fa17f0465fd6035e2a428c } from '../../../../src/admin/RichTextDifference'
import { TextRowLabel as TextRowLabel_0dcd64d83cedbf8f17d565391dc439e6 } from '../../../../src/admin/RowLabels'
import { TimeZoneField as TimeZoneField_336598b990511d39dcad94d6d43fb977 } from '../../../../src/admin/TimeZoneField'
import { WallTimeCell as WallTimeCell_647f029ad243a4cc3a2279281eb3ec08 } from '../../../../src/admin/WallTimeCell'
import { WallTimeField as WallTimeField_10b6647dd3d6fddc60bc1e1ede2d718d } from '../../../../src/admin/WallTimeField'
import { PlainDifference as PlainDifference_9b9844509f1bbf9b3ffede3a342d60d6 } from '../../../../src/admin/PlainDifference'
import { NamedCodeField as NamedCodeField_1700b748a7019f4f2165a04f100c8ea0 } from '../../../../src/admin/NamedCodeField'
import { Picker as Picker_221adac0091b4b343b603dc6bd5e5bf9 } from '../../../../src/admin/Picker'
import { ProgrammeField as ProgrammeField_e0e60e15c1d46b6f6b4490533db86a33 } from '../../../../src/admin/programme/ProgrammeField'
import { AffiliationRowLabel as AffiliationRowLabel_0dcd64d83cedbf8f17d565391dc439e6 } from '../../../../src/admin/RowLabels'
import { PeopleCell as PeopleCell_6b56a7bdba54749f30276e89ef6f049d } from '../../../../src/admin/PeopleCell'
import { PersonRowLabel as PersonRowLabel_0dcd64d83cedbf8f17d565391dc439e6 } from '../../../../src/admin/RowLabels'
import { StateCell as StateCell_fd5d09237cae0355c6e16e59fdac42c2 } from '../../../../src/admin/StateCell'
import { TranslationsCell as TranslationsCell_91aeedf79ab257e7c3936281e916d616 } from '../../../../src/admin/TranslationsCell'
import { ListChips as ListChips_38d8178fe15a3210cd245dc1e2ef6a2e } from '../../../../src/admin/ListChips'
import { EmptyList as EmptyList_310c0d45dd32c54a25dd9986dfef1f25 } from '../../../../src/admin/EmptyList'
import { KeepEdits as KeepEdits_5694d286f8f47d129a3e82158dbe3e89 } from '../../../../src/admin/KeepEdits'
import { WorkshopMenu as WorkshopMenu_78f864dfbbdaf68ffe0cdb9e9a83d1c0 } from '../../../../src/admin/WorkshopMenu'
import { ExportItem as ExportItem_a75d520560c8fa3479b4f837883c554e } from '../../../../src/admin/seriesFile/ExportItem'
import { PublishButton as PublishButton_a0a59c60ed7c3124163bcd1752caf881 } from '../../../../src/admin/PublishButton'
import { SaveDraftButton as SaveDraftButton_3071a229c5b7c4cb9981e4997f730ccc } from '../../../../src/admin/SaveDraftButton'
import { NoPublishButton as NoPublishButton_8b626721997367416f247a6adeb03d30 } from '../../../../src/admin/NoPublishButton'
import { KnownAlready as KnownAlready_680beb603126f27da65f06a9870b3970 } from '../../../../src/admin/merging/KnownAlready'
import { MergeMenu as MergeMenu_5b8605da3606bf37ade7d41270e6c010 } from '../../../../src/admin/merging/MergeMenu'
import { SaveButton as SaveButton_3c4570bb8a4db83b786f52e9a5db8e41 } from '../../../../src/admin/SaveButton'
import { SeveralTextsField as SeveralTextsField_838e0ef51732b025051cad924b1ff412 } from '../../../../src/admin/SeveralTextsField'
import { OptionCell as OptionCell_0c508b88b83b9e1f4555f767fcaa0db8 } from '../../../../src/admin/OptionCell'
import { SeriesFileLink as SeriesFileLink_0955bde1d765c64fe9077d0606e42686 } from '../../../../src/admin/seriesFile/SeriesFileLink'
import { Icon as Icon_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { Logo as Logo_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { NavLink as NavLink_694df16bb6e2d1cc66c6e5ca9d0c11a3 } from '../../../../src/admin/seriesFile/NavLink'
import { HardWords as HardWords_3b788e2ffefa88e5fc8d206d960338a2 } from '../../../../src/admin/HardWords'
import { ClosedMenu as ClosedMenu_55a34299da0f83205fbe8ba0ae1e98ad } from '../../../../src/admin/ClosedMenu'
import { FormQuestions as FormQuestions_2f772d7b3721834566604be6469ca18f } from '../../../../src/admin/FormQuestions'
import { LeftOutFiles as LeftOutFiles_6d999f7114cf89b177964b9b0619c675 } from '../../../../src/admin/LeftOutFiles'
import { OwnAccount as OwnAccount_cd6ac4ac820a876df76802db0c9d8852 } from '../../../../src/admin/OwnAccount'
import { OwnDashboard as OwnDashboard_d61964b36d6732f4d641e20d121dcd13 } from '../../../../src/admin/dashboard/OwnDashboard'
import { SeriesFileView as SeriesFileView_3ae56ca4f6923f38c62364fcbd88715a } from '../../../../src/admin/seriesFile/SeriesFileView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/NoDifference#NoDifference": NoDifference_f3753daf5493fd895e2d226f4d0a6e3b,
  "/src/admin/ScheduleRefused#ScheduleRefused": ScheduleRefused_51520a4efaea718a2b580eb46b78f242,
  "/src/admin/NameCell#NameCell": NameCell_e78fc5fc34c8cfb287372d29d44c9f89,
  "/src/admin/TextsLine#TextsLine": TextsLine_ba4eb28b3e06e82ae05aa6679a6069f8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/KeepNote#KeepNote": KeepNote_9067b9ba124e6a776db82ae33c3f0312,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/RichTextDifference#RichTextDifference": RichTextDifference_d5711d9794fa17f0465fd6035e2a428c,
  "/src/admin/RowLabels#TextRowLabel": TextRowLabel_0dcd64d83cedbf8f17d565391dc439e6,
  "/src/admin/TimeZoneField#TimeZoneField": TimeZoneField_336598b990511d39dcad94d6d43fb977,
  "/src/admin/WallTimeCell#WallTimeCell": WallTimeCell_647f029ad243a4cc3a2279281eb3ec08,
  "/src/admin/WallTimeField#WallTimeField": WallTimeField_10b6647dd3d6fddc60bc1e1ede2d718d,
  "/src/admin/PlainDifference#PlainDifference": PlainDifference_9b9844509f1bbf9b3ffede3a342d60d6,
  "/src/admin/NamedCodeField#NamedCodeField": NamedCodeField_1700b748a7019f4f2165a04f100c8ea0,
  "/src/admin/Picker#Picker": Picker_221adac0091b4b343b603dc6bd5e5bf9,
  "/src/admin/programme/ProgrammeField#ProgrammeField": ProgrammeField_e0e60e15c1d46b6f6b4490533db86a33,
  "/src/admin/RowLabels#AffiliationRowLabel": AffiliationRowLabel_0dcd64d83cedbf8f17d565391dc439e6,
  "/src/admin/PeopleCell#PeopleCell": PeopleCell_6b56a7bdba54749f30276e89ef6f049d,
  "/src/admin/RowLabels#PersonRowLabel": PersonRowLabel_0dcd64d83cedbf8f17d565391dc439e6,
  "/src/admin/StateCell#StateCell": StateCell_fd5d09237cae0355c6e16e59fdac42c2,
  "/src/admin/TranslationsCell#TranslationsCell": TranslationsCell_91aeedf79ab257e7c3936281e916d616,
  "/src/admin/ListChips#ListChips": ListChips_38d8178fe15a3210cd245dc1e2ef6a2e,
  "/src/admin/EmptyList#EmptyList": EmptyList_310c0d45dd32c54a25dd9986dfef1f25,
  "/src/admin/KeepEdits#KeepEdits": KeepEdits_5694d286f8f47d129a3e82158dbe3e89,
  "/src/admin/WorkshopMenu#WorkshopMenu": WorkshopMenu_78f864dfbbdaf68ffe0cdb9e9a83d1c0,
  "/src/admin/seriesFile/ExportItem#ExportItem": ExportItem_a75d520560c8fa3479b4f837883c554e,
  "/src/admin/PublishButton#PublishButton": PublishButton_a0a59c60ed7c3124163bcd1752caf881,
  "/src/admin/SaveDraftButton#SaveDraftButton": SaveDraftButton_3071a229c5b7c4cb9981e4997f730ccc,
  "/src/admin/NoPublishButton#NoPublishButton": NoPublishButton_8b626721997367416f247a6adeb03d30,
  "/src/admin/merging/KnownAlready#KnownAlready": KnownAlready_680beb603126f27da65f06a9870b3970,
  "/src/admin/merging/MergeMenu#MergeMenu": MergeMenu_5b8605da3606bf37ade7d41270e6c010,
  "/src/admin/SaveButton#SaveButton": SaveButton_3c4570bb8a4db83b786f52e9a5db8e41,
  "/src/admin/SeveralTextsField#SeveralTextsField": SeveralTextsField_838e0ef51732b025051cad924b1ff412,
  "/src/admin/OptionCell#OptionCell": OptionCell_0c508b88b83b9e1f4555f767fcaa0db8,
  "/src/admin/seriesFile/SeriesFileLink#SeriesFileLink": SeriesFileLink_0955bde1d765c64fe9077d0606e42686,
  "/src/admin/Mark#Icon": Icon_a893a939ed685484b4bf5d93a9738e52,
  "/src/admin/Mark#Logo": Logo_a893a939ed685484b4bf5d93a9738e52,
  "/src/admin/seriesFile/NavLink#NavLink": NavLink_694df16bb6e2d1cc66c6e5ca9d0c11a3,
  "/src/admin/HardWords#HardWords": HardWords_3b788e2ffefa88e5fc8d206d960338a2,
  "/src/admin/ClosedMenu#ClosedMenu": ClosedMenu_55a34299da0f83205fbe8ba0ae1e98ad,
  "/src/admin/FormQuestions#FormQuestions": FormQuestions_2f772d7b3721834566604be6469ca18f,
  "/src/admin/LeftOutFiles#LeftOutFiles": LeftOutFiles_6d999f7114cf89b177964b9b0619c675,
  "/src/admin/OwnAccount#OwnAccount": OwnAccount_cd6ac4ac820a876df76802db0c9d8852,
  "/src/admin/dashboard/OwnDashboard#OwnDashboard": OwnDashboard_d61964b36d6732f4d641e20d121dcd13,
  "/src/admin/seriesFile/SeriesFileView#SeriesFileView": SeriesFileView_3ae56ca4f6923f38c62364fcbd88715a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
