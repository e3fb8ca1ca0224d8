/** Our wording where Payload's own is wrong or reads like a database. Keys as in @payloadcms/translations. */
export const adminTranslations = {
  fr: {
    general: {
      addNew: 'Ajouter',
      createNew: 'Créer',
      creatingNewLabel: 'Création – {{label}}',
      createNewLabel: 'Créer – {{label}}',
      globals: 'Série',
      locale: 'Langue du contenu',
      locales: 'Langues du contenu',
      collections: 'Contenus',
    },
  },
  en: {
    general: {
      locale: 'Language of the content',
      locales: 'Languages of the content',
      globals: 'Series',
      collections: 'Content',
    },
  },
}
