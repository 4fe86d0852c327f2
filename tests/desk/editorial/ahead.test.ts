import { describe, expect, test } from 'vitest';
import { datedAhead } from '#lib/desk/editorial/ahead.ts';
import { aCommitment, anEntry, anEvent, aStory, aVisit, proofs } from '../content.ts';

/** Each field that the rule names, at four in the afternoon in London on 24 November 2026. */
const ahead = (files: Record<string, string>) => datedAhead(proofs(files)).map(({ field }) => field);

describe('an entry of a history', () => {
  test.each([
    ['of a day that has begun in the east', '2026-11-25', []],
    ['of a day that has begun nowhere', '2026-11-26', ['history[1].date']],
    ['of the month', '2026-11', []],
    ['of the year', '2026', []],
    ['of a year to come', '2062', ['history[1].date']],
  ])('%s', (_, date, expected) => {
    const history = [anEntry('2020', 'agreed'), anEntry(date, 'signed')];
    expect(ahead({ 'commitments/a.md': aCommitment({ history }) })).toEqual(expected);
  });

  test('may name a promised date to come', () => {
    const due = { what: 'The signature', by: '2062', sources: ['test-source'] };
    const history = [{ ...anEntry('2020', 'agreed'), due }];
    expect(ahead({ 'commitments/a.md': aCommitment({ history }) })).toEqual([]);
  });
});

describe('a visit to come', () => {
  test.each([
    ['completed', ['start']],
    ['planned', []],
    ['cancelled', []],
  ])('that is %s', (status, expected) => {
    expect(ahead({ 'visits/a.md': aVisit({ status, start: '2062-01-14' }) })).toEqual(expected);
  });

  test('may have been spoken of before', () => {
    const events = [{ ...anEvent('test-source'), outside: 'It was announced.' }];
    expect(ahead({ 'visits/a.md': aVisit({ status: 'planned', start: '2062', events }) })).toEqual([]);
  });
});

describe('on a visit', () => {
  const event = { ...anEvent('test-source'), date: '2062-01-15' };
  const said = { what: 'It was said.', sources: ['test-source'] };
  const expectation = {
    what: 'A pact',
    basis: 'preview',
    reports: [{ ...said, first_reported: '2062', topic: 'A pact' }],
    result: 'later',
    came: 'It came.',
    steps: [
      { ...said, date: '2020' },
      { ...said, date: '2062-01-16' },
    ],
  };

  test.each([
    ['held, nothing happened', 'completed', ['events[0].date']],
    ['to come, things may be planned', 'planned', []],
  ])('%s on a day to come', (_, status, expected) => {
    const fields = { status, start: '2026', end: '2062', events: [event] };
    expect(ahead({ 'visits/a.md': aVisit(fields) })).toEqual(expected);
  });

  test('nothing was reported, and no step taken, on a day to come', () => {
    expect(ahead({ 'visits/a.md': aVisit({ expected: [expectation] }) })).toEqual([
      'expected[0].reports[0].first_reported',
      'expected[0].steps[1].date',
    ]);
  });
});

test('a story is changed at no moment to come', () => {
  const at = '2026-11-24T21:31:00+05:30';
  const corrections = [{ at, kind: 'correction', what: 'A word was wrong.' }];
  expect(ahead({ 'stories/a.md': aStory({ updated: at, corrections }) })).toEqual([
    'updated',
    'corrections[0].at',
  ]);
});

test('the record was not checked to a day to come', () => {
  const about =
    '---\ntitle: About\nstandfirst: About the tests.\nchecked_through: 2062-11-22\n---\n\nThey run.\n';
  expect(ahead({ 'pages/about.md': about })).toEqual(['checked_through']);
});
