import '../ui/details.css';

export { DETAILED_PARTS } from '../ui/details.ts';
