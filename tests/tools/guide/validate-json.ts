import type { JsonSchema } from '../../../tools/guide/schemas/write-schema.ts';

/**
 * What is wrong with a value by a JSON Schema, as `path: what`. It knows the words that the schemas of the content use,
 * and throws on any other, so that none is passed over without a word.
 */
export function validateJson(
  schema: JsonSchema,
  value: unknown,
  root: JsonSchema = schema,
  path = '',
): readonly string[] {
  return Object.entries(schema).flatMap(([word, wanted]) => {
    const check = WORDS[word];
    if (!check) throw new Error(`The validator of the tests does not know "${word}"`);
    return check({ wanted, value, path, schema, inner: (part, one, at) => validateJson(part, one, root, at), root });
  });
}

interface Scope {
  readonly wanted: unknown;
  readonly value: unknown;
  readonly path: string;
  readonly schema: JsonSchema;
  readonly inner: (schema: JsonSchema, value: unknown, path: string) => readonly string[];
  readonly root: JsonSchema;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isRecord,
};

const ignore = (): readonly string[] => [];
const when = (isWrong: boolean, path: string, says: string): readonly string[] =>
  isWrong ? [`${path || 'the file'}: ${says}`] : [];
const count = (value: unknown): number =>
  Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : NaN;
const few = ({ wanted, value, path }: Scope): readonly string[] =>
  when(count(value) < Number(wanted), path, 'has too few');
const many = ({ wanted, value, path }: Scope): readonly string[] =>
  when(count(value) > Number(wanted), path, 'has too many');

const WORDS: Readonly<Record<string, (scope: Scope) => readonly string[]>> = {
  $schema: ignore,
  title: ignore,
  description: ignore,
  default: ignore,
  definitions: ignore,
  $ref: ({ wanted, value, path, inner, root }) => {
    const name = /^#\/definitions\/(\w+)$/.exec(String(wanted))?.[1] ?? '';
    const found = (root['definitions'] as Readonly<Record<string, JsonSchema>> | undefined)?.[name];
    if (!found) throw new Error(`There is no definition "${String(wanted)}"`);
    return inner(found, value, path);
  },
  type: ({ wanted, value, path }) =>
    when(![wanted].flat().some((type) => TYPES[String(type)]?.(value)), path, `is no ${[wanted].flat().join(' or ')}`),
  enum: ({ wanted, value, path }) => when(!(wanted as readonly unknown[]).includes(value), path, 'is none of the list'),
  const: ({ wanted, value, path }) => when(value !== wanted, path, `is not ${String(wanted)}`),
  pattern: ({ wanted, value, path }) =>
    when(
      typeof value === 'string' && !new RegExp(String(wanted), 'u').test(value),
      path,
      `does not look like ${String(wanted)}`,
    ),
  format: ({ wanted, value, path }) =>
    when(wanted === 'email' && !String(value).includes('@'), path, 'is no e-mail address'),
  minimum: ({ wanted, value, path }) => when(Number(value) < Number(wanted), path, 'is too small'),
  maximum: ({ wanted, value, path }) => when(Number(value) > Number(wanted), path, 'is too big'),
  minItems: few,
  maxItems: many,
  minProperties: few,
  maxProperties: many,
  required: ({ wanted, value, path }) =>
    (wanted as readonly string[]).flatMap((key) => when(isRecord(value) && !(key in value), path, `lacks "${key}"`)),
  items: ({ wanted, value, path, inner }) =>
    Array.isArray(value) ? value.flatMap((one, index) => inner(wanted as JsonSchema, one, `${path}/${index}`)) : [],
  properties: ({ wanted, value, path, inner }) =>
    Object.entries(wanted as Readonly<Record<string, JsonSchema>>).flatMap(([key, part]) =>
      isRecord(value) && key in value ? inner(part, value[key], `${path}/${key}`) : [],
    ),
  propertyNames: ({ wanted, value, path, inner }) =>
    isRecord(value) ? Object.keys(value).flatMap((key) => inner(wanted as JsonSchema, key, `${path}/${key}`)) : [],
  additionalProperties: ({ wanted, value, path, schema, inner }) => {
    const known = Object.keys((schema['properties'] as object | undefined) ?? {});
    const others = isRecord(value) ? Object.entries(value).filter(([key]) => !known.includes(key)) : [];
    return others.flatMap(([key, one]) =>
      wanted === false
        ? when(true, path, `has the unknown key "${key}"`)
        : inner(wanted as JsonSchema, one, `${path}/${key}`),
    );
  },
  anyOf: ({ wanted, value, path, inner }) =>
    when(
      !(wanted as readonly JsonSchema[]).some((part) => inner(part, value, path).length === 0),
      path,
      'is none of what it may be',
    ),
  oneOf: ({ wanted, value, path, inner }) =>
    when(
      (wanted as readonly JsonSchema[]).filter((part) => inner(part, value, path).length === 0).length !== 1,
      path,
      'is not one of what it may be',
    ),
};
