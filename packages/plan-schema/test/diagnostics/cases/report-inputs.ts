import type { BadInput } from '../bad-input.js';

/** Annual reports: front matter in front of Markdown. */
export const reportInputs: readonly BadInput[] = [
  {
    name: 'a report without front matter',
    change: { 'reports/2026.md': '一年来，文件登记工作按计划推进。\n' },
    expect: ['reports/2026.md:1:1 front-matter-missing'],
  },
  {
    name: 'a report whose front matter has no end',
    change: { 'reports/2026.md': ['---\n\n一年来', '\n一年来'] },
    expect: ['reports/2026.md:1:1 front-matter-unclosed'],
  },
  {
    name: 'a report without a title',
    change: { 'reports/2026.md': ['title: 临水市2026年法治政府建设情况\n', ''] },
    expect: ['reports/2026.md:2:1 field-missing'],
  },
  {
    name: 'a report published on a day that does not exist',
    change: { 'reports/2026.md': ['publishedOn: 2027-03-20', 'publishedOn: 2027-04-31'] },
    expect: ['reports/2026.md:3:14 date-impossible'],
  },
  {
    name: 'a report about another year than its name says',
    change: { 'reports/2026.md': ['publishedOn: 2027-03-20', "publishedOn: 2027-03-20\nyear: '2025'"] },
    expect: ['reports/2026.md:4:7 path-mismatch'],
  },
  {
    name: 'a year of a report that is none',
    change: { 'reports/2026.md': null, 'reports/1026.md': '---\ntitle: 临水市报告\n---\n' },
    expect: ['reports/1026.md:2:1 year-invalid'],
  },
  {
    name: 'a report with a field that nobody knows',
    change: { 'reports/2026.md': ['publishedOn: 2027-03-20', 'publishedOn: 2027-03-20\nauthor: 市司法局'] },
    expect: ['reports/2026.md:4:1 field-unknown'],
  },
  {
    name: 'a report whose front matter cannot be read',
    change: { 'reports/2026.md': ['publishedOn: 2027-03-20', 'publishedOn: "2027-03-20'] },
    expect: ['reports/2026.md:3:14 yaml-syntax'],
  },
];
