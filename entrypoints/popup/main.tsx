import explanationPack from 'virtual:pitchwatch/explanation-pack';
import { runPopup } from '../../src/app/popup.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The popup page has no element "root".');
void runPopup(root, explanationPack);
