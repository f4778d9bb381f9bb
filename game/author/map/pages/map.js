(() => {
"use strict";
const $ = id => document.getElementById(id), root = document.documentElement;
const isTold = () => root.classList.contains("told");
const data = JSON.parse($("data").textContent);
const words = data.words;
const [view, size, sheet, panel, search] = ["view", "size", "sheet", "panel", "search"].map($);
const cards = [...document.querySelectorAll(".card")];
const lanes = [...document.querySelectorAll(".lane")];
const names = lanes.map(lane => lane.firstElementChild);
const paths = [...$("ways").children];
const CARD = cards.length ? parseFloat(getComputedStyle(root).getPropertyValue("--card")) : 0;
const [WIDTH, HEIGHT] = data.size;
const MOST_THREADS = 60, MOST_FOUND = 200, STEPS = [.1, .15, .2, .3, .4, .5, .6, .7, .8, .9, 1, 1.25, 1.5, 2];
const number = new Map(data.cards.map((card, at) => [card[0], at]));
const threadAt = new Map(data.threads.map((thread, at) => [thread[0], at]));
const out = cards.map(() => []), back = cards.map(() => []), tied = cards.map(() => new Set());
data.lines.forEach(([from, to], at) => { out[from].push(at); back[to].push(at); });
data.threads.forEach((thread, at) => {
  for (const ends of thread.slice(2)) for (const [card] of ends) tied[card].add(at);
});
let zoom = 1, picked = -1, opener = null, came = [], texts = null;

// ------------------------------------------------------------------ the sheet

function layOut() {
  $("map").hidden = $("tools").hidden = false;
  cards.forEach((card, at) => {
    const [, x, y, height] = data.cards[at];
    card.style.cssText = `left:${x}px;top:${y}px;height:${height}px;contain-intrinsic-size:${CARD}px ${height}px`;
    card.draggable = false;
  });
  lanes.forEach((lane, at) => {
    const [y, height] = data.lanes[at];
    lane.style.cssText = `top:${y}px;height:${height}px`;
  });
  sheet.style.width = WIDTH + "px";
  sheet.style.height = HEIGHT + "px";
  sheet.classList.toggle("many", paths.length > 400);
  const print = Math.min(1, 1010 / WIDTH, 590 / HEIGHT);
  size.style.setProperty("--print", print);
  size.style.setProperty("--print-width", WIDTH * print + "px");
  size.style.setProperty("--print-height", HEIGHT * print + "px");
  $("map").classList.toggle("small", print < .2);
  const whole = whole_();
  scale(whole >= .8 ? Math.min(whole, 1) : 1);
}

function whole_() {
  return Math.min(view.clientWidth / WIDTH, view.clientHeight / HEIGHT);
}

function scale(to, x = 0, y = 0) {
  const [left, top] = [(view.scrollLeft + x) / zoom, (view.scrollTop + y) / zoom];
  zoom = to;
  sheet.style.transform = `scale(${zoom})`;
  size.style.width = WIDTH * zoom + "px";
  size.style.height = HEIGHT * zoom + "px";
  for (const lane of lanes) lane.style.width = Math.max(WIDTH, view.clientWidth / zoom) + "px";
  view.scrollTo(left * zoom - x, top * zoom - y);
  hold();
}

function step(by, x = view.clientWidth / 2, y = view.clientHeight / 2) {
  const next = by > 0 ? STEPS.find(one => one > zoom + .01) : STEPS.findLast(one => one < zoom - .01);
  if (next) scale(next, x, y);
}

function hold() {
  const left = view.scrollLeft / zoom;
  for (const name of names) name.style.transform = left ? `translateX(${left}px)` : "";
}

function show(at) {
  const [, x, y, height] = data.cards[at], room = 80;
  const [left, top, right, bottom] = [x * zoom - room, y * zoom - room, (x + CARD) * zoom + room, (y + height) * zoom + room];
  let [toLeft, toTop] = [view.scrollLeft, view.scrollTop];
  if (right > toLeft + view.clientWidth) toLeft = right - view.clientWidth;
  if (bottom > toTop + view.clientHeight) toTop = bottom - view.clientHeight;
  view.scrollTo(Math.min(toLeft, left), Math.min(toTop, top));
}

// ------------------------------------------------------------------ lines and threads

function lit(at) {
  const lines = [...out[at], ...back[at]].map(line => paths[line].cloneNode());
  for (const line of lines) line.classList.add("way");
  return lines;
}

function clear() {
  for (const card of sheet.querySelectorAll(".picked,.near")) card.classList.remove("picked", "near");
  $("threads").replaceChildren();
  sheet.classList.remove("picking");
  picked = -1;
}

function mark(at) {
  clear();
  picked = at;
  sheet.classList.add("picking");
  cards[at].classList.add("picked");
  for (const line of out[at]) cards[data.lines[line][1]].classList.add("near");
  for (const line of back[at]) cards[data.lines[line][0]].classList.add("near");
  const some = [];
  for (const thread of tied[at]) {
    const [, name, sets, clears, reads] = data.threads[thread];
    const here = ([card]) => card === at;
    for (const one of [...sets, ...clears]) for (const other of reads) {
      if (here(one) !== here(other)) some.push([one, other, name, here(one)]);
    }
  }
  drawThreads(some, lit(at));
}

function markThread(at) {
  clear();
  sheet.classList.add("picking");
  const [, name, sets, clears, reads] = data.threads[at];
  const givers = [...sets, ...clears], some = [];
  for (const [card] of [...givers, ...reads]) cards[card].classList.add("near");
  if (givers.length * reads.length <= MOST_THREADS) {
    for (const one of givers) for (const other of reads) some.push([one, other, name, true]);
    drawThreads(some, []);
  } else {
    drawKnots(givers, reads);
  }
  const first = givers[0] || reads[0];
  if (first) show(first[0]);
}

function point([card, row], isRight) {
  const [, x, y, , ports] = data.cards[card];
  return [isRight ? x + CARD : x, y + (row >= 0 && ports[row] !== undefined ? ports[row] : 16)];
}

function drawThreads(some, drawn) {
  const told = new Map();
  for (const [one, other, name, isFrom] of some.slice(0, MOST_THREADS)) {
    const [a, b] = [data.cards[one[0]], data.cards[other[0]]];
    const isOn = a[1] < b[1];
    const [x, y] = point(one, isOn), [toX, toY] = point(other, !isOn && a[1] !== b[1]);
    const bend = Math.max(40, Math.abs(toX - x) / 3) * (isOn ? 1 : -1);
    const end = a[1] === b[1] ? toX + bend : toX - bend;
    drawn.push(make("path", {class: "thread", d: `M${x} ${y}C${x + bend} ${y} ${end} ${toY} ${toX} ${toY}`}));
    drawn.push(make("circle", {cx: x, cy: y, r: 4}), make("circle", {cx: toX, cy: toY, r: 4, class: "read"}));
    const far = isFrom ? other[0] : one[0];
    if (!told.has(far)) told.set(far, new Set());
    told.get(far).add(name);
    cards[far].classList.add("near");
  }
  for (const [card, names_] of told) {
    [...names_].slice(0, 4).forEach((name, row) => {
      const text = make("text", {x: data.cards[card][1] + 10, y: data.cards[card][2] - 6 - 14 * row});
      text.textContent = name;
      drawn.push(text);
    });
  }
  $("threads").replaceChildren(...drawn);
}

function drawKnots(givers, reads) {
  const drawn = [];
  for (const knot of givers) drawn.push(dot(knot, true, ""));
  for (const knot of reads) drawn.push(dot(knot, false, "read"));
  $("threads").replaceChildren(...drawn);
}

function dot(knot, isRight, kind) {
  const [x, y] = point(knot, isRight);
  return make("circle", {cx: x, cy: y, r: 8, class: kind});
}

function make(name, values) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in values) made.setAttribute(key, values[key]);
  return made;
}

