import type { BadInput } from '../bad-input.js';

/** Records whose fields have the wrong name, type or value. */
export const fieldInputs: readonly BadInput[] = [
  {
    name: 'a field that is missing from a record',
    change: { 'units/shizhengfu.yaml': ['name: 市政府\n', ''] },
    expect: ['units/shizhengfu.yaml:1:1 field-missing'],
  },
  {
    name: 'a field without a value',
    change: { 'units/shizhengfu.yaml': ['name: 市政府', 'name:'] },
    expect: ['units/shizhengfu.yaml:2:1 field-empty'],
  },
  {
    name: 'a field of nothing but quotes',
    change: { 'units/shizhengfu.yaml': ['name: 市政府', "name: ''"] },
    expect: ['units/shizhengfu.yaml:2:7 field-empty'],
  },
  {
    name: 'a field that is missing from an entry of a log',
    change: { 'progress/sifaju/ls26-101.yaml': ['    date: 2027-03-31\n', ''] },
    expect: ['progress/sifaju/ls26-101.yaml:8:5 field-missing'],
  },
  {
    name: 'an entry that does not say how far things have come',
    change: { 'progress/sifaju/ls26-101.yaml': ['    progress: 推进中\n', ''] },
    expect: ['progress/sifaju/ls26-101.yaml:2:5 field-missing'],
  },
  {
    name: 'an entry that does not say what it is',
    change: { 'progress/sifaju/ls26-101.yaml': ['    kind: update\n', ''] },
    expect: ['progress/sifaju/ls26-101.yaml:8:5 field-missing'],
  },
  {
    name: 'a jurisdiction without a name',
    change: { 'programme.yaml': ['  name: 临水市\n', ''] },
    expect: ['programme.yaml:4:3 field-missing'],
  },
  {
    name: 'a misspelt field',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', 'validForm: 2019-01-10'] },
    expect: ['units/sifaju.yaml:6:1 field-unknown'],
  },
  {
    name: 'a misspelt field inside an entry',
    change: { 'progress/sifaju/ls26-101.yaml': ['    note: 已登记', '    notes: 已登记'] },
    expect: ['progress/sifaju/ls26-101.yaml:7:5 field-unknown'],
  },
  {
    name: 'a misspelt field of a theme',
    change: { 'programme.yaml': ['    title: 制度建设', '    title: 制度建设\n    title_en: Rules'] },
    expect: ['programme.yaml:19:5 field-unknown'],
  },
  {
    name: 'a field of another kind of record',
    change: { 'evidence/mulu-2027.yaml': ['title: 文件目录', 'title: 文件目录\nprogress: 推进中'] },
    expect: ['evidence/mulu-2027.yaml:2:1 field-unknown'],
  },
  {
    name: 'two fields that nobody knows',
    change: { 'units/shizhengfu.yaml': ['kind: government', 'kind: government\nurl: 无\ncolour: 红'] },
    expect: ['units/shizhengfu.yaml:4:1 field-unknown', 'units/shizhengfu.yaml:5:1 field-unknown'],
  },
  {
    name: 'a kind of unit with a slip of the pen',
    change: { 'units/shizhengfu.yaml': ['kind: government', 'kind: goverment'] },
    expect: ['units/shizhengfu.yaml:3:7 value-not-allowed'],
  },
  {
    name: 'a kind of unit in words that nobody registered',
    change: { 'units/sifaju.yaml': ['kind: 政府部门', 'kind: 政府部们'] },
    expect: ['units/sifaju.yaml:5:7 value-not-allowed'],
  },
  {
    name: 'a degree of progress that is none',
    change: { 'progress/sifaju/ls26-101.yaml': ['progress: 推进中', 'progress: 正常推进'] },
    expect: ['progress/sifaju/ls26-101.yaml:5:15 value-not-allowed'],
  },
  {
    name: 'a degree of progress that only the house computes',
    change: { 'progress/sifaju/ls26-101.yaml': ['progress: 推进中', 'progress: no-data'] },
    expect: ['progress/sifaju/ls26-101.yaml:5:15 value-not-allowed'],
  },
  {
    name: 'a kind of entry that is none',
    change: { 'progress/sifaju/ls26-101.yaml': ['kind: 进展', 'kind: 进度'] },
    expect: ['progress/sifaju/ls26-101.yaml:3:11 value-not-allowed'],
  },
  {
    name: 'a disclosure that is none',
    change: { 'evidence/mulu-2027.yaml': ['disclosure: 主动公开', 'disclosure: 主动公升'] },
    expect: ['evidence/mulu-2027.yaml:5:13 value-not-allowed'],
  },
  {
    name: 'a language that the portal does not speak',
    change: { 'programme.yaml': ['dataAsOf: 2027-06-30', 'dataAsOf: 2027-06-30\nlanguages: [zh-CN, fr]'] },
    expect: ['programme.yaml:14:20 value-not-allowed'],
  },
  {
    name: 'a number where a name should stand',
    change: { 'units/sifaju.yaml': ['  - 司法局', '  - 司法局\n  - true'] },
    expect: ['units/sifaju.yaml:5:5 value-wrong-type'],
  },
  {
    name: 'one value where a list should stand',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju\n  - caizhengju', 'members: sifaju'] },
    expect: ['units/liangju.yaml:4:10 value-wrong-type'],
  },
  {
    name: 'a list where one value should stand',
    change: { 'units/caizhengju.yaml': ['parent: shizhengfu', 'parent: [shizhengfu]'] },
    expect: ['units/caizhengju.yaml:4:9 value-wrong-type'],
  },
  {
    name: 'a map where text should stand',
    change: { 'units/caizhengju.yaml': ['name: 市财政局', 'name: { zh: 市财政局 }'] },
    expect: ['units/caizhengju.yaml:2:7 value-wrong-type'],
  },
  {
    name: 'text where a whole number should stand',
    change: { 'programme.yaml': ['dueSoonDays: 30', 'dueSoonDays: 三十'] },
    expect: ['programme.yaml:15:16 value-wrong-type'],
  },
  {
    name: 'part of a day',
    change: { 'programme.yaml': ['dueSoonDays: 30', 'dueSoonDays: 30.5'] },
    expect: ['programme.yaml:15:16 value-wrong-type'],
  },
  {
    name: 'more days than ten years have',
    change: { 'programme.yaml': ['dueSoonDays: 30', 'dueSoonDays: 9999'] },
    expect: ['programme.yaml:15:16 value-out-of-range'],
  },
  {
    name: 'fewer days than none',
    change: { 'programme.yaml': ['dueSoonDays: 30', 'dueSoonDays: -1'] },
    expect: ['programme.yaml:15:16 value-out-of-range'],
  },
  {
    name: 'text where yes or no should stand',
    change: { 'units/liangju.yaml': ['kind: group', 'kind: group\nopen: yes'] },
    expect: ['units/liangju.yaml:4:7 value-wrong-type'],
  },
  {
    name: 'a number with a zero at its end that would be lost',
    change: { 'progress/caizhengju/ls26-102.yaml': ["value: '48'", 'value: 48.50'] },
    expect: ['progress/caizhengju/ls26-102.yaml:9:16 number-not-quoted'],
  },
  {
    name: 'a share that is read as a number',
    change: { 'progress/sifaju/ls26-101.yaml': ["percent: '40'", 'percent: 40.0'] },
    expect: ['progress/sifaju/ls26-101.yaml:6:14 number-not-quoted'],
  },
  {
    name: 'a number with a sign of its own notation',
    change: { 'progress/caizhengju/ls26-102.yaml': ["value: '48'", 'value: 1e3'] },
    expect: [
      'progress/caizhengju/ls26-102.yaml:9:16 decimal-invalid',
      'progress/caizhengju/ls26-102.yaml:9:16 number-not-quoted',
    ],
  },
  {
    name: 'a code whose zeros would be lost',
    change: { 'programme.yaml': ["divisionCode: '990100'", 'divisionCode: 099010'] },
    expect: ['programme.yaml:6:17 number-not-quoted'],
  },
  {
    name: 'a value with its unit of measure',
    change: { 'progress/caizhengju/ls26-102.yaml': ["value: '48'", "value: '48学时'"] },
    expect: ['progress/caizhengju/ls26-102.yaml:9:16 decimal-invalid'],
  },
  {
    name: 'a share with its sign',
    change: { 'progress/sifaju/ls26-101.yaml': ["percent: '40'", 'percent: 40%'] },
    expect: ['progress/sifaju/ls26-101.yaml:6:14 decimal-invalid'],
  },
  {
    name: 'a day that no calendar has',
    change: { 'progress/sifaju/ls26-101.yaml': ['date: 2026-06-30', 'date: 2026-06-31'] },
    expect: ['progress/sifaju/ls26-101.yaml:4:11 date-impossible'],
  },
  {
    name: 'the 29th of February of a common year',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', 'validFrom: 2019-02-29'] },
    expect: ['units/sifaju.yaml:6:12 date-impossible'],
  },
  {
    name: 'a date without its zeros',
    change: { 'inspections/dc-2026/round.yaml': ['from: 2026-10-10', 'from: 2026-10-9'] },
    expect: ['inspections/dc-2026/round.yaml:4:7 date-impossible'],
  },
  {
    name: 'a date in Chinese',
    change: { 'evidence/mulu-2027.yaml': ['date: 2027-03-20', 'date: 2027年3月20日'] },
    expect: ['evidence/mulu-2027.yaml:2:7 date-impossible'],
  },
  {
    name: 'an id with a capital',
    change: { 'progress/sifaju/ls26-101.yaml': ['id: jz-1', 'id: JZ-1'] },
    expect: ['progress/sifaju/ls26-101.yaml:2:9 id-invalid'],
  },
  {
    name: 'an id longer than a file name should be',
    change: { 'units/caizhengju.yaml': ['parent: shizhengfu', `parent: ${'a'.repeat(65)}`] },
    expect: ['units/caizhengju.yaml:4:9 id-invalid'],
  },
  {
    name: 'an id in Chinese within a list',
    change: { 'units/liangju.yaml': ['  - caizhengju', '  - 财政局'] },
    expect: ['units/liangju.yaml:6:5 id-invalid'],
  },
  {
    name: 'a period of no known form',
    change: { 'progress/caizhengju/ls26-102.yaml': ['date: 2026-12-20', 'date: 2026-12-20\n    period: 2026-Q5'] },
    expect: ['progress/caizhengju/ls26-102.yaml:5:13 period-invalid'],
  },
  {
    name: 'a clause without its plan',
    change: { 'traces/ls26.yaml': ['clause: sheng25#1', "clause: '#1'"] },
    expect: ['traces/ls26.yaml:4:13 clause-reference-invalid'],
  },
  {
    name: 'a fingerprint that is too short',
    change: { 'traces/ls26.yaml': ['fingerprint: b941a6534d0f8f34', 'fingerprint: b941'] },
    expect: ['traces/ls26.yaml:5:18 fingerprint-invalid'],
  },
  {
    name: 'a hash in capitals',
    change: { 'evidence/mulu-2027.yaml': [`sha256: ${'ab'.repeat(32)}`, `sha256: ${'AB'.repeat(32)}`] },
    expect: ['evidence/mulu-2027.yaml:4:9 sha256-invalid'],
  },
  {
    name: 'a file in another folder',
    change: { 'evidence/mulu-2027.yaml': ['file: mulu-2027.txt', 'file: ../mulu-2027.txt'] },
    expect: ['evidence/mulu-2027.yaml:3:7 file-name-invalid'],
  },
  {
    name: 'an address without its scheme',
    change: { 'programme.yaml': ['url: https://licence.example/by/4.0/', 'url: licence.example/by/4.0/'] },
    expect: ['programme.yaml:9:8 url-invalid'],
  },
  {
    name: 'an address that would run a script',
    change: { 'evidence/mulu-2027.yaml': ['date: 2027-03-20', "date: 2027-03-20\nurl: 'javascript:alert(1)'"] },
    expect: ['evidence/mulu-2027.yaml:3:6 url-invalid'],
  },
  {
    name: 'a division code of five digits',
    change: { 'programme.yaml': ["divisionCode: '990100'", "divisionCode: '99010'"] },
    expect: ['programme.yaml:6:17 division-code-invalid'],
  },
  {
    name: 'an id that differs from the name of the file',
    change: { 'units/shizhengfu.yaml': ['id: shizhengfu', 'id: shifu'] },
    expect: ['units/shizhengfu.yaml:1:5 path-mismatch'],
  },
  {
    name: 'a log that names another unit than its folder',
    change: { 'progress/sifaju/ls26-101.yaml': ['log:', 'unit: caizhengju\nlog:'] },
    expect: ['progress/sifaju/ls26-101.yaml:1:7 path-mismatch'],
  },
  {
    name: 'several wrong fields in one file at once',
    change: {
      'inspections/dc-2026/round.yaml': (text) =>
        text.replace('全面督察', '大督察').replace('2026-10-14', '2026-10-34').replace('title: 年度督察\n', ''),
    },
    expect: [
      'inspections/dc-2026/round.yaml:1:1 field-missing',
      'inspections/dc-2026/round.yaml:1:7 value-not-allowed',
      'inspections/dc-2026/round.yaml:4:5 date-impossible',
    ],
  },
];
