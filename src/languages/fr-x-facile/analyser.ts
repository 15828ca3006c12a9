export { analyser } from '../fr/analyser.ts';
