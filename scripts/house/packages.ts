/** What a package of this house may import and touch. */
export interface PackageRule {
  /** Folders of the packages that its sources may import, each by its public entries only. */
  readonly imports: readonly string[];
  /** Of `imports`, those of which it may use types only. */
  readonly typesOnly?: readonly string[];
  /** Reads no clock, locale, environment, randomness, network, console or file, but for the folders of `adapters`. */
  readonly pure?: boolean;
  /** Folders of its `src` that may use Node; `fs` where none are named. */
  readonly adapters?: readonly string[];
}

/** Who may import whom, by folder under `packages`; nothing else may. */
export const PACKAGE_RULES: Readonly<Record<string, PackageRule>> = {
  'plan-schema': { imports: [], pure: true },
  'indicator-model': { imports: ['plan-schema'], typesOnly: ['plan-schema'], pure: true },
  'report-renderer': { imports: ['plan-schema', 'indicator-model'], pure: true },
  'document-importer': { imports: ['plan-schema'], pure: true, adapters: ['worker'] },
  portal: { imports: ['plan-schema', 'indicator-model', 'report-renderer'] },
  cli: { imports: ['plan-schema', 'indicator-model', 'report-renderer', 'document-importer'] },
  'create-zhunsheng': { imports: [] },
  'test-kit': { imports: ['plan-schema'] },
};

/** Sites, documentation and benchmarks: any public entry of what is published, never `test-kit`. */
export const CONSUMER_RULE: PackageRule = {
  imports: Object.keys(PACKAGE_RULES).filter((folder) => folder !== 'test-kit'),
};

/** The published name of a package folder. */
export function packageName(folder: string): string {
  if (folder === 'cli') return 'zhunsheng';
  return folder === 'create-zhunsheng' ? folder : `@zhunsheng/${folder}`;
}
