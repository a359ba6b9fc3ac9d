/** The compiled components, below the folder of a renderer. */
export const RENDERER_MODULE = 'renderer.mjs';
