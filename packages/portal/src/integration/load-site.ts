import { isAbsolute, resolve } from 'node:path';
import { track } from '@zhunsheng/indicator-model';
import { type Diagnostic, describeDiagnostic, disclose, isPublished } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { viewProgramme } from '../view/programme-view.js';
import { makeSite, type Placed, type Site } from '../view/site.js';
import type { ParsedOptions } from './options.js';
import { PortalError } from './portal-error.js';

/** Where the site stands: its root folder on disk, its base path with a slash at both ends, scheme and host if known. */
export interface Ground {
  readonly root: string;
  readonly base: string;
  readonly origin?: string | undefined;
}

/**
 * Reads, checks and discloses every programme and lays the site out. Throws {@link PortalError} with all located
 * diagnostics when any record has an error, before anything is built.
 */
export function loadSite(options: ParsedOptions, { root, base, origin }: Ground): Site {
  const several = options.programmes.length > 1;
  const problems: string[] = [];
  const programmes = options.programmes.flatMap((source): Placed[] => {
    const folder = isAbsolute(source.dir) ? source.dir : resolve(root, source.dir);
    const overlay = source.overlay === undefined ? undefined : resolve(root, source.overlay);
    const { value, diagnostics } = loadProgramme(folder, { overlay });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    problems.push(...errors.map((one) => describe(one, source.dir)));
    if (errors.length > 0) return [];
    const published = disclose(value, options.audience);
    if (!isPublished(published, options.audience)) throw new PortalError(`${source.dir} was not disclosed`);
    const programme = viewProgramme(
      published,
      track(published, options.asOf === undefined ? {} : { asOf: options.asOf }),
    );
    return [{ programme, folder: several ? (source.base ?? value.id) : '' }];
  });
  if (problems.length > 0) throw new PortalError(`The records have errors, nothing was built.\n${problems.join('\n')}`);
  return makeSite({
    base,
    origin,
    audience: options.audience,
    title: options.title,
    languages: languagesOf(options, programmes),
    programmes,
  });
}

/** `file:line:column code reason`, the reason in Chinese, as its authors write. */
function describe(diagnostic: Diagnostic, folder: string): string {
  const start = diagnostic.place?.start;
  const place = start ? `:${start.line}:${start.column}` : '';
  const { reason, hint } = describeDiagnostic(diagnostic, 'zh-CN');
  return `${folder}/${diagnostic.file}${place} ${diagnostic.code} ${reason}${hint && `\n    ${hint}`}`;
}

function languagesOf(options: ParsedOptions, programmes: readonly Placed[]): Site['languages'] {
  const asked = options.languages ?? programmes.flatMap(({ programme }) => programme.published.languages);
  return asked.includes('en') ? ['zh-CN', 'en'] : ['zh-CN'];
}
