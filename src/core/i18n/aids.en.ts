import type { AidsWords } from './aids.zh.ts';

export const aidsEn: AidsWords = {
  button: 'Reading aids',
  legend: 'Text and layout',
  views: {
    standard: 'Standard',
    large: 'Large text',
    larger: 'Largest text',
    easy: 'Easy reading',
  },
  easyNote: 'Easy reading: large text, one column, strong contrast, the text and main links only.',
  speak: 'Read this page aloud',
  stop: 'Stop reading',
  speechNote: 'Your browser reads on this device; nothing is sent.',
  noVoice: 'This device has no voice for this language.',
  close: 'Close',
};
