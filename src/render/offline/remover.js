// This site is no longer kept for reading without a connection: what was kept is taken away, and so is this script.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const own = `guide ${registration.scope} `;
      for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
      await registration.unregister();
    })(),
  );
});
