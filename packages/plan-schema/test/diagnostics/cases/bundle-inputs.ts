import { BUNDLE_MAX_LENGTH } from '../../../src/bundle/read-bundle.js';

/** The text of a bundle that cannot be read. */
export interface BadBundle {
  readonly name: string;
  readonly text: () => string;
  /** Every diagnostic as `path:line:column code`. */
  readonly expect: readonly string[];
}

/** Bundles whose text is wrong before anybody looks at records. */
export const badBundles: readonly BadBundle[] = [
  {
    name: 'a bundle beyond all size',
    text: () => ' '.repeat(BUNDLE_MAX_LENGTH + 1),
    expect: ['bundle.json bundle-too-large'],
  },
  {
    name: 'a bundle that was cut off',
    text: () => '{\n  "programme": {\n',
    expect: ['bundle.json:3:1 bundle-not-json'],
  },
  {
    name: 'a bundle with a comma too many',
    text: () => '{\n  "programme": {},\n}',
    expect: ['bundle.json:3:1 bundle-not-json'],
  },
  {
    name: 'a bundle of brackets within brackets',
    text: () => '['.repeat(40),
    expect: ['bundle.json:1:33 bundle-too-deep'],
  },
  {
    name: 'a bundle with a key that reaches into prototypes',
    text: () => '{ "𠮷": 1, "__proto__": {} }',
    expect: ['bundle.json:1:12 bundle-key-refused'],
  },
];
