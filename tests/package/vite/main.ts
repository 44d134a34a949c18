import {decode, explain} from 'wswhy';
import 'wswhy/elements';
import 'wswhy/wswhy-box.css';

const {frames} = await decode('88 02 03 ea');
const code = frames[0]?.close?.code ?? 1005;
const {title} = await explain(code, 'fr');
document.querySelector('output')!.textContent = `${code} ${title}`;
