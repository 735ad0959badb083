import { inject } from 'vitest';
import { sweep } from './a11y/sweep.ts';

sweep(inject('nabokommune'));
