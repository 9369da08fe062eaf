import { takeOver } from '#src/app/takeOver.tsx';

const root = document.getElementById('root');
if (root) await takeOver(root);
