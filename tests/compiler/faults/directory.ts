import { change, type Fault } from './fault.ts';

const DEPARTMENTS = 'directory/departements.csv';
const COURTS = 'directory/tribunaux.csv';

/** Mistakes in local data. */
export const directoryFaults: readonly Fault[] = [
  {
    name: 'a row of the directory has a cell too few',
    edits: [change(DEPARTMENTS, '01,Ain,Conseil départemental,-,-', '01,Ain,Conseil départemental,-')],
    code: 'bad-row',
    file: DEPARTMENTS,
    line: 2,
    says: 'code,nom,organisme,note,fuseau',
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
    edits: [change(COURTS, 'departement,tribunal,tribunal_pour_enfants', 'departement,tribunal_pour_enfants,tribunal')],
    code: 'bad-row',
    file: COURTS,
    line: 1,
    says: 'It must be: departement,tribunal,tribunal_pour_enfants',
    alone: true,
  },
  {
    name: 'a département has no tribunal pour enfants',
    edits: [change(DEPARTMENTS, '01,Ain,', '02,Aisne,Conseil départemental,-,-\n01,Ain,')],
    code: 'bad-row',
    file: DEPARTMENTS,
    line: 2,
    says: 'Aisne (02) has no tribunal pour enfants',
    alone: true,
  },
  {
    name: 'a tribunal is in no département',
    edits: [change(COURTS, '76,Dieppe,Rouen', '75,Paris,Paris\n76,Dieppe,Rouen')],
    code: 'bad-row',
    file: COURTS,
    line: 3,
    says: 'no department "75"',
  },
  {
    name: 'a département stands twice',
    edits: [change(DEPARTMENTS, '76,Seine', '01,Ain,Conseil départemental,-,-\n76,Seine')],
    code: 'bad-row',
    file: DEPARTMENTS,
    line: 3,
    says: '"01" stands twice',
    alone: true,
  },
  {
    name: 'the timezone of a département does not exist',
    edits: [change(DEPARTMENTS, '01,Ain,Conseil départemental,-,-', '01,Ain,Conseil départemental,-,Europe/Bourg')],
    code: 'bad-row',
    file: DEPARTMENTS,
    line: 2,
    says: '"Europe/Bourg" is not a timezone',
    alone: true,
  },
  {
    name: 'a table of the directory is missing',
    edits: [
      { file: DEPARTMENTS, text: null },
      { file: COURTS, text: 'departement,tribunal,tribunal_pour_enfants\n' },
    ],
    code: 'missing-file',
    file: DEPARTMENTS,
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
