import type { APIRoute } from 'astro';
import type { Paper } from '../../domain/directory.ts';
import { getPaperPaths, paperDocument } from '../../queries/papers.ts';

export const getStaticPaths = getPaperPaths;

export const GET: APIRoute<{ paper: Paper }> = ({ props }) => paperDocument(props.paper);
