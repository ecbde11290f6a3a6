// How the console is built, served while it is written, and tested.
import vue from "@vitejs/plugin-vue";
import Components from "unplugin-vue-components/vite";
import { ElementPlusResolver } from "unplugin-vue-components/resolvers";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    vue(),
    // Only Element Plus is found by name; the console's own parts are imported, so that arrows can be read.
    Components({ dirs: [], resolvers: [ElementPlusResolver({ importStyle: "css" })], dts: "src/components.d.ts" }),
  ],
  server: { proxy: { "/api": process.env.ONECARD_SERVER ?? "http://127.0.0.1:8480" } },
  build: {
    target: "es2020",
    // Which file needs which; tools/press.mjs adds up by it what the first load costs.
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      output: {
        // What every page needs stands in two files that change rarely.
        manualChunks: (id) =>
          id.includes("/node_modules/@vue/") || id.includes("/node_modules/vue") ? "vue" : undefined,
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*_test.ts", "tests/*_test.ts"],
    server: { deps: { inline: ["element-plus"] } },
  },
});
