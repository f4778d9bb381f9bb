(() => {
"use strict";
const $ = (id) => document.getElementById(id);
const words = JSON.parse(document.body.dataset.words);
const form = $("form"), answers = $("answers"), signs = $("signs").content.children;
let seen = JSON.parse(document.body.dataset.seen);
let drawn = seen.question && seen.question.id;  // the question whose buttons stand there
let pending = null;    // a vote that has not arrived: { question, answer }
let sending = false;   // one at a time, so that the last one wins
let spoken = "";       // what was told last: the same is not said twice, nor cuts a question short
let late = false;      // a vote came after the end
let lost = false;      // no line to the room
let over = false;      // not in the room, or it is closed
let line = null, heard = 0, pause = 1000, timer = 0, resend = 0;

$("again").hidden = true;  // not needed: questions come by themselves

// ------------------------------------------------------------------ what is seen

function told() {
  if (over) return words.over;
  if (pending) return lost ? words.kept : words.sending;
  if (late) return words.late;
  if (lost) return words.lost;
  if (!seen.question) return words.wait;
  return seen.vote === null ? words.choose : words.in;
}

function draw() {
  const question = over ? null : seen.question;
  const id = question && question.id, isNew = id && id !== drawn;
  if (id !== drawn) build(question);
  const mine = pending ? pending.answer : seen.vote;
  [...answers.children].forEach((one, at) => one.setAttribute("aria-pressed", String(at === mine)));
  form.hidden = !question;
  $("wait").hidden = Boolean(question) || over;
  $("again").hidden = !over;
  const now = told();
  $("told").textContent = now;
  $("told").hidden = now === words.wait;
  if (isNew) $("said").textContent = [question.title, question.ask, now].join(" ");
  else if (now !== spoken) $("said").textContent = now;
  spoken = now;
}

function build(question) {
  const had = form.contains(document.activeElement);
  drawn = question && question.id;
  answers.textContent = "";
  if (!question) return;
  form.elements.question.value = question.id;
  $("title").textContent = question.title;
  $("ask").textContent = question.ask;
  $("ask").hidden = !question.ask;
  question.answers.forEach((text, at) => answers.append(button(text, at)));
  if (had) $("title").focus();
}

function button(text, at) {
  const one = document.createElement("button"), label = document.createElement("span");
  const tick = document.createElement("b"), sign = document.createElement("i");
  one.name = "answer";
  one.value = String(at);
  label.textContent = text;
  label.lang = $("title").lang;
  label.dir = "auto";
  tick.textContent = "✓";
  tick.ariaHidden = "true";
  sign.className = "sign";
  sign.textContent = String(at + 1);
  one.append(at < signs.length ? signs[at].cloneNode(true) : sign, label, tick);
  return one;
}

// -------------------------------------------------------------------- what comes down

function take(now) {
  const [room, mine] = seen.turn, [newRoom, newMine] = now.turn;
  if (newRoom < room || (newRoom === room && newMine < mine)) return;
  if (now.question && (!seen.question || now.question.id !== seen.question.id)) late = false;
  seen = now;
  if (pending && (!now.question || now.question.id !== pending.question) && !sending) {
    pending = null;
    late = true;
  }
}

function listen() {
  if (line) line.close();
  line = new EventSource("/events");
  heard = Date.now();
  line.onmessage = (event) => {
    heard = Date.now();
    pause = 1000;
    lost = false;
    take(JSON.parse(event.data));
    draw();
    send();
  };
  line.addEventListener("over", leave);
  line.onerror = again;
}

function again() {
  if (line) line.close();
  line = null;
  lost = true;
  draw();
  clearTimeout(timer);
  timer = setTimeout(look, pause * (0.5 + Math.random()));
  pause = Math.min(pause * 2, 15000);
}

async function look() {
  if (over) return;
  clearTimeout(timer);
  try {
    const answer = await ask("/state", {});
    if (answer.status === 403) return leave();
    if (!answer.ok) return again();
    take(await answer.json());
    lost = false;
    draw();
    listen();
    send();
  } catch {
    again();
  }
}

function leave() {
  if (line) line.close();
  line = pending = null;
  over = true;
  draw();
}

function ask(where, how) {
  const stop = new AbortController();
  const end = setTimeout(() => stop.abort(), 8000);
  how.headers = { Accept: "application/json" };
  return fetch(where, { ...how, signal: stop.signal, cache: "no-store", credentials: "same-origin" })
    .finally(() => clearTimeout(end));
}

// ------------------------------------------------------------------------ what goes up

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const one = event.submitter;
  if (!one || !seen.question || over) return;
  pending = { question: seen.question.id, answer: Number(one.value) };
  late = false;
  draw();
  send();
});

async function send() {
  if (sending || !pending || over) return;
  const mine = pending;
  const body = new URLSearchParams(
    { key: form.elements.key.value, question: mine.question, answer: String(mine.answer) });
  sending = true;
  let wait = 0;
  try {
    const answer = await ask("/vote", { method: "POST", body });
    if (answer.ok) {
      lost = false;
      take(await answer.json());
      if (pending === mine) pending = null;
    } else if (answer.status === 403) {
      sending = false;
      return leave();
    } else if (answer.status === 429 || answer.status >= 500) {
      wait = 1000 + 2000 * Math.random();
    } else {
      if (pending === mine) pending = null;
      late = true;
      pause = 500;
      look();
    }
  } catch {
    lost = true;
    wait = 2000 + 1000 * Math.random();
  }
  sending = false;
  draw();
  clearTimeout(resend);
  if (pending) resend = setTimeout(send, wait);
}

// ------------------------------------------------------ sleep, and a network that went away

function wake() {
  if (over || document.hidden) return;
  if (lost || !line || Date.now() - heard > 12000) {
    pause = 1000;
    look();
  }
}
document.addEventListener("visibilitychange", wake);
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); else wake(); });
addEventListener("online", wake);
addEventListener("offline", () => { if (!over) again(); });
setInterval(() => { if (!over && line && Date.now() - heard > 30000) again(); }, 5000);

draw();
listen();
})();
