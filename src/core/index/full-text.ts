/**
 * Entries up to which the related pages are found by all of their text; above it by title and summary
 * alone, because the full text costs three times what drawing the pages does. The search page says so.
 */
export const FULL_TEXT_ENTRIES = 400;
