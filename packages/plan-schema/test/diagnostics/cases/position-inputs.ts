import type { BadInput } from '../bad-input.js';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const withMark = (text: string) => `\uFEFF${text}`;

/** Places behind line ends, marks and characters that some count otherwise. Columns are UTF-16 units from 1. */
export const positionInputs: readonly BadInput[] = [
  {
    name: 'a wrong value in a file with CRLF',
    change: { 'units/shizhengfu.yaml': (text) => crlf(text.replace('government', 'goverment')) },
    expect: ['units/shizhengfu.yaml:3:7 value-not-allowed'],
  },
  {
    name: 'a wrong value behind a byte-order mark',
    change: { 'units/shizhengfu.yaml': (text) => withMark(text.replace('id: shizhengfu', 'id: shifu')) },
    expect: ['units/shizhengfu.yaml:1:5 path-mismatch'],
  },
  {
    name: 'a wrong value behind a byte-order mark and CRLF',
    change: { 'units/shizhengfu.yaml': (text) => withMark(crlf(text.replace('government', 'goverment'))) },
    expect: ['units/shizhengfu.yaml:3:7 value-not-allowed'],
  },
  {
    name: 'a wrong value behind characters outside the BMP in its line',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju\n  - caizhengju', 'members: [𠮷林𡈽, sifaju]'] },
    expect: ['units/liangju.yaml:4:11 id-invalid'],
  },
  {
    name: 'a wrong value behind an emoji in a flow map',
    change: {
      'programme.yaml': [
        'licence:\n  name: CC BY 4.0\n  url: https://licence.example/by/4.0/',
        'licence: { name: 😀😀, url: ftp }',
      ],
    },
    expect: ['programme.yaml:7:29 url-invalid'],
  },
  {
    name: 'a wrong value below a long text in a literal block',
    change: {
      'progress/sifaju/ls26-101.yaml': (text) =>
        text
          .replace('note: 已登记文件三百件。', 'note: |\n      𠮷林路：登记。\n\n      第二段。')
          .replace('progress: 已完成', 'progress: 完工'),
    },
    expect: ['progress/sifaju/ls26-101.yaml:14:15 value-not-allowed'],
  },
  {
    name: 'a missing key behind comments',
    change: { 'units/shizhengfu.yaml': '# 市政府\n\n  # 2019年建档\nid: shizhengfu\nkind: government\n' },
    expect: ['units/shizhengfu.yaml:4:1 field-missing'],
  },
  {
    name: 'wrong front matter of a plan with CRLF',
    change: { 'plans/ls26@1.md': (text) => crlf(text.replace('issuedOn: 2026-02-01', 'issuedOn: 2026-02-30')) },
    expect: ['plans/ls26@1.md:5:11 date-impossible'],
  },
  {
    name: 'wrong front matter of a plan behind a byte-order mark',
    change: { 'plans/ls26@1.md': (text) => withMark(text.replace('period: 2026/2030', 'period: 2026-2030')) },
    expect: ['plans/ls26@1.md:6:9 plan-period-invalid'],
  },
  {
    name: 'wrong front matter of a report behind a byte-order mark and CRLF',
    change: { 'reports/2026.md': (text) => withMark(crlf(text.replace('2027-03-20', '2027-03-32'))) },
    expect: ['reports/2026.md:3:14 date-impossible'],
  },
  {
    name: 'an unknown unit in a plan with CRLF',
    change: { 'plans/ls26@1.md': (text) => crlf(text.replace('责任单位：市司法局', '责任单位：市司法居')) },
    expect: ['plans/ls26@1.md:19:7 unit-unknown'],
  },
  {
    name: 'an unknown unit in a plan behind a byte-order mark',
    change: { 'plans/ls26@1.md': (text) => withMark(text.replace('责任单位：市司法局', '责任单位：市司法居')) },
    expect: ['plans/ls26@1.md:19:7 unit-unknown'],
  },
  {
    name: 'an unread deadline behind characters outside the BMP in its line',
    change: { 'plans/ls26@1.md': ['按要求参加培训。【', '到𠮷林路😀参加培训。【完成时限：尽快】【'] },
    expect: ['plans/ls26@1.md:26:25 deadline-unread'],
  },
  {
    name: 'a second unit of a list, the unknown one',
    change: { 'plans/ls26@1.md': ['【责任单位：市司法局】【', '【责任单位：市司法局、市文旅局】【'] },
    expect: ['plans/ls26@1.md:19:12 unit-unknown'],
  },
  {
    name: 'a bracket that runs over two lines',
    change: { 'plans/ls26@1.md': ['【责任单位：市司法局】【', '【责任单位：\n市文旅局】【'] },
    expect: ['plans/ls26@1.md:20:1 unit-unknown'],
  },
];
