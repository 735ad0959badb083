import type { GetStaticPaths } from 'astro';
import { csvFile } from '../../queries/open-data.ts';
import { getQuarterRecords } from '../../queries/quarters.ts';

/** No file where nothing is counted by quarter. */
export const getStaticPaths = (async () =>
  (await getQuarterRecords()).length === 0
    ? []
    : [{ params: { fil: 'kvartal' } }]) satisfies GetStaticPaths;

export const GET = async () => csvFile(await getQuarterRecords());
