import type { Command } from '../command.js';
import { build } from './build/build.js';
import { check } from './check/check.js';
import { due } from './due/due.js';
import { fmt } from './fmt/fmt.js';
import { importCommand } from './import/import.js';
import { ledger } from './ledger/ledger.js';
import { preview } from './preview/preview.js';
import { release } from './release/release.js';
import { status } from './status/status.js';
import { verify } from './verify/verify.js';

/** All verbs, in the order of the help. */
export const commands: readonly Command[] = [
  importCommand,
  check,
  fmt,
  status,
  due,
  ledger,
  build,
  preview,
  release,
  verify,
];
