import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { editorPage } from '../../editor/page.ts';
import { type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { openEditorBundle } from '../edit/bundle-editor.ts';
import { editAnswers } from '../edit/edit-answers.ts';
import { editSite } from '../edit/edit-site.ts';
import { findRepository } from '../edit/find-repository.ts';
import { openBrowser } from '../edit/open-browser.ts';
import { EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { shownPath } from '../paths.ts';
import { listen, LOOPBACK } from '../serve/listen.ts';
import { catalogueFolder } from './check.ts';

const DEFAULT_PORT = 4318;

/** `mulu edit`: the editor on this machine until Ctrl-C. It only reads; the browser writes what a person saves. */
export const editCommand: Command = {
  name: 'edit',
  options: {
    catalogue: { value: 'DIR' },
    port: { value: 'N' },
    'no-open': {},
    ...WORK_OPTIONS,
  },
  run: (args, effects) =>
    withWorkshop(args, effects, async (workshop) => {
      const { terminal, signal, cwd } = effects;
      const words = MESSAGES[args.lang].edit;
      const folder = catalogueFolder(args.values.get('catalogue'), effects);
      const port = numberOption(args, 'port', 65_535) ?? DEFAULT_PORT;
      const repository = findRepository(folder);
      if (repository === undefined) {
        throw new UsageError(({ edit }) => edit.noRepository(shownPath(cwd, folder)));
      }
      const bundle = await openEditorBundle(workshop.cache, () => {
        terminal.out(`${words.preparing}\n`);
      });
      try {
        const compile = () => compileFolder(folder, effects, workshop);
        const answers = editAnswers({ folder, repository, lang: args.lang, compile });
        const page = editorPage(args.lang);
        const listener = editSite({ assets: bundle.path, page, ...answers });
        const server = await listen({ listener, port, host: LOOPBACK });
        const address = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`;
        terminal.out(`${words.at(address)}\n${words.choose(repository)}\n${words.stop}\n`);
        if (!args.switches.has('no-open')) openBrowser(address);
        if (!signal.aborted) await once(signal, 'abort');
        server.close();
        server.closeAllConnections();
      } finally {
        bundle.discard();
      }
      terminal.out(`${words.stopped}\n`);
      return EXIT.clean;
    }),
};
