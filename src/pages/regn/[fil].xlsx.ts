import type { APIRoute } from 'astro';
import type { BookSheet } from '../../domain/calculator/book-cells.ts';
import { calculatorExample, getExamplePaths } from '../../queries/calculator.ts';

export const getStaticPaths = getExamplePaths;

export const GET: APIRoute<{ sheets: BookSheet[] }> = ({ props }) =>
  calculatorExample(props.sheets, 'xlsx');
