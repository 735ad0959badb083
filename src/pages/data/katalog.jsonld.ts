import { getCatalogueFile } from '../../queries/catalogue.ts';

export const GET = getCatalogueFile;
