// At an address that does not exist: of the languages on the page, only that of the address stays. Without script all of them do.

const root = new URL("..", import.meta.url).pathname;
const prefix = location.pathname.startsWith(root) ? location.pathname.slice(root.length).split("/")[0] : "";
const sections = [...document.querySelectorAll(".lost")];
const own = sections.find((section) => section.lang === prefix);

if (own) {
  document.documentElement.lang = own.lang;
  document.documentElement.dir = own.dir;
  document.title = own.querySelector("h2").textContent;
  for (const section of sections) section.hidden = section !== own;
}
