/** The things and places that the guide has a drawing of. */
export const PICTURES = [
  'bag',
  'blocks',
  'calendar',
  'care',
  'clothes',
  'court',
  'cups',
  'door',
  'doorstep',
  'house',
  'id-card',
  'map',
  'medicine',
  'note',
  'paper',
  'phone',
  'photos',
  'police',
  'school-bag',
  'shopping',
  'umbrella',
  'weather',
] as const;

export type Picture = (typeof PICTURES)[number];
