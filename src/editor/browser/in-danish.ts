/** What Sveltia CMS finds when it begins: this is imported before it. */

// The form speaks Danish, whatever the browser does.
Object.defineProperty(navigator, 'language', { get: () => 'da' });
Object.defineProperty(navigator, 'languages', { get: () => ['da'] });

// What the check says of a file is read beside it: the form stays open when it is saved.
const choices = 'sveltia-cms.prefs';
localStorage.setItem(
  choices,
  JSON.stringify({
    ...(JSON.parse(localStorage.getItem(choices) ?? '{}') as object),
    closeOnSave: false,
  }),
);
