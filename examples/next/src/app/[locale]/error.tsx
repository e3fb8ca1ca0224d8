'use client'

/** What is said where Atelier does not answer, and the page was never made before. */
const Failed = ({ reset }: { error: Error; reset: () => void }) => (
  <main className="inner lost">
    <section lang="fr">
      <h1>Une erreur s’est produite</h1>
      <p>La page n’a pas pu être affichée, et ce n’est pas de votre fait.</p>
      <p>
        <button className="button" onClick={reset} type="button">
          Réessayer
        </button>
      </p>
    </section>
    <section lang="en">
      <h2 className="as-title">Something went wrong</h2>
      <p>The page could not be shown, and it is not your doing.</p>
      <p>
        <button className="button" onClick={reset} type="button">
          Try again
        </button>
      </p>
    </section>
  </main>
)

export default Failed
