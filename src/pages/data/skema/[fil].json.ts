import type { APIRoute } from 'astro';
import { getSchemaFile } from '../../../queries/open-data.ts';
import { type SchemaName, schemaNames } from '../../../schema/file-schema.ts';

export const getStaticPaths = () => schemaNames.map((fil) => ({ params: { fil } }));

export const GET: APIRoute = ({ params }) => getSchemaFile(params['fil'] as SchemaName);
