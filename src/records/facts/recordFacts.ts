import type { Instrument } from '#src/data/schema/instruments.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { amountWords } from './amountWords.ts';
import { treatyStatusWords } from './treatyStatusWords.ts';
import { voteWords } from './voteWords.ts';

/** By whom an event is: of one that changes relations who did that, of others all its actors. */
export function eventFacts({ actors, relations }: TimelineEvent, actorName: (id: string) => string): string[] {
  const by = relations?.by ?? [];
  const ids = by.length > 0 ? by : actors;
  return ids.length > 0 ? [`${by.length > 0 ? 'By' : 'Actors'}: ${ids.map(actorName).join(', ')}`] : [];
}

/** What a treaty is on, where it was signed and whether it is in force. */
export function treatyFacts(
  { topic, place, status, inForce }: Treaty,
  topicTitle: (id: string) => string,
  locale: string,
): string[] {
  return [
    `Topic: ${topicTitle(topic)}`,
    `Place: ${place ?? 'not found'}`,
    `Status: ${status ? treatyStatusWords[status] : 'not found'}`,
    `In force: ${inForce ? formatDate(inForce, locale) : 'date not found'}`,
  ];
}

/** What a document is cited as, by whom it is, and how the vote on it went. */
export function documentFacts({ symbol, body, vote }: Instrument, actorName: (id: string) => string): string[] {
  return [
    ...(symbol ? [symbol] : []),
    actorName(body),
    `Vote: ${vote ? (voteWords(vote) ?? 'count not found') : 'none, or none found'}`,
  ];
}

/** How much a figure of trade says, and whose it is. */
export function figureFacts(figure: Figure, actorName: (id: string) => string, locale: string): string[] {
  const { holder, reporter, derivation } = figure;
  return [
    amountWords(figure, { locale, unit: 'auto' }) + (derivation ? ', derived' : ''),
    `Whose figure: ${actorName(holder)}`,
    ...(reporter === holder ? [] : [`Reporter: ${actorName(reporter)}`]),
  ];
}
