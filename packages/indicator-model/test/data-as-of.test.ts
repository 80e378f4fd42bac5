import { expect, test } from 'vitest';
import { settleDays } from '../src/data-as-of.js';
import { finding, log, plan, programme, update } from './build.js';

const RECORDS = programme({
  plans: [plan()],
  progress: [log('sifaju', 't1', update('u1', '2028-03-01', 'in-progress'), update('u2', '2028-06-30', 'in-progress'))],
});

test('records are complete up to the newest of them, and that day is judged', () => {
  expect(settleDays(RECORDS, undefined)).toEqual({ asOf: '2028-06-30', dataAsOf: '2028-06-30' });
  const found = { ...RECORDS, findings: [finding('f1', '2028-07-02', 't1')] };
  expect(settleDays(found, undefined).asOf).toBe('2028-07-02');
});

test('what the programme states comes first', () => {
  expect(settleDays({ ...RECORDS, dataAsOf: '2028-05-01' }, undefined)).toEqual({
    asOf: '2028-05-01',
    dataAsOf: '2028-05-01',
  });
});

test.each([
  ['2028-04-15', '2028-03-01'],
  ['2029-01-01', '2028-06-30'],
])('on %s records reach to %s', (asOf, dataAsOf) => {
  expect(settleDays(RECORDS, asOf)).toEqual({ asOf, dataAsOf });
});

test('a stated day after the day of judgement is cut to it', () => {
  expect(settleDays({ ...RECORDS, dataAsOf: '2028-12-31' }, '2028-04-15').dataAsOf).toBe('2028-04-15');
});

test('without any date there is no end of the records, and tracking or the plan gives the day', () => {
  const undated = programme({ tracking: undefined, plans: [plan({ issuedOn: undefined })] });
  expect(settleDays(undated, undefined)).toEqual({ asOf: '2026-01-01', dataAsOf: undefined });
  expect(settleDays({ ...undated, plans: [] }, undefined)).toEqual({ asOf: '1900-01-01', dataAsOf: undefined });
});
