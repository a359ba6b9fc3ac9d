import type { Messages } from './messages.ts';
import { editHelp, editWords } from './edit/messages.en.ts';
import { reportHelp, reportWords } from './report/messages.en.ts';
import { checkOptions, checkWords } from './check/messages.en.ts';
import { fmtHelp, fmtWords } from './fmt/messages.en.ts';
import { packHelp, packWords } from './pack/messages.en.ts';
import { bookHelp, bookWords } from './book/messages.en.ts';
import { diffHelp, diffWords, freezeHelp, freezeWords } from './editions/messages.en.ts';
import { exportHelp, exportWords, importHelp, importWords } from './office/messages.en.ts';
import { removeHelp, removeWords, renameHelp, renameWords } from './records/messages.en.ts';
import { newHelp, newWords } from './new/messages.en.ts';
import { searchHelp, searchWords } from './search/messages.en.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const meant = (near: string | undefined) => (near ? ` Did you mean ${near}?` : '');

/** The English words of the command line. */
export const en: Messages = {
  help: {
    title: 'mulu: an industrial guidance catalogue, from files to a bilingual site',
    usage: 'Usage',
    command: 'command',
    options: 'options',
    examples: 'Examples',
    more: 'Help for one command: mulu <command> --help --lang en.',
    common: {
      lang: 'language of the output: zh (default) or en',
      jobs: 'how many threads work at a time; by default one a processor core',
      'no-cache': 'neither use nor keep a cache; do everything anew',
      verbose: 'show the cause when something breaks',
      help: 'show this help',
    },
    commands: {
      check: {
        summary: 'Checks the catalogue and shows line and column of every fault',
        details: [
          'DIR is the catalogue folder, by default catalogue. Nothing is written without --fix.',
          'Exit code: 0 clean, 1 errors, 2 wrong usage, 70 a bug in mulu.',
        ],
        options: checkOptions,
        examples: [
          'mulu check',
          'mulu check catalogue --format json',
          'mulu check --fix --dry-run',
          'mulu check --since main --format markdown',
        ],
      },
      build: {
        summary: 'Makes the site and its offline zip from the catalogue',
        details: ['Refuses a catalogue with errors. A failed build leaves the old site as it is.'],
        options: {
          catalogue: 'the catalogue folder, by default catalogue',
          out: 'the folder of the site, by default dist; empty or an earlier site of ours',
          base: 'the public address of the site (https://…), used for canonical links only',
          'pages-only': 'pages alone, for a quick look: no search index, no zip',
          timings: 'list when each stage began and ended',
          pdf: 'also sets the whole catalogue as PDF, one file a language, in download/',
        },
        examples: [
          'mulu build',
          'mulu build --out public/mulu --base https://www.example.gov.cn/mulu/',
        ],
      },
      dev: {
        summary: 'Live preview: checks again and reloads the browser on save',
        details: [
          'Findings are shown in the terminal and in the page; what is sound is drawn. Ctrl-C ends.',
        ],
        options: {
          catalogue: 'the catalogue folder, by default catalogue',
          port: 'port, by default 4321; the next free one when it is taken',
        },
        examples: ['mulu dev', 'mulu dev --catalogue catalogue --port 4400'],
      },
      serve: {
        summary: 'Serves the built site on this machine',
        details: ['With the headers of production, for looking at it only. Ctrl-C ends.'],
        options: {
          out: 'the folder of the site, by default dist',
          port: 'port, by default 4173; 0 takes any free one',
          host: 'address to listen on, by default 127.0.0.1 (this machine only)',
          prefix: 'serve the site under a sub-path such as /invest/mulu/',
        },
        examples: ['mulu serve', 'mulu serve --port 8080 --prefix /invest/mulu/'],
      },
      pack: packHelp,
      fmt: fmtHelp,
      book: bookHelp,
      search: searchHelp,
      freeze: freezeHelp,
      new: newHelp,
      diff: diffHelp,
      export: exportHelp,
      import: importHelp,
      edit: editHelp,
      report: reportHelp,
      rename: renameHelp,
      remove: removeHelp,
    },
  },
  usage: {
    commandFirst: (option) => `A command comes before the option ${option}. See mulu --help.`,
    unknownCommand: ({ name, names, near }) =>
      `There is no command “${name}”.${meant(near)} Commands: ${names.join(', ')}.`,
    unknownOption: (name, near) =>
      `There is no option ${name}.${meant(near) || ' See --help for the options.'}`,
    missingValue: (option, value) => `The option ${option} needs a value: ${option} ${value}.`,
    takesNoValue: (option) => `The option ${option} takes no value.`,
    badChoice: ({ option, value, choices, near }) =>
      `The option ${option} cannot be “${value}”. Allowed: ${choices.join(', ')}.${meant(near)}`,
    notANumber: (option, value, max) =>
      `The option ${option} takes a whole number from 0 to ${max}, not “${value}”.`,
    tooManyArguments: (value) => `“${value}” is one argument too many. See --help.`,
    noFolder: (path) =>
      `There is no folder ${path}. Check the name or go to the project folder first.`,
    badAddress: (value) =>
      `--base takes a whole address such as https://www.example.gov.cn/mulu/, not “${value}”.`,
    badPrefix: (value) => `--prefix takes a sub-path such as /invest/mulu/, not “${value}”.`,
    notOurOutput: (path) =>
      `${path} holds other files and is no earlier site of ours. Choose another folder or empty it. Nothing was changed.`,
    outInCatalogue: (path) =>
      `${path} and the catalogue lie within each other. Put the site elsewhere. Nothing was changed.`,
    noOutput: (path) => `There is no built site in ${path}. Run mulu build first.`,
    portBusy: (port) => `Port ${port} is taken. Choose another one, e.g. --port ${port + 1}.`,
    portRefused: (port, reason) =>
      `Port ${port} cannot be used (${reason}). Choose another one, e.g. --port 8080.`,
  },
  bug: {
    title: (message) => `Something broke in mulu, not in the catalogue: ${message}`,
    tryVerbose: 'Run it again with --verbose to see the cause, and send that to the maintainers.',
  },
  check: {
    clean: (files, seconds) =>
      `Checked ${count(files, 'file')}: no errors, no warnings (${seconds.toFixed(1)} s).`,
    tooManyWarnings: (found, limit) => `${count(found, 'warning')}, over --max-warnings ${limit}.`,
  },
  build: {
    stages: {
      check: 'Check',
      renderer: 'Components',
      draw: 'Pages, drawn and checked',
      finder: 'Search index',
      data: 'Making the open data',
      shares: 'Pictures for links',
      books: 'Set the PDF',
      index: 'Full-text index',
      package: 'Offline zip',
    },
    counted: (stage, done, total) => `${stage} ${done}/${total}`,
    detail: (stage, number) =>
      count(number, stage === 'draw' || stage === 'index' ? 'page' : 'file'),
    timings: (times) =>
      [
        'Stages (seconds; they run side by side):',
        ...times.map(({ name, from, to, count: done }) =>
          `  ${from.toFixed(2).padStart(7)} – ${to.toFixed(2).padStart(7)}  ${name}  ${done}`.trimEnd(),
        ),
      ].join('\n'),
    drawn: (drawn, pages) =>
      `${count(drawn, 'page')} drawn anew; ${pages - drawn} had not changed and were taken over.`,
    stageDone: (stage, detail, seconds) => `${stage}: ${detail} (${seconds.toFixed(1)} s)`,
    refused: 'The catalogue has errors; no site was made, and the old one is as it was.',
    warnings: (number) =>
      `There ${number === 1 ? 'is' : 'are'} ${count(number, 'warning')}; see mulu check.`,
    noDomain:
      'Warning: profileKind is production and there is no --base: the pages lack SiteDomain, which government sites must have, canonical addresses, sitemap.xml and the codes on paper. Build again with --base and the address of the site.',
    incomplete: 'Zone, sectors, classes or edition are missing; no site can be made.',
    faults: (number) => `${count(number, 'fault')} in the drawn pages; they were not taken over`,
    picture: (path) =>
      `${path}  error  This picture is missing, damaged, or no JPEG, PNG, WebP or AVIF; export it again and put it back in its place.`,
    failed: 'No site was made; the old one is as it was.',
    interrupted: 'Interrupted; the old site is as it was.',
    site: (path, pages, size) => `Site: ${path} (${count(pages, 'page')}, ${size})`,
    zip: (path, size) => `Offline zip: ${path} (${size})`,
    total: (seconds) => `Took ${seconds.toFixed(1)} s. To look at it: npx mulu serve`,
  },
  serve: {
    at: (address) => `The site is at ${address}`,
    zip: (path) => `The offline zip is ${path}`,
    stop: 'Ctrl-C ends.',
    stopped: 'Ended.',
    open: (host) => `Mind: listening on ${host}, other machines of the network can see it.`,
  },
  dev: {
    at: (address) => `The preview is at ${address} and reloads on save. Ctrl-C ends.`,
    nothing:
      'There is no such page now. If findings are listed below, mend them and it will reload.',
    panel: (errors, warnings) =>
      `Catalogue: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    hint: 'What has errors may be missing here; mend it before the site is built.',
  },
  pack: packWords,
  fmt: fmtWords,
  checking: checkWords,
  book: bookWords,
  search: searchWords,
  freeze: freezeWords,
  new: newWords,
  diff: diffWords,
  export: exportWords,
  import: importWords,
  edit: editWords,
  report: reportWords,
  rename: renameWords,
  remove: removeWords,
};
