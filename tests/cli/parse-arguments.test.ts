import { describe, expect, it } from 'vitest';
import { type Command, UsageError } from '../../src/cli/command.ts';
import { MESSAGES } from '../../src/cli/messages.ts';
import { langOf, numberOption, parseArguments } from '../../src/cli/parse-arguments.ts';

const COMMAND: Command = {
  name: 'check',
  positional: 'DIR',
  options: { format: { value: 'pretty|json', choices: ['pretty', 'json'] }, limit: { value: 'N' } },
  run: () => Promise.resolve(0),
};
const WITHOUT_ARGUMENT: Command = { name: 'dev', options: {}, run: () => Promise.resolve(0) };

function complaint(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof UsageError ? error.text(MESSAGES.zh) : String(error);
  }
}

describe('parseArguments', () => {
  it('reads values, switches and the one argument in any order', () => {
    const args = parseArguments(
      ['--format=json', 'data', '--verbose', '--lang', 'en', '-h'],
      COMMAND,
    );
    expect(args.positional).toBe('data');
    expect(args.lang).toBe('en');
    expect([...args.values]).toEqual([
      ['format', 'json'],
      ['lang', 'en'],
    ]);
    expect([...args.switches]).toEqual(['verbose', 'help']);
  });

  it('speaks Chinese when nothing is said', () => {
    expect(parseArguments([], COMMAND)).toMatchObject({ lang: 'zh', positional: undefined });
  });

  it.each([
    [['--formt', 'json'], '没有选项 --formt，是不是 --format？'],
    [['--zzzzzz'], '没有选项 --zzzzzz；加 --help 查看可用选项。'],
    [['-x'], '没有选项 -x；加 --help 查看可用选项。'],
    [['--constructor'], '没有选项 --constructor；加 --help 查看可用选项。'],
    [['--format'], '选项 --format 后面要写值：--format pretty|json。'],
    [['--format='], '选项 --format 后面要写值：--format pretty|json。'],
    [['--format', 'jsno'], '选项 --format 不能是“jsno”；可用：pretty、json。是不是 json？'],
    [['--verbose=1'], '选项 --verbose 不带值。'],
    [['--lang', 'fr'], '选项 --lang 不能是“fr”；可用：zh、en。'],
    [['a', 'b'], '多出了“b”；加 --help 查看用法。'],
  ])('%j is refused', (argv, message) => {
    expect(complaint(() => parseArguments(argv, COMMAND))).toBe(message);
  });

  it('refuses an argument of a command that takes none', () => {
    expect(complaint(() => parseArguments(['x'], WITHOUT_ARGUMENT))).toBe(
      '多出了“x”；加 --help 查看用法。',
    );
  });
});

describe('numberOption', () => {
  const read = (value: string) => () =>
    numberOption(parseArguments(['--limit', value], COMMAND), 'limit', 65_535);

  it('reads whole numbers up to the limit', () => {
    expect(read('0')()).toBe(0);
    expect(read('65535')()).toBe(65_535);
    expect(numberOption(parseArguments([], COMMAND), 'limit', 9)).toBeUndefined();
  });

  it.each(['65536', '1.5', '1e3', 'x', '٣', '99999999999999999999'])('refuses %s', (value) => {
    expect(complaint(read(value))).toContain('--limit 要写 0 至 65535 的整数');
  });
});

it('langOf reads the language off a command line that is otherwise wrong', () => {
  expect(langOf(['chek', '--lang', 'en'])).toBe('en');
  expect(langOf(['--lang=en'])).toBe('en');
  expect(langOf(['check', '--lang'])).toBe('zh');
  expect(langOf([])).toBe('zh');
});
