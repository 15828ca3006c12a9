export { language } from '../fr/language.ts';