// ------------------------------------------------------------------ the panel

function fill(...parts) {
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.setAttribute("aria-label", words.close);
  close.addEventListener("click", shut);
  panel.replaceChildren(close, ...parts);
  panel.hidden = false;
  panel.scrollTop = 0;
}

function shut() {
  panel.hidden = true;
  search.value = "";
  sheet.classList.remove("searching");
  clear();
  remember("");
  if (opener) opener.focus({preventScroll: true});
}

function copied(id) {
  const copy = $(id).cloneNode(true);
  copy.removeAttribute("id");
  for (const inner of copy.querySelectorAll("[id]")) inner.removeAttribute("id");
  return copy;
}

function open(id, isSpoken) {
  if (isTold()) return false;
  const source = $(id);
  if (!source) return false;
  const copy = copied(id), at = number.get(id);
  if (id === "flags") copy.querySelectorAll("h3").forEach((heading, at) => linked(heading, data.threads[at][0]));
  fill(copy);
  sheet.classList.remove("searching");
  if (at !== undefined) {
    mark(at);
    show(at);
    opener = cards[at];
  } else if (threadAt.has(id)) {
    markThread(threadAt.get(id));
  }
  remember(id);
  if (isSpoken) {
    const heading = panel.querySelector("h2,h3");
    heading.tabIndex = -1;
    heading.focus();
  }
  return true;
}

