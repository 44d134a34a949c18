export default {optimizeDeps: {exclude: ['wswhy']}};
