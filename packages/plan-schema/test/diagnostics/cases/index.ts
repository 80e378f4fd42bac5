import type { BadInput } from '../bad-input.js';
import { appendOnlyInputs } from './append-only-inputs.js';
import { assessmentInputs } from './assessment-inputs.js';
import { cureInputs } from './cure-inputs.js';
import { fieldInputs } from './field-inputs.js';
import { inspectionInputs } from './inspection-inputs.js';
import { layoutInputs } from './layout-inputs.js';
import { markdownInputs } from './markdown-inputs.js';
import { measureInputs } from './measure-inputs.js';
import { planInputs } from './plan-inputs.js';
import { positionInputs } from './position-inputs.js';
import { referenceInputs } from './reference-inputs.js';
import { reportInputs } from './report-inputs.js';
import { ruleInputs } from './rule-inputs.js';
import { yamlInputs } from './yaml-inputs.js';

/** Every bad input, by area. */
export const BAD_INPUTS: Readonly<Record<string, readonly BadInput[]>> = {
  yaml: yamlInputs,
  fields: fieldInputs,
  reports: reportInputs,
  positions: positionInputs,
  plans: planInputs,
  markdown: markdownInputs,
  references: referenceInputs,
  rules: ruleInputs,
  indicators: measureInputs,
  assessments: assessmentInputs,
  inspections: inspectionInputs,
  cures: cureInputs,
  layout: layoutInputs,
  'append-only': appendOnlyInputs,
};
