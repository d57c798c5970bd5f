import './limber.css';
import { wear } from './figure/look';
import { filterInPlace } from './filter';
import { readSettings } from './player/settings';
import { tellZone } from './zone';

tellZone();
wear(readSettings().look);

/** Milliseconds until a network that was not there is asked again. */
const AGAIN = 5000;

/** What a session left on this device is handed in from any page; the player does it on its own page. */
function handInWaiting(): void {
  import('./waiting').then((waiting) => waiting.handInWaiting()).catch(() => window.setTimeout(handInWaiting, AGAIN));
}
if (!document.getElementById('session')) handInWaiting();

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) filterInPlace(form);

if (document.querySelector('[data-shows], [data-copies], [data-prints]')) void import('./codes').then((codes) => codes.ready());
const passkeys = document.querySelectorAll<HTMLFormElement>('form[data-passkey]');
if (passkeys.length > 0) void import('./passkey').then((passkey) => passkeys.forEach(passkey.ready));
const charts = document.querySelectorAll<SVGElement>('.chart');
if (charts.length > 0) void import('./charts').then(({ comeAlive }) => charts.forEach(comeAlive));
const moving = document.querySelectorAll<HTMLElement>('[data-film]');
if (moving.length > 0) void import('./moving').then(({ letMove }) => moving.forEach(letMove));
