import { describe, expect, test } from 'vitest';
import { altOf, cardOfCommitment, cardOfRecord, cardOfStory, cardOfVisit } from '#lib/cards/card.ts';
import { aCommitment, aStory, aVisit } from './samples.ts';

describe('the card of a visit', () => {
  test('says where, what, when and at which places, in the colour of its lane', () => {
    expect(cardOfVisit(aVisit(), 'en')).toMatchObject({
      path: '/cards/en/visits/v.png',
      label: 'In Russia · Ministers',
      lane: 'russia',
      title: 'A visit to Moscow',
      when: '5–7 November 2019 · Moscow',
    });
  });

  test('marks its days in its lane', () => {
    const { line } = cardOfVisit(aVisit({ lane: 'india' }), 'en');
    expect(line?.marks).toEqual([{ lane: 'india', from: '2019-11-05', to: '2019-11-07', planned: false }]);
  });

  test('says that it was only announced, in words and by a hollow mark', () => {
    const { label, line } = cardOfVisit(aVisit({ status: 'planned' }), 'en');
    expect([label, line?.marks[0]?.planned]).toEqual(['In Russia · Ministers · Announced only', true]);
  });

  test('leaves the places out where none is known', () => {
    expect(cardOfVisit(aVisit({ places: [] }), 'en').when).toBe('5–7 November 2019');
  });
});

describe('the card of a story', () => {
  test('says its kind, headline and the day on which it was written there', () => {
    expect(cardOfStory(aStory(), 'en')).toMatchObject({
      path: '/cards/en/stories/s.png',
      label: 'Explainer',
      title: 'What became of it',
      when: 'Published 24 November 2026',
    });
  });

  test('shows the time it covers, and its visits', () => {
    const { line } = cardOfStory(aStory({ visits: [aVisit()] }), 'en');
    expect(line).toMatchObject({
      from: '2019-01-01',
      to: '2021-12-31',
      covers: { from: '2019-11', to: '2021' },
      marks: [{ lane: 'russia' }],
    });
  });
});

describe('the card of a commitment', () => {
  test('says where it stands, and since when', () => {
    const history = [
      { date: '2018-10-05', status: 'signed' as const },
      { date: '2021-12', status: 'delivering' as const },
      { date: '2022-04', status: 'delivering' as const },
    ];
    const { label, when } = cardOfCommitment(aCommitment(history), 'en');
    expect([label, when]).toEqual(['Contract', '◧ delivering since December 2021']);
  });

  test('marks each entry in the lane of its visit, or on the line', () => {
    const history = [
      { date: '2018-10-05', status: 'signed' as const, visit: aVisit({ lane: 'india' }) },
      { date: '2021', status: 'delivering' as const },
    ];
    const { line } = cardOfCommitment(aCommitment(history), 'en');
    expect(line?.marks.map(({ lane, from }) => [lane, from])).toEqual([
      ['india', '2018-10-05'],
      ['third', '2021'],
    ]);
  });
});

describe('the card of the record', () => {
  test('counts its visits and names its years', () => {
    const visits = [aVisit(), aVisit({ start: '2001', end: undefined })];
    expect(cardOfRecord({ visits }, 'en')).toMatchObject({ label: '2 visits', when: '2001–2019' });
  });

  test('has no line where nothing is dated', () => {
    const card = cardOfRecord({ visits: [] }, 'en');
    expect(card).not.toHaveProperty('line');
    expect(altOf(card)).toBe('0 visits: India–Russia defence ties, from promise to outcome');
  });
});

test('a card is told in words as it is read', () => {
  expect(altOf(cardOfStory(aStory(), 'en'))).toBe('Explainer: What became of it. Published 24 November 2026');
});
