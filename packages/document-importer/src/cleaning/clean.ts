import type { SourceDocument } from '../source/source-document.js';
import { type Cleaned, type CleaningRecord, SourceMap, sourceText } from './cleaned.js';
import { applyEdits } from './edit.js';
import { CLEANING_STEPS } from './steps/index.js';

/** Takes the noise of copying out of a source. Every edit is kept, so that `restore` gives the source text again. */
export function clean(source: SourceDocument): Cleaned {
  const steps: CleaningRecord[] = [];
  const counts = new Map<string, number>();
  let text = sourceText(source);
  for (const { step, find } of CLEANING_STEPS) {
    let map: SourceMap | undefined;
    const lineOf = (offset: number) => {
      map ??= new SourceMap({ source, text, steps });
      return map.lineAt(offset);
    };
    const edits = find(text, { source, counts, lineOf });
    if (edits.length === 0) continue;
    text = applyEdits(text, edits);
    counts.set(step, edits.length);
    steps.push({ step, edits });
  }
  return { source, text, steps };
}

/** Cleans words that stand alone, such as the text of a cell. */
export function cleanWords(words: string): string {
  const source: SourceDocument = {
    file: '',
    format: 'text',
    metadata: [],
    lines: [{ number: 1, text: words, role: 'table-row' }],
    notes: [],
  };
  return clean(source).text;
}
