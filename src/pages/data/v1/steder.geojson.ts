import { getFirstPlacesFile } from '../../../queries/open-data.ts';

export const GET = getFirstPlacesFile;
