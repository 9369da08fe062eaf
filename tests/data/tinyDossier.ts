const citations = [{ source: 'paper' }];

/** A dossier between two invented states with one record of each kind and no fault, by file. */
export const tinyDossier: Record<string, unknown> = {
  'dossier.json': {
    id: 'aria-boria',
    title: 'Aria and Boria',
    summary: 'Two states that do not exist.',
    language: 'en-GB',
    parties: ['aria', 'boria'],
    period: '1950/..',
    mainSource: 'paper',
    panels: ['timeline', 'treaties', 'positions', 'trade'],
    knowledge: [{ text: 'Known so far.', date: '2020', citations }],
    licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
    themes: [{ id: 'fish', title: 'Fish' }],
    actors: [
      { id: 'old-aria', name: 'Old Aria', kind: 'state', existed: '1900/1950' },
      { id: 'aria', name: 'Aria', kind: 'state', continues: 'old-aria' },
      { id: 'boria', name: 'Boria', kind: 'state' },
      { id: 'envoy', name: 'The envoy', kind: 'person', memberOf: 'aria' },
    ],
  },
  'sources.json': {
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        titleIs: 'title',
        publisher: null,
        date: '2020',
        kind: 'newspaper',
        language: 'en',
        url: 'https://example.org/paper',
      },
    ],
  },
  'timeline.json': {
    events: [
      {
        id: 'visit-1951',
        date: '1951-06',
        title: 'Visit',
        kind: 'visit',
        importance: 1,
        actors: ['envoy'],
        themes: ['fish'],
        relations: { status: 'established', level: 'embassy', by: ['aria'] },
        statements: [
          { kind: 'claim', text: 'Aria said so.', holder: 'aria', citations },
          { kind: 'derived', text: 'It took a year.', formula: 'days', inputs: ['treaty-1952'] },
        ],
        disagreements: [
          {
            id: 'visit-day',
            title: 'Day of the visit',
            field: 'date',
            kind: 'date',
            variants: [
              { value: '1 June', date: '1951-06-01', shown: true, citations },
              { value: '2 June', citations },
            ],
            assessment: 'Open.',
            confidence: 'low',
          },
        ],
        related: ['treaty-1952'],
      },
    ],
  },
  'treaties.json': {
    completeness: [{ kind: 'fact', text: 'One of many.', citations }],
    topics: [{ id: 'fishing', title: 'Fishing' }],
    treaties: [
      {
        id: 'treaty-1952',
        title: 'Treaty',
        officialTitle: null,
        topic: 'fishing',
        kind: 'treaty',
        parties: ['aria', 'boria'],
        signed: '1952',
        place: null,
        signatories: [{ party: 'aria', names: ['The envoy'] }],
        inForce: null,
        status: null,
        statements: [{ kind: 'fact', text: 'It was signed.', citations }],
      },
    ],
  },
  'positions.json': {
    themes: [{ id: 'fish', title: 'Fish', summary: 'On fish.' }],
    issues: [
      {
        id: 'quota',
        theme: 'fish',
        title: 'Quota',
        background: [],
        positions: [
          {
            id: 'aria-on-quota',
            holder: 'aria',
            text: 'Aria wants more.',
            basis: 'stated',
            since: '1960',
            status: { state: 'repeated', dates: ['1961'], citations },
            grounds: [{ instrument: 'resolution-1', part: 'Fish.', reading: 'More fish.', citations }],
            citations,
            quotations: [{ text: 'more', speaker: 'envoy', date: '1960', language: 'en', citations }],
          },
        ],
        comparisons: [
          { between: ['aria', 'boria'], judgement: 'not-stated', reason: 'Boria is not heard.', citations },
        ],
        moves: [{ date: '1960', holders: ['envoy'], text: 'Asks for more.', record: 'resolution-1', citations }],
        accounts: {
          agreed: [{ text: 'The net was torn.', citations }],
          holders: ['aria', 'boria'],
          contested: [{ question: 'By whom?', accounts: [{ holder: 'aria', date: null, text: 'A seal.', citations }] }],
        },
      },
    ],
  },
  'instruments.json': {
    instruments: [
      {
        id: 'resolution-1',
        symbol: 'S/RES/1(1960)',
        title: 'Resolution',
        body: 'boria',
        adopted: '1960',
        vote: {
          yes: 1,
          no: 0,
          abstaining: 0,
          notParticipating: 0,
          members: [{ actor: 'boria', vote: 'yes', citations }],
        },
        subject: 'Fish.',
        url: null,
        citations,
      },
    ],
  },
  'trade.json': {
    headline: { exports: 'exports', imports: 'imports', total: 'total', derived: ['share'] },
    counts: [{ id: 'customs', title: 'Customs', reason: 'it leaves out fish' }],
    series: false,
    treatyTopics: [],
    figures: [
      figure('exports', 'exports', 700),
      figure('imports', 'imports', 300),
      figure('total', 'total', 1000),
      {
        ...figure('share', 'share', 70),
        unit: 'percent',
        derivation: { operation: 'share', inputs: ['exports', 'imports'] },
      },
    ],
    bodies: [
      { id: 'council', title: 'Council', founded: '1955', statements: [{ kind: 'fact', text: 'It sits.', citations }] },
    ],
    notes: [],
  },
};

function figure(id: string, measure: string, value: number) {
  const whose = { reporter: 'aria', partner: 'boria', holder: 'aria', count: 'customs', valuation: null };
  return { id, title: measure, measure, value, unit: 'USD', period: '2000', ...whose, citations };
}
