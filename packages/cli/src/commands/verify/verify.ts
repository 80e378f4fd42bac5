import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { addressSite } from '../../manifest/address-site.js';
import { folderSite } from '../../manifest/folder-site.js';
import { keyOption } from '../../manifest/key-option.js';
import { previousOption } from '../../manifest/previous-option.js';
import { reportProgress } from '../../manifest/report-progress.js';
import { publicKeyText } from '../../manifest/signature.js';
import type { Site } from '../../manifest/site.js';
import { siteFolder } from '../../manifest/site-operand.js';
import { untilStopped } from '../../until-stopped.js';
import { verdictDocument, verdictLines } from './verdict-lines.js';
import { verifySite } from './verify-site.js';

/** `zhunsheng verify <dir or url>`: proves a site against its release. */
export const verify: Command = {
  name: 'verify',
  usage: '<dir or url> [--key <public key.pem>] [--previous <release.json or dir>] [--json]',
  options: { key: { type: 'string' }, previous: { type: 'string' }, json: { type: 'boolean' } },
  operands: 1,
  run,
};

function run(call: Call): Promise<ExitCode> {
  const { operands, options, terminal, messages, language, signal } = call;
  const [target] = operands;
  if (target === undefined) throw new UsageError(messages.missingOperand('verify', '<dir or url>'));
  const key = keyOption(call, 'public');
  const expected = { publicKey: key && publicKeyText(key), previous: previousOption(call) };
  const site = siteAt(target, call);
  terminal.err(messages.reading(target));
  return untilStopped(call, async () => {
    const verdict = await verifySite(site, expected, signal, reportProgress(call));
    if (options['json']) terminal.out(JSON.stringify(verdictDocument(target, verdict, language), null, 2));
    else for (const line of verdictLines(verdict, language)) terminal.out(line);
    return verdict.problems.length > 0 ? 1 : 0;
  });
}

function siteAt(target: string, call: Call): Site {
  if (!/^https?:/i.test(target)) return folderSite(siteFolder(target, call));
  return addressSite(addressOf(target, call.messages.notAnAddress), call.signal);
}

/** The address of a site's root, ending in a slash. */
function addressOf(target: string, complain: (address: string) => string): URL {
  const url = URL.parse(target);
  if (!url) throw new UsageError(complain(target));
  if (`${url.username}${url.password}` !== '') throw new UsageError(complain(url.host));
  return new URL(`${url.origin}${url.pathname.replace(/\/?$/, '/')}`);
}
