import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Call, Command, ExitCode } from '../../command.js';
import { folderSite } from '../../manifest/folder-site.js';
import { type Inspected, inspectSite } from '../../manifest/inspect-site.js';
import { keyOption } from '../../manifest/key-option.js';
import { type Problem, sortProblems } from '../../manifest/problem.js';
import { describeProblem } from '../../manifest/problem-words.js';
import { writeRelease } from '../../manifest/release-file.js';
import { RELEASE_PATH, type Release } from '../../manifest/release-schema.js';
import { reportProgress } from '../../manifest/report-progress.js';
import { sha256 } from '../../manifest/sha256.js';
import { signRelease } from '../../manifest/signature.js';
import { untilStopped } from '../../until-stopped.js';
import { writeAtomically } from '../../write-atomically.js';
import { compareRecords } from './compare-records.js';
import { type ReleaseOptions, releaseOptions } from './release-options.js';
import { releaseSheet } from './sheet.js';
import { en, zh } from './sheet-words.js';

/** `zhunsheng release <site dir>`: the release of a built site, and the sheet for those who sign it off. */
export const release: Command = {
  name: 'release',
  usage:
    '<site dir> --number <number> --date YYYY-MM-DD [--previous <release.json or dir>] [--key <private key.pem>] [--out <dir>]',
  options: {
    number: { type: 'string' },
    date: { type: 'string' },
    previous: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
  },
  operands: 1,
  run,
};

type Found = NonNullable<Inspected['found']>;

function run(call: Call): Promise<ExitCode> {
  const options = releaseOptions(call);
  const key = keyOption(call, 'private');
  if (!key) call.terminal.err(call.messages.unsigned);
  call.terminal.err(call.messages.reading(relative(call.cwd, options.site) || '.'));
  return untilStopped(call, async () => {
    const { found, problems } = await inspectSite(folderSite(options.site), call.signal, reportProgress(call));
    if (!found || problems.length > 0) return refuse(call, problems);
    const unsigned = draft(options, found.sha256);
    return write(call, options, found, key ? signRelease(unsigned, key) : unsigned);
  });
}

function draft({ number, releasedOn, previous }: ReleaseOptions, manifest: string): Release {
  const chain = { manifest, previous: previous?.sha256 ?? null };
  return { format: 'zhunsheng-release', version: 1, number, ...chain, releasedOn };
}

function refuse({ terminal, messages, language }: Call, problems: readonly Problem[]): ExitCode {
  for (const problem of sortProblems(problems)) terminal.out(describeProblem(problem, language));
  terminal.err(messages.notReleased(problems.length));
  return 1;
}

/** Writes the kept copy and the sheet first: a site never has a release that nobody could sign off. */
function write(call: Call, options: ReleaseOptions, { manifest, bytes }: Found, made: Release): ExitCode {
  const { site, kept, previous, earlier, comparedTo } = options;
  const text = writeRelease(made);
  const hash = sha256(text);
  const changes = compareRecords(manifest, earlier);
  const content = { release: made, sha256: hash, manifest, previous: previous?.release, changes, comparedTo };
  const sheet = join(kept, 'sheet.md');
  mkdirSync(kept, { recursive: true });
  writeAtomically(join(kept, 'manifest.json'), bytes);
  writeAtomically(join(kept, 'release.json'), text);
  writeAtomically(sheet, releaseSheet(content, call.language === 'en' ? en : zh));
  writeAtomically(join(site, RELEASE_PATH), text);
  call.terminal.out(call.messages.released(made.number, hash));
  call.terminal.out(call.messages.sheetWritten(relative(call.cwd, sheet)));
  return 0;
}
