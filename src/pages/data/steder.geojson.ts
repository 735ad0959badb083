import { getPlacesFile } from '../../queries/open-data.ts';

export const GET = getPlacesFile;
