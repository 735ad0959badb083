/** Where it stands how many pages answer, until the search has come alive and says it itself. */
export const FirstStatus = () => <p className="search-status" id="svar" tabIndex={-1} />;
