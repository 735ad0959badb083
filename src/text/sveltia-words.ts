/**
 * Words of Sveltia CMS that its Danish lacks in this version, or that an editor would not know, by their keys. Messages
 * with a number are written in MessageFormat 2, as its own are.
 */
export const sveltiaWords: ReadonlyMap<string, string> = new Map([
  ['slug', 'Navn i adressen'],
  ['edit_slug', 'Ret navnet i adressen'],
  ['edit_slug_error.empty', 'Navnet i adressen må ikke være tomt.'],
  ['edit_slug_error.duplicate', 'Det navn bruges allerede til noget andet.'],
  ['entry_sidebar.slug.title', 'Navn i adressen'],
  ['entry_sidebar.slug.generated_on_save', 'Navnet i adressen laves af titlen, når der gemmes.'],
  ['entry_sidebar.slug.unavailable', 'Det her har ikke noget navn i adressen.'],
  ['entry_sidebar.backlinks.title', 'Hvem peger hertil'],
  ['contents', 'Indhold'],
  ['singletons', 'Kommunen'],
  ['select_item', 'Vælg {$name}'],
  ['show_errors', 'Vis fejl'],
  ['list_item_options', 'Muligheder'],
  ['file_unavailable', 'Findes ikke'],
  ['file_unavailable_description', 'Filen kunne ikke hentes. Måske er den flyttet eller slettet.'],
  ['replace_file', 'Skift fil'],
  ['replace_image', 'Skift billede'],
  ['remove_file', 'Fjern fil'],
  ['remove_image', 'Fjern billede'],
  [
    'cannot_delete_referenced_entries',
    '.input {$count :integer} .match $count one {{Det kan ikke slettes, for felterne her skal udfyldes og peger på det. Ret eller slet dem først.}} * {{De kan ikke slettes, for felterne her skal udfyldes og peger på dem. Ret eller slet dem først.}}',
  ],
  [
    'deleting_referenced_entries_note',
    '.input {$count :integer} .match $count one {{Henvisningen til det ét andet sted bliver også fjernet.}} * {{Henvisningerne til det {$count} andre steder bliver også fjernet.}}',
  ],
  ['save_conflict.title', 'En anden har rettet'],
  ['save_conflict.modified', 'En anden har rettet det her, siden du åbnede det.'],
  ['save_conflict.deleted', 'En anden har slettet det her, siden du åbnede det.'],
  ['save_conflict.overwrite_warning', 'Gemmer du nu, går det, den anden har rettet, tabt.'],
  ['save_conflict.recreate_warning', 'Gemmer du nu, bliver det oprettet igen.'],
  ['save_conflict.save_anyway', 'Gem alligevel'],
  ['save_conflict.branch_moved', 'En anden har gemt noget hos værten, mens du gemte. Prøv igen.'],
  [
    'sign_in_using_access_token_workflow_note',
    'Det skal også have læse- og skriveadgang til pull requests.',
  ],
  ['status.deploying', 'Lægges ud'],
  ['workflow.deploying_deletion', 'Sletning'],
  ['remote_change.reload_entry', 'Hent igen'],
  [
    'remote_change.confirm_reloading_entry',
    'Vil du hente det igen? Det, du ikke har gemt, går tabt.',
  ],
]);
