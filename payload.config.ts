import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, deepMergeSimple, type SanitizedConfig } from 'payload'
import { Audit } from './collections/Audit'
import { Changes } from './collections/Changes'
import { Deliveries } from './collections/Deliveries'
import { Desks } from './collections/Desks'
import { Erasures } from './collections/Erasures'
import { Factors } from './collections/Factors'
import { Mailings } from './collections/Mailings'
import { MailTexts } from './collections/MailTexts'
import { Media } from './collections/Media'
import { Meetings } from './collections/Meetings'
import { Organisations } from './collections/Organisations'
import { Outbox } from './collections/Outbox'
import { Receivers } from './collections/Receivers'
import { Registrations } from './collections/Registrations'
import { Sessions } from './collections/Sessions'
import { Speakers } from './collections/Speakers'
import { Users } from './collections/Users'
import { Webhooks } from './collections/Webhooks'
import { Workshops } from './collections/Workshops'
import { Series } from './globals/Series'
import { database } from './src/database/adapter'
import { nameSeveral } from './src/cms/errors/nameSeveral'
import { translateError } from './src/cms/errors/translateError'
import { compareContent, withPlainDifferences } from './src/cms/adminConfig/plainDifferences'
import { closeWithForm } from './src/cms/adminConfig/closeWithForm'
import { keepFromLists } from './src/cms/adminConfig/keepFromLists'
import { skipWhenWithdrawn } from './src/cms/publication/skipWhenWithdrawn'
import { ownTimes } from './src/cms/write/ownTimes'
import { plainNames } from './src/cms/write/plainNames'
import { holdToTexts } from './src/cms/access/holdToTexts'
import { labelsInEach } from './src/cms/adminConfig/labelsInEach'
import { withoutFormFields } from './src/cms/fields/sideBySide'
import { textsOnly } from './src/cms/write/textsOnly'
import { publicGraphQL } from './src/api/graphql/resolvers'
import { linkReport, startLinkCheck } from './src/cms/links/linkCheck'
import { findEndpoint } from './src/cms/finding/find'
import { todo } from './src/cms/todo/todo'
import { translationsToDo } from './src/cms/todo/toTranslate'
import { writeTranslations } from './src/cms/todo/writeTexts'
import { MAX_PICTURE_BYTES } from './src/cms/pictures/acceptUpload'
import { changesOfPublic } from './src/api/public/changes'
import { searchEndpoint } from './src/api/public/search'
import { codesDocument, seriesDocument } from './src/api/public/endpoints'
import { sharedDraft, sharedSeries } from './src/api/public/shared'
import { registrationEndpoints } from './src/api/public/registrationActs'
import { readEnv } from './src/env'
import { logOptions } from './src/logging'
import { adminTranslations } from './src/i18n/payloadTranslations'
import { windowTitle } from './src/i18n/words/importExport'
import { windowTitle as mailsTitle } from './src/i18n/words/desk/mails'
import { windowTitle as translatingTitle } from './src/i18n/words/translating'
import { windowTitle as registrationsTitle } from './src/i18n/words/registrationsDesk'
import { mailTransport } from './src/mail/transport'
import { ownName } from './src/i18n/languageNames'
import { defaultLocale, fallbackOf, locales } from './src/i18n/locales'
import { setEnglish, setFrench } from './src/i18n/typography'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()
const media = { ...Media, upload: { ...Media.upload, staticDir: path.resolve(env.DATA_DIR, 'media') } }

