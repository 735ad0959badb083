import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/domain/results/time-axis.ts';

test('An axis has a tick where each year begins, one where the last ends, and none left out', () => {
  expect(timeAxis(['2023', '2021-09']).ticks).toEqual([8, 36, 64, 92]);
  expect(timeAxis(['2021']).ticks).toEqual([8, 92]);
});

test('A date stands in the middle of its year or month, or on its day', () => {
  const { xOf } = timeAxis(['2021', '2023']);
  expect(['2021', '2022-01', '2023-01-01'].map(xOf)).toEqual([22, 37.2, 64]);
});
