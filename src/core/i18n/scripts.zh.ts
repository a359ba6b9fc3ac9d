/** How the two scripts of Chinese name themselves. */
export const SCRIPT_NAMES = { simplified: '简体', traditional: '繁體' } as const;
