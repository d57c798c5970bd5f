import './limber.css';
import { filterInPlace } from './filter';
import { tellZone } from './zone';

tellZone();

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) filterInPlace(form);

if (document.querySelector('[data-shows], [data-copies], [data-prints]')) void import('./codes').then((codes) => codes.ready());
const passkeys = document.querySelectorAll<HTMLFormElement>('form[data-passkey]');
if (passkeys.length > 0) void import('./passkey').then((passkey) => passkeys.forEach(passkey.ready));
