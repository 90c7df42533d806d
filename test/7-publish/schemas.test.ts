import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { versionFiles } from '../../pipeline/7-publish/files.ts';
import { columnsOf } from '../../schemas/columns.ts';
import { TABLES } from '../../schemas/index.ts';
import type { Table } from '../../schemas/table.ts';
import { GOOD } from '../edition.ts';

const files = versionFiles(GOOD, '0.1.0', null, [], 'licence');
const json = (name: string) => JSON.parse(files.get(name)!);
const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe('published schemas', () => {
  it.each(Object.keys(TABLES))(
    'accept the rows of %s and refuse a row with another column',
    (name) => {
      const accepts = ajv.compile(json(`schemas/${name}.schema.json`));
      const rows = json(`data/${name}.json`);
      expect(accepts(rows)).toBe(true);
      expect(accepts([{ ...rows[0], other: 1 }])).toBe(false);
    },
  );

  it('refuse a comparator outside the code list', () => {
    const accepts = ajv.compile(json('schemas/figures.schema.json'));
    expect(accepts([{ ...json('data/figures.json')[0], comparator: 'about' }])).toBe(false);
  });

  it.each(Object.values(TABLES))(
    'describe every column of $name in the dictionary and the data package',
    (table) => {
      const resource = json('datapackage.json').resources.find(
        (row: { name: string }) => row.name === table.name,
      );
      const columns = columnsOf(table as unknown as Table).map((column) => column.name);
      expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(columns);
      for (const column of columns)
        expect(files.get('DICTIONARY.md')).toContain(`| \`${column}\` |`);
      expect(files.get(`data/${table.name}.csv`)!.split('\n')[0]).toBe(columns.join(','));
    },
  );

  it('give every column a title and a description', () => {
    for (const table of Object.values(TABLES))
      for (const column of columnsOf(table as unknown as Table)) {
        expect(column.title, `${table.name}.${column.name}`).not.toBe(column.name);
        expect(column.description.length, `${table.name}.${column.name}`).toBeGreaterThan(5);
      }
  });
});
