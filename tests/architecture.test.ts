import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedDossier } from '#mocks/readDossier.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));
const source = files.filter((file) => /^src\/.*\.(ts|tsx|css)$/.test(file) && !file.includes('.test.'));
const text = (file: string) => readFileSync(file, 'utf8');

test('the top level holds only what belongs there', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].toSorted()).toEqual(['.ci', 'docs', 'mocks', 'public', 'src', 'tests']);
});

describe('the code knows no country', () => {
  const dossier = dossierFile.parse(shippedDossier()['dossier.json']);
  const names = dossier.actors
    .filter(
      ({ kind, id }) => (['state', 'person'].includes(kind) || dossier.parties.includes(id)) && id !== 'not-stated',
    )
    .flatMap(({ name, adjective }) => [name, adjective ?? name])
    .flatMap((name) => name.split(/[\s()-]+/))
    .filter((word) => word.length > 4 && !['United', 'States', 'Union'].includes(word));
  const pattern = new RegExp(`\\b(${[...new Set(names)].join('|')})`, 'i');

  test.each(source)('%s', (file) => {
    expect(pattern.exec(text(file))?.[0]).toBeUndefined();
  });
});

test('a file is named after what it exports', () => {
  const exempt = new Set(['src/main.tsx', 'src/app/prerender.tsx']);
  const strays = source
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !exempt.has(file))
    .filter((file) => {
      const name = basename(file, extname(file));
      const exported = [
        ...text(file).matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm),
      ].map(([, found]) => found);
      const related = (word: string | undefined) => word?.toLowerCase().includes(name.toLowerCase().replace(/s$/, ''));
      return (
        exported.length === 0 ||
        (extname(file) === '.tsx' ? !exported.includes(name) : exported.length === 1 && !related(exported[0]))
      );
    });
  expect(strays).toEqual([]);
});

test('every style module belongs to the component of its name, and every class in it is used', () => {
  for (const file of source.filter((name) => name.endsWith('.module.css'))) {
    const component = file.replace('.module.css', '.tsx');
    expect(existsSync(component), component).toBe(true);
    const code = text(component);
    const classes = [...text(file).matchAll(/(?<![\w)])\.([a-zA-Z][\w-]*)(?=[\s,:>[{.)])/g)].map(
      ([, name]) => name ?? '',
    );
    for (const name of new Set(classes.filter((found) => !found.startsWith('recharts'))))
      expect(code.includes(`styles.${name}`) || /styles\[/.test(code), `${file}: .${name}`).toBe(true);
    for (const [, name] of code.matchAll(/styles\.(\w+)/g))
      expect(classes, `${component}: styles.${name}`).toContain(name);
  }
});

test('styles are logical: nothing knows left from right', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|text-align:\s*(?:left|right))\s*:/m;
  expect(source.filter((file) => file.endsWith('.css') && physical.test(text(file)))).toEqual([]);
});

test('colours stand in the tokens alone', () => {
  const strays = source.filter(
    (file) => file.endsWith('.css') && !file.endsWith('tokens.css') && !file.endsWith('present.css'),
  );
  expect(strays.filter((file) => /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(text(file)))).toEqual([]);
});

test('no barrels, no grab bags', () => {
  expect(source.filter((file) => /\/(index|utils|misc|helpers)\.tsx?$/.test(file))).toEqual([]);
});

test('paths that the documents name exist', () => {
  const missing = files
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/decisions/'))
    .flatMap((file) =>
      [...text(file).matchAll(/`((?:src|mocks|tests|public|docs|\.ci)\/[\w./-]*)`|\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, code, link]) => code ?? join(dirname(file), link ?? ''))
        .filter((path) => !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
  expect(missing).toEqual([]);
});
