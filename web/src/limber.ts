import './limber.css';
import { filterInPlace } from './filter';
import { tellZone } from './zone';

tellZone();

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) filterInPlace(form);
