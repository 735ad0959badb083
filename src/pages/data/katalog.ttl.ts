import { getCatalogueTurtle } from '../../queries/catalogue.ts';

export const GET = getCatalogueTurtle;
