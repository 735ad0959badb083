import type { z } from 'astro/zod';
import { buyingWayFields, buyingWaySchema } from './buying-way.ts';
import { enterpriseFields, enterpriseSchema } from './enterprise.ts';
import type { ImageField } from './fields.ts';
import { guidePageFields, guidePageSchema } from './guide-page.ts';
import { jobTypeFields, jobTypeSchema } from './job-type.ts';
import { kindFields, kindSchema } from './kind.ts';
import { considerationFields, considerationSchema, labelFields, labelSchema } from './label.ts';
import { languageFields, languageSchema } from './language.ts';
import { pageFields, pageSchema } from './page.ts';
import { paperFields, paperSchema } from './paper.ts';
import { partnershipFields, partnershipSchema } from './partnership.ts';
import { rateFields, rateSchema } from './rate.ts';
import { resultFields, resultSchema } from './result.ts';
import { serviceFields, serviceSchema } from './service.ts';
import { taskTypeFields, taskTypeSchema } from './task-type.ts';
import { termFields, termSchema } from './term.ts';
import { visitRoomFields, visitRoomSchema } from './visit-room.ts';

/** How entries lie in a folder: a Markdown file, a YAML file, or a folder with an `index.md` and pictures. */
export type EntryForm = 'markdown' | 'yaml' | 'folder';

const plain =
  <S extends z.ZodType>(schema: S) =>
  (_image: ImageField) =>
    schema;

/** Every folder of `content/` that holds entries: its form, its fields as an editor writes them, its schema. */
export const collections = {
  arter: { form: 'markdown', fields: plain(kindFields), schema: plain(kindSchema) },
  guide: { form: 'markdown', fields: plain(guidePageFields), schema: plain(guidePageSchema) },
  hensyn: { form: 'yaml', fields: plain(considerationFields), schema: plain(considerationSchema) },
  jobtyper: { form: 'markdown', fields: plain(jobTypeFields), schema: plain(jobTypeSchema) },
  koebsveje: { form: 'yaml', fields: plain(buyingWayFields), schema: plain(buyingWaySchema) },
  maalgrupper: { form: 'yaml', fields: plain(labelFields), schema: plain(labelSchema) },
  opgavetyper: { form: 'markdown', fields: plain(taskTypeFields), schema: plain(taskTypeSchema) },
  ordliste: { form: 'markdown', fields: plain(termFields), schema: plain(termSchema) },
  papirer: { form: 'markdown', fields: plain(paperFields), schema: plain(paperSchema) },
  partnerskaber: { form: 'folder', fields: partnershipFields, schema: partnershipSchema },
  resultater: { form: 'yaml', fields: plain(resultFields), schema: plain(resultSchema) },
  satser: { form: 'yaml', fields: plain(rateFields), schema: plain(rateSchema) },
  sider: { form: 'markdown', fields: plain(pageFields), schema: plain(pageSchema) },
  spoergeguide: { form: 'yaml', fields: plain(visitRoomFields), schema: plain(visitRoomSchema) },
  sprog: { form: 'yaml', fields: plain(languageFields), schema: plain(languageSchema) },
  virksomheder: { form: 'folder', fields: enterpriseFields, schema: enterpriseSchema },
  ydelser: { form: 'markdown', fields: plain(serviceFields), schema: plain(serviceSchema) },
} as const satisfies Record<string, { form: EntryForm; fields: unknown; schema: unknown }>;

export type CollectionName = keyof typeof collections;

/** How the file of an entry is written: fields above a text, or fields alone. */
export const textFormOf = (name: CollectionName): 'markdown' | 'yaml' =>
  collections[name].form === 'yaml' ? 'yaml' : 'markdown';

/** An entry's fields as the code knows them. */
export type DataOf<Name extends CollectionName> = z.output<
  ReturnType<(typeof collections)[Name]['schema']>
>;
