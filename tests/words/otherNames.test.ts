import { expect, test } from 'vitest';
import { otherNames } from '#lib/words/otherNames.ts';

test.each([
  ['Annual summit', ['annual summits', 'yearly summit', 'India–Russia annual summit'], ['yearly summit']],
  ['AK-203', ['AK-203s', 'AK-203 rifle'], []],
  ['Make in India', ['Make-in-India'], []],
  ['Memorandum of understanding (MoU)', ['MoU', 'MoUs', 'memoranda', 'memoranda of understanding'], []],
  ['Chief of Defence Staff', ['CDS', 'Chief of the Defence Staff'], ['CDS']],
  ['Inter-Governmental Agreement (IGA)', ['intergovernmental agreements'], []],
  ['Joint venture', ['JV', 'JVs', 'joint firm', 'joint firms'], ['JV', 'joint firm']],
  [
    'Co-production',
    ['co-produced', 'joint production', 'produced jointly', 'joint manufacture'],
    ['joint production', 'joint manufacture'],
  ],
  [
    'IRIGC-M&MTC',
    ['military commission', 'Inter-Governmental Commission on Military-Technical Cooperation'],
    ['military commission', 'Inter-Governmental Commission on Military-Technical Cooperation'],
  ],
])('of the forms of “%s”, %j, other names are %j', (term, forms, others) => {
  expect(otherNames(term, forms)).toEqual(others);
});
