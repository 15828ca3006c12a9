/** The atelier's entry: one page, in which those who know keep a guide true. */
import './styles/index.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { keptLocale } from './kept-locale.ts';
import { storeForOffline } from './offline.ts';
import { speak } from './say.ts';

speak(keptLocale());
const page = document.getElementById('atelier');
if (!page) throw new Error('the page has no #atelier');
render(<App />, page);
storeForOffline();
