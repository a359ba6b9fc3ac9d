import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import { isDay, stateOn } from '../../desk/instrument-state.ts';
import { stateText, type StateWords } from '../../desk/state-text.ts';

type Words = StateWords & Pick<DeskWords['law'], 'dayProblem'>;

/** Brings the legal part of an entry to life: who invests, and on which day; both stand in the address. */
function start(form: HTMLElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  const standard = form.dataset['law'] ?? '';
  const day = form.querySelector<HTMLInputElement>('[name=on]');
  const hint = form.querySelector<HTMLElement>('[data-law-hint]');
  if (!day || !hint) return;
  const parameters = new URLSearchParams(location.search);
  const asked = parameters.get('on') ?? '';
  const [investor, other] = parameters.getAll('investor');
  const chosen = form.querySelector<HTMLInputElement>(
    `[name=investor][value="${other === undefined && investor !== undefined && /^[a-z]+$/u.test(investor) ? investor : ''}"]`,
  );
  if (chosen) chosen.checked = true;
  if (isDay(asked)) day.value = asked;
  form.hidden = false;
  form.addEventListener('change', () => {
    draw(true);
  });
  draw(false);
  if (asked !== '' && !isDay(asked)) tell(words.dayProblem);

  function draw(write: boolean): void {
    const who = form.querySelector<HTMLInputElement>('[name=investor]:checked')?.value ?? '';
    for (const column of document.querySelectorAll<HTMLElement>('[data-investor]')) {
      column.hidden = who !== '' && column.dataset['investor'] !== who;
    }
    const isSound = isDay(day?.value ?? '');
    tell(isSound ? (hint?.dataset['lawHint'] ?? '') : words.dayProblem);
    const on = isSound ? (day?.value ?? standard) : standard;
    markStates(on, words);
    if (!write) return;
    const address = new URL(location.href);
    for (const [key, value] of [
      ['investor', who],
      ['on', on === standard ? '' : on],
    ] as const) {
      if (value !== '') address.searchParams.set(key, value);
      else address.searchParams.delete(key);
    }
    history.replaceState(null, '', address);
  }

  function tell(text: string): void {
    if (hint && hint.textContent !== text) hint.textContent = text;
  }
}

/** Writes the state of every instrument on the page for a day, where it is not what stands there. */
function markStates(day: string, words: Words): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-law-effective]')) {
    const { lawEffective: effective = '', lawExpires, lawSuperseded, lawBy } = mark.dataset;
    const dates = {
      ...{ effective, expires: lawExpires },
      ...{ supersededOn: lawSuperseded, supersededBy: lawBy },
    };
    const text = stateText(day, dates, words);
    if (mark.textContent === text) continue;
    mark.className = `law-state law-state--${stateOn(day, dates)}`;
    mark.textContent = text;
  }
}

const form = document.querySelector<HTMLElement>('[data-law]');
if (form) start(form);
