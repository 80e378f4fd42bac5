import type { BadInput } from '../bad-input.js';
import { BASE_PROGRAMME } from '../base-programme.js';

/** Files that are missing or stand where no rule looks. */
export const layoutInputs: readonly BadInput[] = [
  {
    name: 'a folder without any file',
    change: Object.fromEntries(Object.keys(BASE_PROGRAMME).map((path) => [path, null])),
    expect: ['programme.yaml programme-empty'],
  },
  {
    name: 'a folder without programme.yaml',
    change: {
      ...Object.fromEntries(Object.keys(BASE_PROGRAMME).map((path) => [path, null])),
      'units/sifaju.yaml': BASE_PROGRAMME['units/sifaju.yaml'] ?? '',
    },
    expect: ['programme.yaml programme-file-missing'],
  },
  {
    name: 'a record in a folder that nobody knows',
    change: { 'unit/sifaju.yaml': 'id: sifaju\n' },
    expect: ['unit/sifaju.yaml file-unexpected'],
  },
  {
    name: 'a record with a Chinese file name',
    change: { 'units/市司法局.yaml': 'id: sifaju\n' },
    expect: ['units/市司法局.yaml file-unexpected'],
  },
  {
    name: 'a log outside the folder of a unit',
    change: { 'progress/ls26-101.yaml': 'log: []\n' },
    expect: ['progress/ls26-101.yaml file-unexpected'],
  },
  {
    name: 'a plan with the ending of a record',
    change: { 'plans/ls27.yaml': 'id: ls27\n' },
    expect: ['plans/ls27.yaml file-unexpected'],
  },
  {
    name: 'an overlay file where no rule looks',
    change: {},
    overlay: { 'findings/wt-2.yaml': 'statement: 详情\n' },
    expect: ['findings/wt-2.yaml file-unexpected'],
  },
];
