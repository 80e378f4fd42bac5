import { formsOf, HAN, LATIN } from './canary-forms.js';
import { layersOf } from './decode-file.js';

/** Where a planted string was found, and how it was written. */
export interface Hit {
  readonly path: string;
  readonly form: string;
}

/** A byte as a character, letters in lower case: forms are found whatever case their letters or digits have. */
const folded = (bytes: Buffer) => bytes.toString('latin1').toLowerCase();

const NEEDLES = [LATIN, HAN].flatMap((marker) =>
  formsOf(marker).map(({ name, bytes }) => ({ form: `${name} of ${marker}`, needle: folded(bytes) })),
);

/** Looks for planted strings in the name of a file, its bytes, what is packed inside, and its text without any tags. */
export function scanFile(path: string, bytes: Buffer): Hit[] {
  const packed = layersOf(path, bytes);
  const untagged = packed.map((layer) => Buffer.from(layer.toString('latin1').replace(/<[^>]*>/g, ''), 'latin1'));
  const texts = [Buffer.from(path), ...packed, ...untagged].map(folded);
  return NEEDLES.filter(({ needle }) => texts.some((text) => text.includes(needle))).map(({ form }) => ({
    path,
    form,
  }));
}

/** Looks for planted strings in every file of a site. */
export function scanFiles(files: ReadonlyMap<string, Buffer>): Hit[] {
  return [...files].flatMap(([path, bytes]) => scanFile(path, bytes));
}