function linked(heading, id) {
  const link = document.createElement("a");
  link.href = "#" + id;
  link.textContent = heading.textContent;
  heading.replaceChildren(link);
}

function remember(id) {
  try { history.replaceState(null, "", id ? "#" + id : " "); } catch { /* a page in a frame */ }
}

// ------------------------------------------------------------------ searching

function textsOf() {
  texts ??= data.cards.map(([id]) => $(id).textContent.toLowerCase());
  return texts;
}

function find() {
  const wanted = search.value.toLowerCase().trim().split(/\s+/).filter(Boolean);
  sheet.classList.toggle("searching", wanted.length > 0);
  if (!wanted.length) { panel.hidden = true; return; }
  clear();
  const hits = [];
  textsOf().forEach((text, at) => {
    const isHit = wanted.every(word => text.includes(word));
    if (cards[at].classList.contains("hit") !== isHit) cards[at].classList.toggle("hit", isHit);
    if (isHit) hits.push(at);
  });
  const named = at => wanted.every(word => cards[at].getAttribute("aria-label").toLowerCase().includes(word)) ? 0 : 1;
  hits.sort((one, other) => named(one) - named(other) || one - other);
  const told = document.createElement("p"), list = document.createElement("ul");
  told.setAttribute("role", "status");
  told.textContent = hits.length ? words.found.replace("%", hits.length) : words.nothing;
  for (const at of hits.slice(0, MOST_FOUND)) list.append(result(at));
  fill(told, list);
  if (hits.length > MOST_FOUND) panel.append(words.many.replace("%", hits.length - MOST_FOUND));
}

function result(at) {
  const row = document.createElement("li"), link = document.createElement("a"), id = document.createElement("code");
  link.href = "#" + data.cards[at][0];
  link.dir = "auto";
  link.textContent = cards[at].querySelector("b").textContent;
  id.textContent = cards[at].querySelector("code").textContent;
  row.append(link, " ", id);
  return row;
}

// ------------------------------------------------------------------ keys

function along(key, at) {
  const targets = out[at].map(line => data.lines[line][1]);
  const sources = back[at].map(line => data.lines[line][0]);
  if (key === "ArrowRight" && targets.length) { came.push(at); return targets[0]; }
  if (key === "ArrowLeft" && sources.length) {
    const last = came.pop();
    return sources.includes(last) ? last : sources[0];
  }
  if (key === "ArrowUp" || key === "ArrowDown") return beside(at, key === "ArrowDown" ? 1 : -1);
  return -1;
}

