import type { editHelp as editHelpZh, editWords as editWordsZh } from './messages.zh.ts';

/** The English words of `mulu edit`. */
export const editHelp: typeof editHelpZh = {
  summary: 'Edit the catalogue in a browser',
  details: [
    'Opens an editor on this machine: forms with Chinese and English side by side, saved straight into the folder and then checked.',
    'It listens on 127.0.0.1 only, asks nothing of the network and is no part of the site. It needs a Chromium browser such as Chrome or Edge.',
    'The first time, choose “Work with Local Repository” and the project folder that holds .git. Ctrl-C stops it.',
  ],
  options: {
    catalogue: 'the catalogue folder, by default catalogue',
    port: 'the port, by default 4318; 0 for any free one',
    'no-open': 'do not open the browser',
  },
  examples: ['mulu edit', 'mulu edit --port 4400 --no-open'],
};

export const editWords: typeof editWordsZh = {
  preparing: 'Preparing the editor, which takes a few seconds the first time…',
  at: (address) => `The editor is at ${address}`,
  choose: (folder) => `When the browser asks for a folder, choose ${folder}`,
  stop: 'Ctrl-C stops it.',
  stopped: 'Stopped.',
  noRepository: (folder) =>
    `${folder} is in no git repository, which the editor needs. Run git init in the project folder first.`,
};
