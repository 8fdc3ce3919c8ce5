import explanationPack from 'virtual:pitchwatch/explanation-pack';
import { runCheck } from '../../src/app/check.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The check page has no element "root".');
runCheck(root, explanationPack);
