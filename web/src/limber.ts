import './limber.css';
import { filterInPlace } from './filter';

const form = document.querySelector<HTMLFormElement>('form[data-filter]');
if (form) filterInPlace(form);
