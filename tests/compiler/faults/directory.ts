import { change, type Fault } from './fault.ts';

const AREAS = 'directory/areas.csv';
const COURTS = 'directory/courts.csv';

/** Mistakes in local data. */
export const directoryFaults: readonly Fault[] = [
  {
    name: 'a row of the directory has a cell too few',
    edits: [change(AREAS, '01,Ain,Conseil départemental,-,-', '01,Ain,Conseil départemental,-')],
    code: 'bad-row',
    file: AREAS,
    line: 2,
    says: 'code,name,body,note,clock',
    alone: true,
  },
  {
    name: 'a row of the directory is quoted',
    edits: [change(COURTS, '01,Bourg-en-Bresse,Bourg-en-Bresse', '01,"Bourg-en-Bresse",Bourg-en-Bresse')],
    code: 'bad-row',
    file: COURTS,
    line: 2,
    says: 'without quotation marks',
    alone: true,
  },
  {
    name: 'the columns of the directory are in another order',
    edits: [change(COURTS, 'area,court,city', 'area,city,court')],
    code: 'bad-row',
    file: COURTS,
    line: 1,
    says: 'It must be: area,court,city',
    alone: true,
  },
  {
    name: 'an area has no court',
    edits: [change(AREAS, '01,Ain,', '02,Aisne,Conseil départemental,-,-\n01,Ain,')],
    code: 'bad-row',
    file: AREAS,
    line: 2,
    says: 'Aisne (02) has no court',
    alone: true,
  },
  {
    name: 'a court is in no area',
    edits: [change(COURTS, '76,Dieppe,Rouen', '75,Paris,Paris\n76,Dieppe,Rouen')],
    code: 'bad-row',
    file: COURTS,
    line: 3,
    says: 'no area "75"',
  },
  {
    name: 'an area stands twice',
    edits: [change(AREAS, '76,Seine', '01,Ain,Conseil départemental,-,-\n76,Seine')],
    code: 'bad-row',
    file: AREAS,
    line: 3,
    says: '"01" stands twice',
    alone: true,
  },
  {
    name: 'the timezone of an area does not exist',
    edits: [change(AREAS, '01,Ain,Conseil départemental,-,-', '01,Ain,Conseil départemental,-,Europe/Bourg')],
    code: 'bad-row',
    file: AREAS,
    line: 2,
    says: '"Europe/Bourg" is not a timezone',
    alone: true,
  },
  {
    name: 'a table of the directory is missing',
    edits: [
      { file: AREAS, text: null },
      { file: COURTS, text: 'area,court,city\n' },
    ],
    code: 'missing-file',
    file: AREAS,
    line: 1,
    says: 'is missing',
    alone: true,
  },
  {
    name: 'the tables of the directory do not say where they come from',
    edits: [{ file: 'directory/directory.yaml', text: null }],
    code: 'missing-file',
    file: 'directory/directory.yaml',
    line: 1,
    says: 'is missing',
    alone: true,
  },
  {
    name: 'the directory has no source',
    edits: [change('directory/directory.yaml', 'sources: [guide-eau]', 'sources: []')],
    code: 'no-source',
    file: 'directory/directory.yaml',
    line: 1,
    says: 'no source',
  },
];
