import { relative, resolve, sep } from 'node:path';
import { isCalendarDate } from '@zhunsheng/plan-schema';
import type { Manifest } from '@zhunsheng/plan-schema/manifest';
import { type Call, UsageError } from '../../command.js';
import { historyOf, type KeptRelease, manifestOf } from '../../manifest/kept-release.js';
import { previousOption } from '../../manifest/previous-option.js';
import { type Release, ReleaseSchema } from '../../manifest/release-schema.js';
import { siteFolder } from '../../manifest/site-operand.js';

/** What `zhunsheng release` was asked for, judged. */
export interface ReleaseOptions {
  /** Real path of the built site. */
  readonly site: string;
  readonly number: string;
  readonly releasedOn: string;
  readonly previous: KeptRelease | undefined;
  /** Manifests of earlier releases, the newest first. */
  readonly earlier: readonly Manifest[];
  /** Number of the oldest release to compare with, when older ones were not found. */
  readonly comparedTo: string | undefined;
  /** The folder in which the release is kept. */
  readonly kept: string;
}

/** Reads the options of a call. Whatever does not fit is wrong use. */
export function releaseOptions(call: Call): ReleaseOptions {
  const [operand] = call.operands;
  if (operand === undefined) throw new UsageError(call.messages.missingOperand('release', '<site dir>'));
  const site = siteFolder(operand, call);
  const number = text(call, 'number');
  if (!ReleaseSchema.shape.number.safeParse(number).success) {
    throw new UsageError(call.messages.badValue('number', number, '2027-3'));
  }
  const releasedOn = text(call, 'date');
  if (!isCalendarDate(releasedOn)) throw new UsageError(call.messages.badValue('date', releasedOn, 'YYYY-MM-DD'));
  return { site, number, releasedOn, ...past(call, number, releasedOn), kept: keptFolder(call, site, number) };
}

function text({ options, messages }: Call, option: 'number' | 'date'): string {
  const value = options[option];
  if (typeof value !== 'string') throw new UsageError(messages.missingOption('release', `--${option}`));
  return value;
}

function past(
  call: Call,
  number: string,
  releasedOn: string,
): Pick<ReleaseOptions, 'previous' | 'earlier' | 'comparedTo'> {
  const previous = previousOption(call);
  if (!previous) return { previous, earlier: [], comparedTo: undefined };
  const manifest = manifestOf(previous);
  if (!manifest) throw new UsageError(call.messages.noKeptManifest(relative(call.cwd, previous.folder)));
  const { manifests, numbers, complete } = historyOf(previous);
  refuseOutOfOrder(call, previous.release, [previous.release.number, ...numbers], number, releasedOn);
  const comparedTo = complete ? undefined : (numbers.at(-1) ?? previous.release.number);
  return { previous, earlier: [manifest, ...manifests], comparedTo };
}

function refuseOutOfOrder({ messages }: Call, before: Release, used: readonly string[], number: string, date: string) {
  if (used.includes(number)) throw new UsageError(messages.numberUsed(number));
  if (date < before.releasedOn) throw new UsageError(messages.dateBefore(date, before.releasedOn));
}

/** `release-<number>` below `--out`, which may not be inside the site: what stands there is published. */
function keptFolder({ options, cwd, messages }: Call, site: string, number: string): string {
  const out = typeof options['out'] === 'string' ? options['out'] : '.';
  const folder = resolve(cwd, out, `release-${number}`);
  if (folder.startsWith(`${site}${sep}`)) throw new UsageError(messages.outInSite(out));
  return folder;
}
