import type { Fault } from '#src/data/fetchJson.ts';
import { holderFinder } from '#src/panels/positions/comparison/holderFinder.ts';
import { childOf, faultAt, type DataFile } from './jsonValues.ts';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * What a schema cannot say of positions: every issue judges the two parties against each other, no pair is judged twice, a judgement
 * other than "not stated" has two positions to go by that are more than inferred, and an account is told by one of those named.
 */
export function checkPositions(files: DataFile[]): Fault[] {
  const positions = files.find(({ file }) => file === 'positions.json');
  const dossier = files.find(({ file }) => file === 'dossier.json')?.json;
  if (!positions || !dossier) return [];
  const holderOf = holderFinder(
    list(childOf(dossier, 'actors')).map((actor) => ({
      id: String(childOf(actor, 'id')),
      memberOf: textOf(childOf(actor, 'memberOf')),
      continues: textOf(childOf(actor, 'continues')),
    })),
  );
  const parties = pairName(list(childOf(dossier, 'parties')).slice(0, 2));
  return list(childOf(positions.json, 'issues')).flatMap((issue, at) => {
    const comparisons = list(childOf(issue, 'comparisons'));
    const pairs = comparisons.map((comparison) => pairName(list(childOf(comparison, 'between'))));
    const heard = new Set(
      list(childOf(issue, 'positions'))
        .filter((position) => childOf(position, 'basis') !== 'inferred')
        .map((position) => holderOf(String(childOf(position, 'holder')))),
    );
    const fault = (path: (string | number)[], problem: string) => faultAt(positions, ['issues', at, ...path], problem);
    return [
      ...(pairs.includes(parties)
        ? []
        : [fault(['comparisons'], 'judges the two parties nowhere; allowed: one comparison between them')]),
      ...comparisons.flatMap((comparison, index) => {
        if (pairs.indexOf(pairs[index] ?? '') < index)
          return [fault(['comparisons', index, 'between'], 'names a pair judged already; allowed: each pair once')];
        const silent = list(childOf(comparison, 'between')).filter((holder) => !heard.has(String(holder)));
        return childOf(comparison, 'judgement') === 'not-stated' || silent.length === 0
          ? []
          : [
              fault(
                ['comparisons', index, 'judgement'],
                `judges ${silent.join(' and ')}, of whom no position is stated or reported; allowed: "not-stated"`,
              ),
            ];
      }),
      ...list(childOf(childOf(issue, 'accounts'), 'contested')).flatMap((point, index) =>
        list(childOf(point, 'accounts')).flatMap((account, place) =>
          list(childOf(childOf(issue, 'accounts'), 'holders')).includes(childOf(account, 'holder'))
            ? []
            : [
                fault(
                  ['accounts', 'contested', index, 'accounts', place, 'holder'],
                  'has no column; allowed: an id of accounts.holders',
                ),
              ],
        ),
      ),
    ];
  });
}

const pairName = (pair: unknown[]) => pair.map(String).toSorted().join(' ');
