import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-list.ts';

it('loads each command under its own name', async () => {
  for (const { name, load } of COMMANDS) expect((await load()).name).toBe(name);
});
