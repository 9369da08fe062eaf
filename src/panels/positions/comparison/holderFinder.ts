import type { Actor } from '#src/data/schema/dossier.ts';

/** Finds the actor under whom someone's positions are shown: the state or organisation it belongs to, a state under its successor. */
export function holderFinder(actors: readonly Pick<Actor, 'id' | 'memberOf' | 'continues'>[]): (id: string) => string {
  const parents = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
  const successors = new Map(actors.flatMap(({ id, continues }) => (continues ? [[continues, id]] : [])));
  return (id) => {
    let at = id;
    for (let steps = 0; steps < actors.length; steps += 1) {
      const next = parents.get(at) ?? successors.get(at);
      if (next === undefined) break;
      at = next;
    }
    return at;
  };
}
