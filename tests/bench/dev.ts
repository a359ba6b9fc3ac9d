/**
 * `node tests/bench/dev.ts DIR [ROUNDS] [PORT]` starts `mulu dev` on a copy of the catalogue in DIR
 * and prints how long it takes from saving an entry until it is on its page and the findings are told.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/mulu.mjs', import.meta.url));
const [from = '', rounds = '7', port = '4349'] = process.argv.slice(2);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const scratch = mkdtempSync(join(tmpdir(), 'mulu-bench-dev-'));
const catalogue = join(scratch, 'catalogue');
cpSync(from, catalogue, { recursive: true });
const file = firstEntry(join(catalogue, 'entries'));
const child = spawn(process.execPath, [PROGRAM, 'dev', '--catalogue', catalogue, '--port', port], {
  env: { ...process.env, MULU_CACHE: process.env['MULU_CACHE'] ?? join(scratch, 'cache') },
});
let said = '';
child.stdout.on('data', (text: Buffer) => (said += text.toString()));
child.stderr.pipe(process.stderr);

try {
  const address = `http://127.0.0.1:${port}/entries/${basename(file, '.md')}.html`;
  while (!said.includes(`:${port}/`)) await pause(20);
  while (!(await page(address)).includes('</html>')) await pause(100);
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    times.push(await save(`第${round}次保存`, address));
    await pause(500);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [first = 0] = times;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  process.stdout.write(
    `first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms, most ${(sorted.at(-1) ?? 0).toFixed(0)} ms\n`,
  );
} finally {
  child.kill('SIGTERM');
  rmSync(scratch, { recursive: true, force: true });
}

/** Milliseconds from the save of a new summary until the catalogue is checked and the page has it. */
async function save(mark: string, address: string): Promise<number> {
  const text = readFileSync(file, 'utf8').replace(/^summary: .*$/mu, `summary: ${mark}的摘要`);
  const before = said.length;
  const started = performance.now();
  writeFileSync(file, text);
  while (said.length === before || !(await page(address)).includes(mark)) await pause(5);
  return performance.now() - started;
}

async function page(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  return answer.text();
}

function firstEntry(entries: string): string {
  const [sector = ''] = readdirSync(entries).sort();
  const [name = ''] = readdirSync(join(entries, sector)).filter((one) => !one.endsWith('.en.md'));
  return join(entries, sector, name);
}
