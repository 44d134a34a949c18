// The elements that draw frames and pairs. They stand beside the pages; without them the pages read all the same.
// @ts-ignore: it lies there when the site is made, and is checked where it is written
import './embed/wswhy.js';
