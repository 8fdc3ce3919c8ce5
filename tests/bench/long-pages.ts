import { makeTypicalMessage } from '../../src/cli/bench-text.ts';

/** A page to measure on, and how one more message comes to it. */
export interface LongPage {
  readonly title: string;
  readonly address: string;
  readonly html: string;
  /** The entries of the conversation: a new message is a copy of the last of them with other words. */
  readonly entry: string;
  /** Where the words stand in an entry, and the attributes that name it. */
  readonly body: string;
  readonly ids: readonly { readonly selector: string; readonly attribute: string }[];
}

const ORDINARY = [
  'Good to hear from you, how was the move?',
  'I had to laugh at the photo from the conference dinner.',
  'The review took longer than expected, but the paper is in.',
  'Do you remember who taught the statistics course in the second year?',
  'We are expecting the new instrument in March, if customs are kind.',
  'My daughter has started to play the cello, pray for our neighbours.',
  'Let us have lunch when you are in town next time.',
  'The draft is with the editor; I will tell you when there is news.',
  'That is exactly the figure I was looking for, many thanks.',
  'Nothing new here, the students are busy and the weather is grey.',
];

/** So many messages are ordinary for each one that is full of what rules look for. */
const ORDINARY_MESSAGES = 9;

function makeText(number: number, characters: number): string {
  if (number % (ORDINARY_MESSAGES + 1) === ORDINARY_MESSAGES) {
    let text = '';
    for (let part = 0; text.length < characters; part += 1) text += makeTypicalMessage(number + part * 7919);
    return text.slice(0, characters);
  }
  let text = `${number}.`;
  for (let part = 0; text.length < characters; part += 1) {
    text += ` ${ORDINARY[(number * 7 + part * (3 + (number % 7))) % ORDINARY.length]}`;
  }
  return text;
}

const MESSAGES = 1000;
const MESSAGE_CHARACTERS = 200;
const MAILS = 50;
const MAIL_CHARACTERS = 8000;

const STYLE =
  '<style>body{margin:0;font:14px/1.5 sans-serif}.a11y-text,.visually-hidden{position:absolute;clip-path:inset(50%)}</style>';

function linkedinMessage(number: number): string {
  const isReceived = number % 3 !== 2;
  const id = isReceived ? 'ACoAAfake0001' : 'ACoAAfakeME';
  const name = isReceived ? 'Ines Calder' : 'Sam Okoro';
  const text = makeText(number, MESSAGE_CHARACTERS);
  return `<li class="msg-s-message-list__event clearfix"><span class="visually-hidden msg-s-event-listitem--group-a11y-heading">${name} sent the following message at 16:40</span>
<div class="msg-s-event-listitem${isReceived ? ' msg-s-event-listitem--other' : ''}" data-view-name="message-list-item" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAAfakeME,2-${number})">
<a class="msg-s-event-listitem__link" href="https://www.linkedin.com/in/${id}"><span class="a11y-text">${name}</span><img class="msg-s-event-listitem__profile-picture" alt="${name}"></a>
<div class="msg-s-message-group__meta"><a href="https://www.linkedin.com/in/${id}"><span class="msg-s-message-group__profile-link msg-s-message-group__name">${name}</span></a> <time class="msg-s-message-group__timestamp">16:40</time></div>
<div class="msg-s-event-listitem__message-bubble" tabindex="0"><div class="msg-s-event-with-indicator"><div class="msg-s-event__content" dir="ltr"><p class="msg-s-event-listitem__body"><!---->${text}<!----></p></div></div></div>
</div></li>`;
}

function linkedinThread(): string {
  const messages = Array.from({ length: MESSAGES }, (_, index) => linkedinMessage(index));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messaging</title>${STYLE}</head><body><main><div class="msg__detail"><div class="msg-convo-wrapper msg-thread">
<header class="msg-title-bar"><a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/ACoAAfake0001/"><h2 class="msg-entity-lockup__entity-title">Ines Calder</h2><div class="msg-entity-lockup__entity-info">Sourcing Partner</div></a></header>
<div class="msg-s-message-list-container"><div class="msg-s-message-list"><ul class="msg-s-message-list-content">${messages.join('')}</ul></div></div>
<form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"></div></form></div></div></main></body></html>`;
}

/** A mail as programs write it: boxes in boxes, some words marked, the answered mail below. */
function gmailMail(number: number): string {
  const isReceived = number % 2 === 0;
  const [address, name] = isReceived
    ? ['ines@larkmoor.example', 'Ines Calder']
    : ['sam.okoro@lakeside.example', 'Sam Okoro'];
  const text = makeText(number, MAIL_CHARACTERS);
  const paragraphs = text
    .split(/(?<=[.。!?]) /)
    .map(
      (sentence) =>
        `<div><span style="color:#222">${sentence.replace(/(\w{9,})/, '<b>$1</b>')}</span></div><div><br></div>`,
    );
  const answered = `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 12 May 2026 at 15:02, somebody wrote:<br></div><blockquote class="gmail_quote">${paragraphs.slice(0, 20).join('')}</blockquote></div>`;
  return `<div class="h7" role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:${number}" data-legacy-message-id="18fake${number}">
<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr><td><h3 class="iw"><span class="gD" email="${address}" name="${name}">${name}</span></h3></td></tr></tbody></table></div><div class="hb"><span class="g2" email="sam.okoro@lakeside.example" name="me">me</span></div></div>
<div class="ii gt"><div class="a3s aiL"><div dir="ltr" class="own">${paragraphs.join('')}</div>${answered}</div></div></div></div>`;
}

function gmailThread(): string {
  const mails = Array.from({ length: MAILS }, (_, index) => gmailMail(index));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Assignment - sam.okoro@lakeside.example - Gmail</title>${STYLE}</head><body>
<div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="18fake00a">Assignment</h2></div><div role="list">${mails.join('')}</div></div></body></html>`;
}

export const LONG_PAGES: readonly LongPage[] = [
  {
    title: `LinkedIn, ${MESSAGES} messages of ${MESSAGE_CHARACTERS} characters`,
    address: 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/',
    html: linkedinThread(),
    entry: '.msg-s-message-list__event',
    body: '.msg-s-event-listitem__body',
    ids: [{ selector: '[data-event-urn]', attribute: 'data-event-urn' }],
  },
  {
    title: `Gmail, ${MAILS} mails of ${MAIL_CHARACTERS} characters`,
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgfakeFakeFakeFakeFake',
    html: gmailThread(),
    entry: '.h7',
    body: '.own',
    ids: [
      { selector: '[data-message-id]', attribute: 'data-message-id' },
      { selector: '[data-legacy-message-id]', attribute: 'data-legacy-message-id' },
    ],
  },
];
