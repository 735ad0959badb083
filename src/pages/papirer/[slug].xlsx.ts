import type { APIRoute } from 'astro';
import type { Paper } from '../../domain/directory.ts';
import { getWorkbookPaths, paperWorkbook } from '../../queries/papers.ts';

export const getStaticPaths = getWorkbookPaths;

export const GET: APIRoute<{ paper: Paper }> = ({ props }) => paperWorkbook(props.paper);
