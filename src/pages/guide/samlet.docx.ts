import { guideDocument } from '../../queries/papers.ts';

export const GET = guideDocument;