function beside(at, by) {
  const [, x, , , , lane] = data.cards[at];
  for (let next = at + by; next >= 0 && next < cards.length; next += by) {
    const card = data.cards[next];
    if (card[5] === lane && card[1] === x) return next;
    if (card[5] !== lane) return nearest(card[5], x);
  }
  return -1;
}

function nearest(lane, x) {
  let best = -1;
  data.cards.forEach((card, at) => {
    const isNearer = best < 0 || Math.abs(card[1] - x) < Math.abs(data.cards[best][1] - x);
    if (card[5] === lane && isNearer) best = at;
  });
  return best;
}

function focusOn(at) {
  cards[at].focus({preventScroll: true});
  show(at);
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target === search;
  const at = cards.indexOf(event.target.closest?.(".card"));
  if (event.key === "Escape") {
    if (!panel.hidden) { shut(); event.preventDefault(); }
    if (isTyping) search.blur();
  } else if (event.key === "/" && !isTyping && !isTold()) {
    search.focus();
    search.select();
    event.preventDefault();
  } else if (isTyping) {
    const first = panel.hidden ? null : panel.querySelector("li a");
    if ((event.key === "ArrowDown" || event.key === "Enter") && first) {
      event.preventDefault();
      if (event.key === "Enter") first.click(); else first.focus();
    }
  } else if (at >= 0 && event.key.startsWith("Arrow")) {
    const next = along(event.key, at);
    if (next >= 0) focusOn(next);
    event.preventDefault();
  } else if (!isTold() && (event.key === "+" || event.key === "-")) {
    step(event.key === "+" ? 1 : -1);
  }
});

// ------------------------------------------------------------------ hands

document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#']");
  if (link && open(decodeURIComponent(link.getAttribute("href").slice(1)), event.detail === 0)) event.preventDefault();
});
sheet.addEventListener("focusin", event => {
  const at = cards.indexOf(event.target);
  if (at >= 0 && picked < 0) $("threads").replaceChildren(...lit(at));
  if (at >= 0 && event.target.matches(":focus-visible")) show(at);
});
sheet.addEventListener("focusout", () => { if (picked < 0) $("threads").replaceChildren(); });
for (const button of document.querySelectorAll("[data-part]")) {
  button.addEventListener("click", () => { opener = button; clear(); open(button.dataset.part, true); });
}
$("turn").addEventListener("click", () => {
  $("turn").setAttribute("aria-pressed", root.classList.toggle("told"));
});
$("less").addEventListener("click", () => step(-1));
$("more").addEventListener("click", () => step(1));
$("fit").addEventListener("click", () => scale(Math.max(.05, Math.min(1, whole_()))));
view.addEventListener("wheel", event => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  const edge = view.getBoundingClientRect();
  step(-event.deltaY, event.clientX - edge.left, event.clientY - edge.top);
}, {passive: false});
let waiting = 0;
view.addEventListener("scroll", () => {
  waiting ||= requestAnimationFrame(() => { waiting = 0; hold(); });
}, {passive: true});
let typing = 0;
search.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(find, 90); });
view.addEventListener("pointerdown", event => {
  if (event.button || event.pointerType !== "mouse" || event.target.closest(".card")) return;
  const edge = view.getBoundingClientRect();
  if (event.clientX > edge.left + view.clientWidth || event.clientY > edge.top + view.clientHeight) return;
  let [x, y] = [event.clientX, event.clientY];
  const move = moved => {
    view.scrollBy(x - moved.clientX, y - moved.clientY);
    [x, y] = [moved.clientX, moved.clientY];
  };
  const release = () => {
    view.classList.remove("held");
    view.removeEventListener("pointermove", move);
  };
  view.classList.add("held");
  view.setPointerCapture(event.pointerId);
  view.addEventListener("pointermove", move);
  view.addEventListener("pointerup", release, {once: true});
  view.addEventListener("pointercancel", release, {once: true});
});

layOut();
if (location.hash) open(decodeURIComponent(location.hash.slice(1)), false);
})();
