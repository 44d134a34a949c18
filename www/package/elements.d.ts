// Importing `wswhy/elements` defines <wswhy-code>, <wswhy-frame> and <wswhy-compare>. It exports nothing of its own.
export {};
