/** The process that sets type: takes one document at a time from the press and answers its bytes. Started by `press.ts`. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `inputs` are what the template reads as `sys.inputs`: strings, and never a part of its source. */
export type ToSet = {
  readonly template: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Seconds since the epoch. */
  readonly timestamp: number;
};
export type Printed =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly kind: 'unavailable'; readonly why: string }
  | { readonly kind: 'not-set'; readonly why: string };

/** As much of the binding as is used; it comes without types. */
type Compiler = {
  pdf(
    document: { mainFilePath: string; inputs: Readonly<Record<string, string>> } | object,
    options?: { pdfStandard: string; creationTimestamp: number },
  ): Uint8Array;
  compile(document: { mainFilePath: string; inputs: Readonly<Record<string, string>> }): {
    readonly result: { readonly numOfPages: number } | null;
  };
  evictCache(maximumAge: number): void;
};
type Binding = {
  readonly NodeCompiler: { create(options: { workspace: string; fontArgs: readonly object[] }): Compiler };
};

const require = createRequire(import.meta.url);
const templates = join(import.meta.dirname, 'templates');

/** Written out one by one, so that what looks for unused packages finds them. */
const fonts: readonly (readonly [string, readonly string[]])[] = [
  [import.meta.resolve('@expo-google-fonts/inter/package.json'), ['400Regular', '600SemiBold']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-kr/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-arabic/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-thai/package.json'), ['400Regular']],
];
const fontFolders = (): readonly string[] =>
  fonts.flatMap(([manifest, weights]) =>
    weights.map((weight) => join(dirname(fileURLToPath(manifest)), weight)),
  );

const isBinding = (value: unknown): value is Binding =>
  typeof value === 'object' && value !== null && 'NodeCompiler' in value;

function openCompiler(name: string): Compiler | string {
  try {
    const binding: unknown = require(name);
    if (!isBinding(binding)) return `${name} has no NodeCompiler`;
    return binding.NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders() }] });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function set(compiler: Compiler, { template, inputs, timestamp }: ToSet): Printed {
  const main = { mainFilePath: join(templates, `${template}.typ`), inputs };
  try {
    const pdf = compiler.pdf(main, { pdfStandard: standard, creationTimestamp: timestamp });
    const pages = compiler.compile(main).result?.numOfPages ?? 0;
    return { kind: 'printed', pdf, pages };
  } catch (error) {
    return { kind: 'not-set', why: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(2);
  }
}

const [typesetter = '', standard = ''] = process.argv.slice(2);
const compiler = openCompiler(typesetter);
process.on('message', (job: ToSet) => {
  const answer: Printed =
    typeof compiler === 'string' ? { kind: 'unavailable', why: compiler } : set(compiler, job);
  process.send?.(answer);
});
// Its press is gone: nobody is left to print for.
process.on('disconnect', () => process.exit(0));
