import stringWidth from 'string-width';
import type { Command } from './command.ts';
import { type Lang, MESSAGES } from './messages.ts';
import { COMMON_OPTIONS } from './parse-arguments.ts';

/** What `mulu` alone prints: the commands, one a line. */
export function generalHelp(commands: readonly Pick<Command, 'name'>[], lang: Lang): string {
  const { help } = MESSAGES[lang];
  const rows = commands.map(({ name }): Row => [name, help.commands[name].summary]);
  return [
    help.title,
    '',
    `${help.usage}  mulu <${help.command}> [${help.options}]`,
    '',
    table(rows),
    '',
    help.more,
    '',
  ].join('\n');
}

/** Usage, options and examples of one command. */
export function commandHelp(command: Command, lang: Lang): string {
  const { help } = MESSAGES[lang];
  const text = help.commands[command.name];
  const options = { ...command.options, ...COMMON_OPTIONS, ...command.options };
  const rows = Object.entries(options).map(([name, { value }]): Row => {
    const label = value ? `--${name} ${value}` : `--${name}`;
    return [label, text.options[name] ?? help.common[name] ?? ''];
  });
  const many = command.manyPositionals ? '…' : '';
  const argument = [command.positional, command.second]
    .map((name) => (name === undefined ? '' : ` [${name}${many}]`))
    .join('');
  return [
    text.summary,
    '',
    `${help.usage}  mulu ${command.name}${argument} [${help.options}]`,
    '',
    ...text.details,
    '',
    help.options,
    table(rows),
    '',
    help.examples,
    ...text.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

type Row = readonly [label: string, text: string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([label]) => stringWidth(label)));
  return rows
    .map(([label, text]) => `  ${label}${' '.repeat(width - stringWidth(label))}  ${text}`)
    .join('\n');
}
