import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

export type Lang = 'zh' | 'en';
export type Messages = typeof zh;

/** Everything that the command line says, by language. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = { zh, en };
