import { RESERVED_IDS } from '@zhunsheng/plan-schema';
import { UsageError } from '../../command.js';
import type { Messages } from '../../messages.js';

const LONGEST = 40;

/** The id of the plan that a file becomes: the one given, or its name as far as an id can hold it. */
export function planIdOf(file: string, given: string | undefined, taken: Set<string>, messages: Messages): string {
  if (
    given !== undefined &&
    (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given) || given.length > LONGEST || RESERVED_IDS.includes(given))
  )
    throw new UsageError(messages.badValue('id', given, 'a-z 0-9 -'));
  const slug = file
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]{1,200}/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  const base = given ?? (slug === '' || RESERVED_IDS.includes(slug) ? 'plan' : slug);
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