const config = buildConfig({
  // Required when the server starts, not when the admin is built (src/secrets.ts).
  secret: env.PAYLOAD_SECRET ?? '',
  serverURL: env.PUBLIC_URL ?? '',
  // Links in mails: never to the host that a request names.
  custom: {
    dataDir: path.resolve(env.DATA_DIR),
    origin: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`,
    registrationPages: env.REGISTRATION_PAGES ?? null,
    frontEnd: env.FRONT_END_URLS ?? null,
    ownPages: env.OWN_PAGES === 'on',
    webhooksAllowPrivate: env.WEBHOOKS_ALLOW_PRIVATE,
  },
  db: await database({ url: env.DATABASE_URL, dataDir: env.DATA_DIR }),
  email: mailTransport({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: path.resolve(env.DATA_DIR, 'mail') }),
  collections: [
    ...[Workshops, Sessions, Speakers, Organisations, Registrations, media, Users, Webhooks].map(withPlainDifferences),
    Changes,
    Desks,
    Meetings,
    Outbox,
    Mailings,
    MailTexts,
    Audit,
    Erasures,
    Receivers,
    Deliveries,
    Factors,
  ],
  globals: [withPlainDifferences(Series)],
  localization: {
    locales: locales.map(({ code }) => ({
      code,
      label: ownName(code),
      fallbackLocale: fallbackOf(code),
    })),
    defaultLocale,
    fallback: true,
  },
  i18n: {
    supportedLanguages: {
      en: { ...en, translations: setEnglish(en.translations) },
      fr: { ...fr, translations: setFrench(fr.translations) },
    },
    fallbackLanguage: 'en',
    translations: adminTranslations,
  },
  endpoints: [
    seriesDocument,
    sharedDraft,
    sharedSeries,
    codesDocument,
    changesOfPublic,
    searchEndpoint,
    ...registrationEndpoints,
    todo,
    translationsToDo,
    writeTranslations,
    findEndpoint,
    linkReport,
    startLinkCheck,
  ],
  graphQL: publicGraphQL,
  csrf: [env.PUBLIC_URL, ...env.FRONT_ENDS].filter((origin): origin is string => !!origin),
  logger: { options: logOptions(env.LOG_LEVEL) },
  hooks: { afterError: [translateError] },
  telemetry: false,
  // Named so that Payload does not warn, and taken away before anything is asked of it: pictures are made before a write takes its turn
  // (src/cms/pictures/make.ts), where Payload would decode them within it. What is named is never called.
  sharp: () => {
    throw new Error('Payload decodes no pictures.')
  },
  onInit: ({ config }) => void Object.assign(config, { sharp: undefined }),
  upload: { limits: { fileSize: MAX_PICTURE_BYTES }, abortOnLimit: true },
  // Written by `npm run generate` alone; otherwise each start outside production spawns a process that writes it.
  typescript: {
    autoGenerate: false,
    outputFile: path.resolve(root, 'src/payload-types.ts'),
    schema: [({ jsonSchema }) => withoutFormFields(jsonSchema)],
  },
  admin: {
    user: Users.slug,
    // For the admin’s links to public pages (src/admin/form/PublicPage.tsx).
    custom: { frontEnd: { series: env.FRONT_END_URLS?.series, workshops: env.FRONT_END_URLS?.workshops } },
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    // Long enough to read why something was refused.
    toast: { duration: 8000 },
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' – Atelier', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/assets/icon.svg' }] },
    components: {
      actions: ['/src/admin/frame/Find#Find'],
      header: ['/src/admin/frame/SkipLink#SkipLink'],
      providers: [
        '/src/admin/shared/SeriesClock#SeriesClock',
        '/src/admin/payloadFixes/PayloadDomTranslations#PayloadDomTranslations',
        '/src/admin/payloadFixes/VersionWords#VersionWords',
        '/src/admin/payloadFixes/ClosedMenu#ClosedMenu',
        '/src/admin/payloadFixes/FormQuestions#FormQuestions',
        '/src/admin/payloadFixes/LeftOutFiles#LeftOutFiles',
        '/src/admin/payloadFixes/SafeAnswers#SafeAnswers',
        '/src/admin/payloadFixes/Reach#Reach',
      ],
      afterNavLinks: [
        '/src/admin/translating/links#TranslatingNav',
        '/src/admin/desk/RegistrationsLink#RegistrationsLink',
        '/src/admin/seriesFile/links#SeriesFileNav',
      ],
      views: {
        account: { Component: '/src/admin/form/OwnAccount#OwnAccount' },
        dashboard: { Component: '/src/admin/dashboard/OwnDashboard#OwnDashboard' },
        translations: {
          Component: '/src/admin/translating/TranslatingView#TranslatingView',
          path: '/translations',
          exact: true,
          meta: { title: translatingTitle, description: 'Atelier' },
        },
        desks: {
          Component: '/src/admin/desk/DesksView#DesksView',
          path: '/desks',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        formerRegistrations: {
          Component: '/src/admin/desk/DesksView#FormerRegistrations',
          path: '/registrations',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        desk: {
          Component: '/src/admin/desk/DeskView#DeskView',
          path: '/desks/:workshop',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskReport: {
          Component: '/src/admin/desk/report/ReportView#ReportView',
          path: '/desks/:workshop/report',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskMeeting: {
          Component: '/src/admin/desk/meeting/MeetingView#MeetingView',
          path: '/desks/:workshop/meeting',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskLists: {
          Component: '/src/admin/desk/lists/ListsView#ListsView',
          path: '/desks/:workshop/lists',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskDoor: {
          Component: '/src/admin/desk/door/DoorView#DoorView',
          path: '/desks/:workshop/door',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskWrite: {
          Component: '/src/admin/desk/write/WriteView#WriteView',
          path: '/desks/:workshop/write',
          exact: true,
          meta: { title: registrationsTitle, description: 'Atelier' },
        },
        deskMails: {
          Component: '/src/admin/desk/mails/MailsView#MailsView',
          path: '/desks/:workshop/mails',
          exact: true,
          meta: { title: mailsTitle, description: 'Atelier' },
        },
        seriesFile: {
          Component: '/src/admin/seriesFile/SeriesFileView#SeriesFileView',
          path: '/series-file',
          exact: true,
          meta: { title: windowTitle, description: 'Atelier' },
        },
      },
      graphics: { Icon: '/src/admin/frame/SeriesMark#SeriesMark' },
    },
  },
  defaultDepth: 1,
  maxDepth: 5,
})

// The editor puts its own words over ours while the config is built.
export default config.then(async (built) => {
  const { translations } = built.i18n
  const whole: SanitizedConfig = {
    ...built,
    i18n: {
      ...built.i18n,
      translations: deepMergeSimple(
        { en: setEnglish(translations.en), fr: setFrench(translations.fr) },
        adminTranslations,
      ),
    },
  }
  // Payload logs by the name of an error. A refusal is no failure, and its status stands in the log of requests.
  Object.assign(whole.loggingLevels, { Refusal: false })
  for (const { hooks } of whole.collections) hooks.afterOperation.push(nameSeveral)
  for (const { hooks } of whole.collections) hooks.beforeOperation = [ownTimes, plainNames, ...hooks.beforeOperation]
  for (const { hooks } of whole.globals)
    hooks.beforeOperation = [ownTimes, plainNames, ...(hooks.beforeOperation ?? [])]
  compareContent(whole)
  await labelsInEach(whole)
  for (const { fields, hooks, slug, versions } of [...whole.collections, ...whole.globals]) {
    keepFromLists(fields, slug)
    closeWithForm(fields)
    if (hooks.beforeOperation?.includes(textsOnly)) holdToTexts(fields)
    if (versions?.drafts) skipWhenWithdrawn(fields)
  }
  return whole
})
