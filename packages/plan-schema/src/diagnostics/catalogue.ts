import { bundleDiagnostics } from './bundle-diagnostics.js';
import { cureDiagnostics } from './cure-diagnostics.js';
import { measureDiagnostics } from './measure-diagnostics.js';
import { notationDiagnostics } from './notation-diagnostics.js';
import { recordDiagnostics } from './record-diagnostics.js';
import { ruleDiagnostics } from './rule-diagnostics.js';

/** Every diagnostic there is, by code. Codes are permanent: one that falls out of use is never given away again. */
export const catalogue = {
  ...notationDiagnostics,
  ...recordDiagnostics,
  ...ruleDiagnostics,
  ...measureDiagnostics,
  ...cureDiagnostics,
  ...bundleDiagnostics,
};

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof catalogue;
