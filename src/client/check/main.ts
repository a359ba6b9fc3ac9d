import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import { CHECK_FILE, type CheckFile } from '../../desk/check-file.ts';
import type { Units } from '../../desk/project.ts';
import { scriptLoader } from '../finder/load.ts';
import { pageSite } from '../finder/page-site.ts';
import { CheckSession } from './session.ts';

async function start(root: HTMLElement): Promise<void> {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as DeskWords['check'];
  const defaults = JSON.parse(root.dataset['defaults'] ?? '{}') as Units;
  const site = pageSite();
  // What is typed before the conditions are there would be lost: the form comes with them.
  try {
    const file = (await scriptLoader(`${site.root}finder/`)(CHECK_FILE)) as CheckFile;
    root.hidden = false;
    new CheckSession({ root, words, defaults, file, site }).start();
  } catch {
    root.hidden = false;
    const status = root.querySelector('[data-check-status]');
    if (status) status.textContent = words.failed;
  }
}

const root = document.querySelector<HTMLElement>('[data-check]');
if (root) void start(root);
