import type { FactValue } from './own-facts.ts';

/** A field of the form a place corrects its page in. */
export interface CorrectionField {
  /** The service it is about, by its slug; undefined where it is the place itself. */
  service: string | undefined;
  /** The keys of the field joined by dots. */
  path: string;
  label: string;
  hint: string | undefined;
  /** What the site says today. */
  value: FactValue;
  isRequired: boolean;
  kind:
    | { name: 'line' | 'text'; maxLength: number | undefined }
    | { name: 'lines' | 'phone' | 'email' | 'web' | 'day' | 'number' | 'postal-code' }
    | { name: 'choice'; options: readonly { value: string; label: string }[] };
}

/** Fields that belong together. */
export interface CorrectionGroup {
  heading: string;
  fields: readonly CorrectionField[];
}
