// The elements that draw frames and pairs. They stand beside the pages; without them the pages read all the same.
import './embed/wswhy.js';
