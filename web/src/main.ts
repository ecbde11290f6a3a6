// Starts the console.
import "./kit/look.css";
import { createApp } from "vue";
import App from "./frame/app.vue";
import { router } from "./frame/router";
import { watch_idle } from "./kit/idle";

createApp(App).use(router).mount("#app");
watch_idle();
