import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { conditionsSchema } from '../../compiler/read/schema/conditions.ts';
import type { Format } from './formats.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly [key: string]: unknown;
}

const REFER: JsonSchema = { $ref: '#/definitions/condition' };

/** One condition, in the words that an editor shows. It may hold others. */
const CONDITION: JsonSchema = {
  description:
    'Which answers it takes: { question: option }, { question: [a, b] } (any of these), ' +
    '{ question: { count: 2 } } (at least two), { all: […] }, { any: […] }, { not: {…} }, or the name of one of conditions.yaml.',
  type: ['object', 'string'],
  minProperties: 1,
  maxProperties: 1,
  properties: {
    all: { type: 'array', minItems: 1, items: REFER },
    any: { type: 'array', minItems: 1, items: REFER },
    not: REFER,
  },
  additionalProperties: {
    anyOf: [
      { type: 'string' },
      { type: 'array', minItems: 1, items: { type: 'string' } },
      {
        type: 'object',
        properties: { count: { type: 'integer', minimum: 1 } },
        required: ['count'],
        additionalProperties: false,
      },
    ],
  },
};

/** The checks of the compiler that JSON Schema can say too, by their message (see tools/compiler/read/shape.ts). */
const CHECKS: Readonly<Record<string, JsonSchema>> = {
  empty: { pattern: '\\S' },
  date: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
};

/**
 * The JSON Schema (draft 7, which editors read) of a format, made from what the compiler itself checks. What JSON
 * Schema cannot say, such as whether an id exists, is left to `npm run guide -- check`.
 */
export function writeSchema({ title, path, schema }: Format): JsonSchema {
  const converted = convert(schema);
  const usesConditions = JSON.stringify(converted).includes('#/definitions/condition');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    description: path.startsWith('editions/') ? path : `guide-content/${path}`,
    ...converted,
    ...(usesConditions && { definitions: { condition: CONDITION } }),
  };
}

/**
 * Without what the converter adds at the top: its own address, and definitions for the lazy
 * schemas that stand in place here.
 */
function convert(schema: v.GenericSchema): JsonSchema {
  const converted = toJsonSchema(schema, CONFIG);
  return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== '$schema' && key !== '$defs'));
}

const CONFIG: ConversionConfig = {
  target: 'draft-07',
  typeMode: 'input',
  errorMode: 'ignore',
  overrideSchema({ valibotSchema, jsonSchema }) {
    if (valibotSchema.type === 'lazy') return eitherOf(valibotSchema as v.LazySchema<v.GenericSchema>);
    if (valibotSchema === conditionsSchema) return { ...jsonSchema, additionalProperties: REFER };
    const { when, protective } = jsonSchema.properties ?? {};
    if (!when && !protective) return undefined;
    const marks = {
      ...(when && { when: REFER }),
      ...(protective && { protective: { anyOf: [{ type: 'boolean' }, REFER] } }),
    };
    return { ...jsonSchema, properties: { ...jsonSchema.properties, ...marks } };
  },
  overrideAction({ valibotAction, jsonSchema }) {
    const message = 'message' in valibotAction ? valibotAction.message : undefined;
    return valibotAction.type === 'check' && typeof message === 'string' && CHECKS[message]
      ? { ...jsonSchema, ...CHECKS[message] }
      : undefined;
  },
};

/**
 * A lazy schema of the content looks at what was written: a text, a list or keys. All that it can be stands in the JSON
 * Schema.
 */
function eitherOf({ getter }: v.LazySchema<v.GenericSchema>): JsonSchema {
  const all = ['', [], {}].map((written) => JSON.stringify(convert(getter(written))));
  return { anyOf: [...new Set(all)].map((text) => JSON.parse(text) as JsonSchema) };
}
