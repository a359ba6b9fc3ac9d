import { aidsWords } from '../../core/i18n/aids.ts';
import { element } from '../finder/dom.ts';
import { readableText, speak, speechPieces } from './speech.ts';
import { chooseView, keptView, type View, VIEWS } from './view.ts';

/** The panel of the reading aids, made when a visitor first opens it. */
const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
const words = aidsWords(language);
const button = document.querySelector<HTMLButtonElement>('[data-aids]');

function choice(view: View): HTMLElement {
  const input = element('input', { type: 'radio', name: 'aids-view', value: view }, []);
  if (view === (keptView() ?? 'standard')) input.setAttribute('checked', '');
  input.addEventListener('change', () => {
    chooseView(view);
  });
  return element('label', { class: 'aids__choice' }, [input, words.views[view]]);
}

/** Shown where the browser can speak; what it says if it cannot say anything is told. */
function speech(): HTMLElement[] {
  if (!('speechSynthesis' in globalThis)) return [];
  const status = element('p', { class: 'aids__note', role: 'status' }, [words.speechNote]);
  const reading = element('button', { type: 'button', class: 'button button--quiet' }, [
    words.speak,
  ]);
  const show = (speaking: boolean): void => {
    reading.textContent = speaking ? words.stop : words.speak;
    reading.toggleAttribute('data-speaking', speaking);
  };
  reading.addEventListener('click', () => {
    if (reading.hasAttribute('data-speaking')) {
      speechSynthesis.cancel();
      show(false);
      return;
    }
    if (speechSynthesis.getVoices().length === 0) {
      status.textContent = words.noVoice;
      return;
    }
    const main = document.querySelector<HTMLElement>('main');
    show(true);
    speak(speechPieces(main ? readableText(main) : ''), document.documentElement.lang, () => {
      show(false);
    });
  });
  addEventListener('pagehide', () => {
    speechSynthesis.cancel();
  });
  return [reading, status];
}

function panel(): HTMLElement {
  const close = element('button', { type: 'button', class: 'button button--quiet' }, [words.close]);
  close.addEventListener('click', () => {
    toggle(false);
  });
  const made = element(
    'div',
    { class: 'aids', id: 'aids', role: 'region', 'aria-label': words.button },
    [
      element('fieldset', { class: 'aids__views' }, [
        element('legend', {}, [words.legend]),
        ...VIEWS.map(choice),
      ]),
      element('p', { class: 'aids__note' }, [words.easyNote]),
      ...speech(),
      close,
    ],
  );
  made.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') toggle(false);
  });
  return made;
}

const shown = panel();

function toggle(open: boolean): void {
  shown.hidden = !open;
  button?.setAttribute('aria-expanded', String(open));
  if (open) shown.querySelector<HTMLInputElement>('input:checked')?.focus();
  else button?.focus();
}

if (button) {
  button.setAttribute('aria-controls', 'aids');
  button.closest('header')?.append(shown);
  button.addEventListener('click', () => {
    toggle(shown.hidden !== false);
  });
  toggle(true);
}
