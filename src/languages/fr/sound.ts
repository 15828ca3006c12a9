import { soundBy } from '../sound.ts';

/** French spelling, without accents: several ways to write a sound become one, and what is not heard goes. */
export const sound = soundBy([
  [/^h|(?:h)(?=[aeiouy])/g, ''],
  [/tion/g, 'sion'],
  [/ph/g, 'f'],
  [/sch|ch|sh/g, 'C'],
  [/gn/g, 'N'],
  [/ss|sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/[xz]/g, 's'],
  [/qu?|ck|k|c/g, 'k'],
  [/ge(?=[ao])|g(?=[eiy])|dj/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/eau|au/g, 'o'],
  [/(?:ain|ein|aim|un|in|im|yn|ym)(?![aeiouy])/g, '1'],
  [/(?:an|en|am|em)(?![aeiouynm])/g, '2'],
  [/(?:ai|ei|oe|eu|er$|ez$|et$|ee$|es$|ent$)/g, 'e'],
  [/y/g, 'i'],
  [/[edtsp]+$/g, ''],
  [/h/g, ''],
]);
