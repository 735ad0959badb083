import { readEntryText, rewriteEntryText, writeEntryText } from '../../editing/entry-text.ts';
import { rewriteBody } from '../../editing/rewrite-body.ts';
import type { FormFormat } from '../form-config.ts';
import { toFileFields } from '../form-values.ts';

/** Where the text of the file goes along with its fields; no form shows it. */
const fileKey = '_fil';

/** How Sveltia CMS reads and writes the files of one folder. */
export interface FileFormat {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (values: Record<string, unknown>) => string;
}

/** Reads a file into the values of its form, and writes into it no more than what was changed. */
export const toFileFormat = ({ form, fields }: FormFormat): FileFormat => ({
  fromFile: (text) => {
    const { fields: values, body } = readEntryText(text, form);
    return { ...values, ...(form === 'markdown' ? { body } : {}), [fileKey]: text };
  },
  toFile: ({ [fileKey]: file, body, ...values }) => {
    const text = typeof body === 'string' ? body.trim() : '';
    if (typeof file !== 'string' || file === '')
      return writeEntryText({ fields: toFileFields(values, {}, fields), body: text }, form);
    const old = readEntryText(file, form);
    return rewriteEntryText(
      file,
      { fields: toFileFields(values, old.fields, fields), body: rewriteBody(old.body, text) },
      form,
    );
  },
});
