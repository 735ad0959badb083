import CMS from '@sveltia/cms';
import type { FormConfig } from '../form-config.ts';
import { toFileFormat } from './file-formats.ts';

/** Starts Sveltia CMS with our fields, and with how we read and write files. */
export async function startForm({ formats, cms }: FormConfig): Promise<void> {
  for (const format of formats)
    CMS.registerCustomFormat(
      format.name,
      format.form === 'yaml' ? 'yaml' : 'md',
      toFileFormat(format),
    );
  await CMS.init({ config: cms as never });
}
