import { defineConfig } from 'gatewright/config';

export default defineConfig({
  dev: { command: ['node', 'src/main.ts'], watch: ['src'] },
});
