import type { Command } from '../command.js';
import { build } from './build/build.js';
import { check } from './check/check.js';
import { fmt } from './fmt/fmt.js';
import { importCommand } from './import/import.js';
import { preview } from './preview/preview.js';
import { release } from './release/release.js';
import { status } from './status/status.js';
import { verify } from './verify/verify.js';

/** All verbs, in the order of the help. */
export const commands: readonly Command[] = [importCommand, check, fmt, status, build, preview, release, verify];
