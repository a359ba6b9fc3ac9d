import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Noto Sans SC for Chinese, Source Sans 3 for Latin, both under the SIL Open Font License. */
const FONTS = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
];

/** The fonts of the book, from the packages that come with the program, never from the system. */
export function bookFonts(): Uint8Array[] {
  return FONTS.map((path) => readFileSync(fileURLToPath(import.meta.resolve(path))));
}
