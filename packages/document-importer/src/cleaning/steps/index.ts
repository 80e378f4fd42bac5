import type { CleaningStep } from '../cleaning-step.js';
import { blanks } from './blanks.js';
import { brokenLines } from './broken-lines.js';
import { controlCharacters } from './control-characters.js';
import { doubledMarks } from './doubled-marks.js';
import { doubledNumbers } from './doubled-numbers.js';
import { gluedHeadings } from './glued-headings.js';
import { halfWidthMarks } from './half-width-marks.js';
import { lostBlanks } from './lost-blanks.js';
import { lostLineEnds } from './lost-line-ends.js';
import { lostNumbers } from './lost-numbers.js';
import { pageCounts } from './page-counts.js';
import { readingNotes } from './reading-notes.js';
import { scriptLeftovers } from './script-leftovers.js';
import { shiftedBytes } from './shifted-bytes.js';
import { shiftedYears } from './shifted-years.js';
import { spunWords } from './spun-words.js';
import { straightQuotes } from './straight-quotes.js';
import { traditionalForms } from './traditional-forms.js';
import { watermarks } from './watermarks.js';
import { wideLetters } from './wide-letters.js';

/** The steps in the order in which they run: what damages characters first, what damages lines last. */
export const CLEANING_STEPS: readonly CleaningStep[] = [
  controlCharacters,
  scriptLeftovers,
  lostBlanks,
  shiftedYears,
  shiftedBytes,
  readingNotes,
  traditionalForms,
  doubledMarks,
  doubledNumbers,
  lostNumbers,
  spunWords,
  watermarks,
  wideLetters,
  straightQuotes,
  halfWidthMarks,
  pageCounts,
  lostLineEnds,
  gluedHeadings,
  blanks,
  brokenLines,
];
