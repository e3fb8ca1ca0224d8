import { NoDifference as NoDifference_e58e39a70de5b10c4ead97f75ee71755 } from '../../../../src/admin/versions/NoDifference'
import { ScheduleRefused as ScheduleRefused_3a576245e63dd34a63c6d72ff0aedfdc } from '../../../../src/admin/fields/ScheduleRefused'
import { NameCell as NameCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { TextsLine as TextsLine_69fa19ae78060c67473bf0976c79d23a } from '../../../../src/admin/fields/TextsLine'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CaretFeature as CaretFeature_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { PastingFeature as PastingFeature_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { BlocksFeatureClient as BlocksFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { LinkFeatureClient as LinkFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { SubscriptFeatureClient as SubscriptFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { UnderlineFeatureClient as UnderlineFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { BoldFeatureClient as BoldFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { ItalicFeatureClient as ItalicFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { ParagraphFeatureClient as ParagraphFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { KeepNote as KeepNote_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { FootnoteChip as FootnoteChip_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { OrderedListFeatureClient as OrderedListFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { HeadingFeatureClient as HeadingFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703 } from '../../../../src/admin/richText/RichTextLater'
import { RichTextDifference as RichTextDifference_d94d5b8c293d35fda0483e7ac7fa19d1 } from '../../../../src/admin/versions/RichTextDifference'
import { TextRowLabel as TextRowLabel_127ab2d465a8269386bd5e19ca4e82d6 } from '../../../../src/admin/fields/RowLabels'
import { TimeZoneField as TimeZoneField_1ac5360703b7793218e4b57b12c8ba53 } from '../../../../src/admin/fields/TimeZoneField'
import { WallTimeCell as WallTimeCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { WallTimeField as WallTimeField_65ebdc0336f594ba62fcc9638e0b4ac4 } from '../../../../src/admin/fields/WallTimeField'
import { PlainDifference as PlainDifference_e47e143c0568470fef99fc511522e123 } from '../../../../src/admin/versions/PlainDifference'
import { InstantCell as InstantCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { NamedCodeField as NamedCodeField_956ffa8c5c6cc3ec9eabb2eb360656cb } from '../../../../src/admin/fields/NamedCodeField'
import { Picker as Picker_98952cdd06bf9e8e09adfaa6cd436899 } from '../../../../src/admin/fields/Picker'
import { ProgrammeField as ProgrammeField_e0e60e15c1d46b6f6b4490533db86a33 } from '../../../../src/admin/programme/ProgrammeField'
import { AffiliationRowLabel as AffiliationRowLabel_127ab2d465a8269386bd5e19ca4e82d6 } from '../../../../src/admin/fields/RowLabels'
import { PeopleCell as PeopleCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { PersonRowLabel as PersonRowLabel_127ab2d465a8269386bd5e19ca4e82d6 } from '../../../../src/admin/fields/RowLabels'
import { DeskField as DeskField_271ce189e9c9d009a373584ac4002211 } from '../../../../src/admin/workshop/DeskField'
import { StateCell as StateCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { TranslationsCell as TranslationsCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { SameContent as SameContent_8101773b80fbe15a200d603550dd2bba } from '../../../../src/admin/versions/SameContent'
import { ListChips as ListChips_884b2e2edb872b38311d21a98afabd44 } from '../../../../src/admin/lists/aboveTable'
import { ListSort as ListSort_884b2e2edb872b38311d21a98afabd44 } from '../../../../src/admin/lists/aboveTable'
import { EmptyList as EmptyList_884b2e2edb872b38311d21a98afabd44 } from '../../../../src/admin/lists/aboveTable'
import { PublishSeveral as PublishSeveral_8142c78692ad2da5fe8a6537d90acf0a } from '../../../../src/admin/form/PublishSeveral'
import { FormExtensions as FormExtensions_0fc8095162e7b3b861ba1513669b3a5c } from '../../../../src/admin/form/FormExtensions'
import { WorkshopMenu as WorkshopMenu_fff7cf3972bcfae0c8883fe92ca25dec } from '../../../../src/admin/workshop/WorkshopMenu'
import { ExportItem as ExportItem_9412bcc404f38c54479e22f118ff90ac } from '../../../../src/admin/seriesFile/links'
import { PublishButton as PublishButton_aeb996276da3ec73bc08d43d3980a033 } from '../../../../src/admin/form/buttons'
import { SaveDraftButton as SaveDraftButton_aeb996276da3ec73bc08d43d3980a033 } from '../../../../src/admin/form/buttons'
import { HistoryView as HistoryView_78938fe99465dbfa13cf373c12ac2ff8 } from '../../../../src/admin/versions/HistoryView'
import { WorkshopTranslations as WorkshopTranslations_a06fbbc5bc4eefd485a989a6867d340c } from '../../../../src/admin/translating/WorkshopTranslations'
import { TranslatingTab as TranslatingTab_3a347982792c772f531f4094706c1069 } from '../../../../src/admin/translating/links'
import { NoPublishButton as NoPublishButton_aeb996276da3ec73bc08d43d3980a033 } from '../../../../src/admin/form/buttons'
import { KnownAlready as KnownAlready_680beb603126f27da65f06a9870b3970 } from '../../../../src/admin/merging/KnownAlready'
import { Appearances as Appearances_60587b873a775597f1e9b8a3e391a7f3 } from '../../../../src/admin/form/Appearances'
import { PortraitCell as PortraitCell_8f903a72121c6d2f552d245e75fef61f } from '../../../../src/admin/lists/people'
import { AffiliationCell as AffiliationCell_8f903a72121c6d2f552d245e75fef61f } from '../../../../src/admin/lists/people'
import { TalksCell as TalksCell_8f903a72121c6d2f552d245e75fef61f } from '../../../../src/admin/lists/people'
import { PublicCell as PublicCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { MergeMenu as MergeMenu_3e1a59eda302128d22e5d52f78d405d0 } from '../../../../src/admin/merging/MergeDialog'
import { SaveButton as SaveButton_aeb996276da3ec73bc08d43d3980a033 } from '../../../../src/admin/form/buttons'
import { SeveralTextsField as SeveralTextsField_6a75b1675f819d44d8170a1c7319f6ab } from '../../../../src/admin/fields/SeveralTextsField'
import { OptionCell as OptionCell_683752b901d092bfd2a640f79d305859 } from '../../../../src/admin/lists/cells'
import { ConfirmOwn as ConfirmOwn_b68bc9b6872c63b8795edfe40cd45bc1 } from '../../../../src/admin/form/ConfirmOwn'
import { SecondFactorCell as SecondFactorCell_e7146518b0e767a423a33559c965c4d0 } from '../../../../src/admin/lists/accounts'
import { SecondFactor as SecondFactor_f70c3e5fe225e2cda016b3ab2fda16ee } from '../../../../src/admin/form/SecondFactor'
import { OwnSessions as OwnSessions_7d62defbece224382debb715dffc7f52 } from '../../../../src/admin/form/OwnSessions'
import { LogOutEverywhere as LogOutEverywhere_0786622ff4558ae44dbade534c4bde6a } from '../../../../src/admin/form/LogOutEverywhere'
import { Invitation as Invitation_fc0cb2b43f078f84272ecb9275929fba } from '../../../../src/admin/form/Invitation'
import { KindsCell as KindsCell_f5b9c4e6eb9233d1111e1669bda3fcfe } from '../../../../src/admin/lists/webhooks'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { ColourField as ColourField_d33ab82b02d6807045c2eaa347f0cdf6 } from '../../../../src/admin/fields/ColourField'
import { SeriesFileLink as SeriesFileLink_9412bcc404f38c54479e22f118ff90ac } from '../../../../src/admin/seriesFile/links'
import { SkipLink as SkipLink_a6a344f3343759bb542522c063e52a7d } from '../../../../src/admin/frame/SkipLink'
import { SeriesMark as SeriesMark_57f60676df11fb00bc863f15cc084260 } from '../../../../src/admin/frame/SeriesMark'
import { Find as Find_d1524e52e2776aeb628dfcdafba86829 } from '../../../../src/admin/frame/Find'
import { TranslatingNav as TranslatingNav_3a347982792c772f531f4094706c1069 } from '../../../../src/admin/translating/links'
import { RegistrationsLink as RegistrationsLink_499113ea28ab8f49974eb0a3f83f68b9 } from '../../../../src/admin/desk/RegistrationsLink'
import { SeriesFileNav as SeriesFileNav_9412bcc404f38c54479e22f118ff90ac } from '../../../../src/admin/seriesFile/links'
import { SeriesClock as SeriesClock_10f062ba9837dd291e756610ecea7707 } from '../../../../src/admin/shared/SeriesClock'
import { PayloadDomTranslations as PayloadDomTranslations_b2a2b1b4d806d199dc2384df85645a40 } from '../../../../src/admin/payloadFixes/PayloadDomTranslations'
import { VersionWords as VersionWords_08d4e54a8fc96747ce18dea3c27fd730 } from '../../../../src/admin/payloadFixes/VersionWords'
import { ClosedMenu as ClosedMenu_41fb70816214a10d6a931b81b265528c } from '../../../../src/admin/payloadFixes/ClosedMenu'
import { FormQuestions as FormQuestions_45c2584d1a63c433173b8dbafba254fd } from '../../../../src/admin/payloadFixes/FormQuestions'
import { LeftOutFiles as LeftOutFiles_d48171266e98eb508488e82282966b70 } from '../../../../src/admin/payloadFixes/LeftOutFiles'
import { SafeAnswers as SafeAnswers_cd56f1b05f892a89f6258e786c5a142f } from '../../../../src/admin/payloadFixes/SafeAnswers'
import { Reach as Reach_c544a900c12631936d4300c763069e33 } from '../../../../src/admin/payloadFixes/Reach'
import { OwnAccount as OwnAccount_4d36001386ce88d7aea755fc3ab51e1d } from '../../../../src/admin/form/OwnAccount'
import { OwnDashboard as OwnDashboard_d61964b36d6732f4d641e20d121dcd13 } from '../../../../src/admin/dashboard/OwnDashboard'
import { TranslatingView as TranslatingView_06d08925483eeb46dcd4fc06d9966e64 } from '../../../../src/admin/translating/TranslatingView'
import { DesksView as DesksView_7e4e005db99c9d6bbe6d3522ad86832a } from '../../../../src/admin/desk/DesksView'
import { FormerRegistrations as FormerRegistrations_7e4e005db99c9d6bbe6d3522ad86832a } from '../../../../src/admin/desk/DesksView'
import { DeskView as DeskView_a327a476c4e76f41b3e5642f815df220 } from '../../../../src/admin/desk/DeskView'
import { ReportView as ReportView_70eba8581db1487aa83a75dcc4576e38 } from '../../../../src/admin/desk/report/ReportView'
import { MeetingView as MeetingView_8a69fdb2054d9452283cb37232f754e2 } from '../../../../src/admin/desk/meeting/MeetingView'
import { ListsView as ListsView_e80f131e95e63d988934d66800a497df } from '../../../../src/admin/desk/lists/ListsView'
import { DoorView as DoorView_876dbc62ebe3b255ec6d1cc16dc8e146 } from '../../../../src/admin/desk/door/DoorView'
import { WriteView as WriteView_e44754cf0c4d836af987c4147b130da7 } from '../../../../src/admin/desk/write/WriteView'
import { MailsView as MailsView_d09b995320c0c1ad68676de091fe572c } from '../../../../src/admin/desk/mails/MailsView'
import { SeriesFileView as SeriesFileView_3ae56ca4f6923f38c62364fcbd88715a } from '../../../../src/admin/seriesFile/SeriesFileView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/versions/NoDifference#NoDifference": NoDifference_e58e39a70de5b10c4ead97f75ee71755,
  "/src/admin/fields/ScheduleRefused#ScheduleRefused": ScheduleRefused_3a576245e63dd34a63c6d72ff0aedfdc,
  "/src/admin/lists/cells#NameCell": NameCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/fields/TextsLine#TextsLine": TextsLine_69fa19ae78060c67473bf0976c79d23a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/richText/RichTextLater#CaretFeature": CaretFeature_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#PastingFeature": PastingFeature_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#InlineToolbarFeatureClient": InlineToolbarFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#FixedToolbarFeatureClient": FixedToolbarFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#BlocksFeatureClient": BlocksFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#LinkFeatureClient": LinkFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#SuperscriptFeatureClient": SuperscriptFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#SubscriptFeatureClient": SubscriptFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#StrikethroughFeatureClient": StrikethroughFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#UnderlineFeatureClient": UnderlineFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#BoldFeatureClient": BoldFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#ItalicFeatureClient": ItalicFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#ParagraphFeatureClient": ParagraphFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#KeepNote": KeepNote_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#FootnoteChip": FootnoteChip_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#BlockquoteFeatureClient": BlockquoteFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#OrderedListFeatureClient": OrderedListFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#UnorderedListFeatureClient": UnorderedListFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/richText/RichTextLater#HeadingFeatureClient": HeadingFeatureClient_3a66224f18bed9a5e6ae2d7a531c9703,
  "/src/admin/versions/RichTextDifference#RichTextDifference": RichTextDifference_d94d5b8c293d35fda0483e7ac7fa19d1,
  "/src/admin/fields/RowLabels#TextRowLabel": TextRowLabel_127ab2d465a8269386bd5e19ca4e82d6,
  "/src/admin/fields/TimeZoneField#TimeZoneField": TimeZoneField_1ac5360703b7793218e4b57b12c8ba53,
  "/src/admin/lists/cells#WallTimeCell": WallTimeCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/fields/WallTimeField#WallTimeField": WallTimeField_65ebdc0336f594ba62fcc9638e0b4ac4,
  "/src/admin/versions/PlainDifference#PlainDifference": PlainDifference_e47e143c0568470fef99fc511522e123,
  "/src/admin/lists/cells#InstantCell": InstantCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/fields/NamedCodeField#NamedCodeField": NamedCodeField_956ffa8c5c6cc3ec9eabb2eb360656cb,
  "/src/admin/fields/Picker#Picker": Picker_98952cdd06bf9e8e09adfaa6cd436899,
  "/src/admin/programme/ProgrammeField#ProgrammeField": ProgrammeField_e0e60e15c1d46b6f6b4490533db86a33,
  "/src/admin/fields/RowLabels#AffiliationRowLabel": AffiliationRowLabel_127ab2d465a8269386bd5e19ca4e82d6,
  "/src/admin/lists/cells#PeopleCell": PeopleCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/fields/RowLabels#PersonRowLabel": PersonRowLabel_127ab2d465a8269386bd5e19ca4e82d6,
  "/src/admin/workshop/DeskField#DeskField": DeskField_271ce189e9c9d009a373584ac4002211,
  "/src/admin/lists/cells#StateCell": StateCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/lists/cells#TranslationsCell": TranslationsCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/versions/SameContent#SameContent": SameContent_8101773b80fbe15a200d603550dd2bba,
  "/src/admin/lists/aboveTable#ListChips": ListChips_884b2e2edb872b38311d21a98afabd44,
  "/src/admin/lists/aboveTable#ListSort": ListSort_884b2e2edb872b38311d21a98afabd44,
  "/src/admin/lists/aboveTable#EmptyList": EmptyList_884b2e2edb872b38311d21a98afabd44,
  "/src/admin/form/PublishSeveral#PublishSeveral": PublishSeveral_8142c78692ad2da5fe8a6537d90acf0a,
  "/src/admin/form/FormExtensions#FormExtensions": FormExtensions_0fc8095162e7b3b861ba1513669b3a5c,
  "/src/admin/workshop/WorkshopMenu#WorkshopMenu": WorkshopMenu_fff7cf3972bcfae0c8883fe92ca25dec,
  "/src/admin/seriesFile/links#ExportItem": ExportItem_9412bcc404f38c54479e22f118ff90ac,
  "/src/admin/form/buttons#PublishButton": PublishButton_aeb996276da3ec73bc08d43d3980a033,
  "/src/admin/form/buttons#SaveDraftButton": SaveDraftButton_aeb996276da3ec73bc08d43d3980a033,
  "/src/admin/versions/HistoryView#HistoryView": HistoryView_78938fe99465dbfa13cf373c12ac2ff8,
  "/src/admin/translating/WorkshopTranslations#WorkshopTranslations": WorkshopTranslations_a06fbbc5bc4eefd485a989a6867d340c,
  "/src/admin/translating/links#TranslatingTab": TranslatingTab_3a347982792c772f531f4094706c1069,
  "/src/admin/form/buttons#NoPublishButton": NoPublishButton_aeb996276da3ec73bc08d43d3980a033,
  "/src/admin/merging/KnownAlready#KnownAlready": KnownAlready_680beb603126f27da65f06a9870b3970,
  "/src/admin/form/Appearances#Appearances": Appearances_60587b873a775597f1e9b8a3e391a7f3,
  "/src/admin/lists/people#PortraitCell": PortraitCell_8f903a72121c6d2f552d245e75fef61f,
  "/src/admin/lists/people#AffiliationCell": AffiliationCell_8f903a72121c6d2f552d245e75fef61f,
  "/src/admin/lists/people#TalksCell": TalksCell_8f903a72121c6d2f552d245e75fef61f,
  "/src/admin/lists/cells#PublicCell": PublicCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/merging/MergeDialog#MergeMenu": MergeMenu_3e1a59eda302128d22e5d52f78d405d0,
  "/src/admin/form/buttons#SaveButton": SaveButton_aeb996276da3ec73bc08d43d3980a033,
  "/src/admin/fields/SeveralTextsField#SeveralTextsField": SeveralTextsField_6a75b1675f819d44d8170a1c7319f6ab,
  "/src/admin/lists/cells#OptionCell": OptionCell_683752b901d092bfd2a640f79d305859,
  "/src/admin/form/ConfirmOwn#ConfirmOwn": ConfirmOwn_b68bc9b6872c63b8795edfe40cd45bc1,
  "/src/admin/lists/accounts#SecondFactorCell": SecondFactorCell_e7146518b0e767a423a33559c965c4d0,
  "/src/admin/form/SecondFactor#SecondFactor": SecondFactor_f70c3e5fe225e2cda016b3ab2fda16ee,
  "/src/admin/form/OwnSessions#OwnSessions": OwnSessions_7d62defbece224382debb715dffc7f52,
  "/src/admin/form/LogOutEverywhere#LogOutEverywhere": LogOutEverywhere_0786622ff4558ae44dbade534c4bde6a,
  "/src/admin/form/Invitation#Invitation": Invitation_fc0cb2b43f078f84272ecb9275929fba,
  "/src/admin/lists/webhooks#KindsCell": KindsCell_f5b9c4e6eb9233d1111e1669bda3fcfe,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/fields/ColourField#ColourField": ColourField_d33ab82b02d6807045c2eaa347f0cdf6,
  "/src/admin/seriesFile/links#SeriesFileLink": SeriesFileLink_9412bcc404f38c54479e22f118ff90ac,
  "/src/admin/frame/SkipLink#SkipLink": SkipLink_a6a344f3343759bb542522c063e52a7d,
  "/src/admin/frame/SeriesMark#SeriesMark": SeriesMark_57f60676df11fb00bc863f15cc084260,
  "/src/admin/frame/Find#Find": Find_d1524e52e2776aeb628dfcdafba86829,
  "/src/admin/translating/links#TranslatingNav": TranslatingNav_3a347982792c772f531f4094706c1069,
  "/src/admin/desk/RegistrationsLink#RegistrationsLink": RegistrationsLink_499113ea28ab8f49974eb0a3f83f68b9,
  "/src/admin/seriesFile/links#SeriesFileNav": SeriesFileNav_9412bcc404f38c54479e22f118ff90ac,
  "/src/admin/shared/SeriesClock#SeriesClock": SeriesClock_10f062ba9837dd291e756610ecea7707,
  "/src/admin/payloadFixes/PayloadDomTranslations#PayloadDomTranslations": PayloadDomTranslations_b2a2b1b4d806d199dc2384df85645a40,
  "/src/admin/payloadFixes/VersionWords#VersionWords": VersionWords_08d4e54a8fc96747ce18dea3c27fd730,
  "/src/admin/payloadFixes/ClosedMenu#ClosedMenu": ClosedMenu_41fb70816214a10d6a931b81b265528c,
  "/src/admin/payloadFixes/FormQuestions#FormQuestions": FormQuestions_45c2584d1a63c433173b8dbafba254fd,
  "/src/admin/payloadFixes/LeftOutFiles#LeftOutFiles": LeftOutFiles_d48171266e98eb508488e82282966b70,
  "/src/admin/payloadFixes/SafeAnswers#SafeAnswers": SafeAnswers_cd56f1b05f892a89f6258e786c5a142f,
  "/src/admin/payloadFixes/Reach#Reach": Reach_c544a900c12631936d4300c763069e33,
  "/src/admin/form/OwnAccount#OwnAccount": OwnAccount_4d36001386ce88d7aea755fc3ab51e1d,
  "/src/admin/dashboard/OwnDashboard#OwnDashboard": OwnDashboard_d61964b36d6732f4d641e20d121dcd13,
  "/src/admin/translating/TranslatingView#TranslatingView": TranslatingView_06d08925483eeb46dcd4fc06d9966e64,
  "/src/admin/desk/DesksView#DesksView": DesksView_7e4e005db99c9d6bbe6d3522ad86832a,
  "/src/admin/desk/DesksView#FormerRegistrations": FormerRegistrations_7e4e005db99c9d6bbe6d3522ad86832a,
  "/src/admin/desk/DeskView#DeskView": DeskView_a327a476c4e76f41b3e5642f815df220,
  "/src/admin/desk/report/ReportView#ReportView": ReportView_70eba8581db1487aa83a75dcc4576e38,
  "/src/admin/desk/meeting/MeetingView#MeetingView": MeetingView_8a69fdb2054d9452283cb37232f754e2,
  "/src/admin/desk/lists/ListsView#ListsView": ListsView_e80f131e95e63d988934d66800a497df,
  "/src/admin/desk/door/DoorView#DoorView": DoorView_876dbc62ebe3b255ec6d1cc16dc8e146,
  "/src/admin/desk/write/WriteView#WriteView": WriteView_e44754cf0c4d836af987c4147b130da7,
  "/src/admin/desk/mails/MailsView#MailsView": MailsView_d09b995320c0c1ad68676de091fe572c,
  "/src/admin/seriesFile/SeriesFileView#SeriesFileView": SeriesFileView_3ae56ca4f6923f38c62364fcbd88715a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
