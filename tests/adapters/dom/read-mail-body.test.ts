import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type MailBody, type Participants, readMailBody } from '../../../src/adapters/dom/read-mail-body.ts';

const TO_SAM: Participants = {
  shown: 'Priya Nandan\np.nandan@lakeside.example\nSam Okoro\nsam.okoro@lakeside.example',
  isComplete: true,
};

const UNKNOWN: Participants = { shown: 'Priya Nandan', isComplete: false };

function read(html: string, participants = TO_SAM): MailBody {
  const window = new Window();
  window.document.body.innerHTML = html;
  // happy-dom's classes have the shape of the browser's, not their identity.
  return readMailBody(window.document.body as unknown as Element, participants);
}

function header(from: string, labels = ['From', 'Sent', 'To', 'Subject']): string {
  const values = [from, 'Tuesday, 12 May 2026 15:02', 'Somebody', 'Assignment'];
  return labels.map((label, index) => `<b>${label}:</b> ${values[index]}`).join('<br>');
}

const INES = 'Ines Calder &lt;ines@larkmoor.example&gt;';
const SAM = 'Sam Okoro &lt;sam.okoro@lakeside.example&gt;';

describe('a mail that answers', () => {
  it.each([
    ['Gmail', '<div class="gmail_quote"><div class="gmail_attr">On Tue, Sam wrote:<br></div>old</div>'],
    ['Gmail in Outlook', '<div class="x_gmail_quote x_gmail_quote_container">On Tue, Sam wrote: old</div>'],
    ['Apple Mail', '<blockquote type="cite"><div>old</div></blockquote>'],
    ['Yahoo in Gmail', '<div class="m_12yahoo_quoted"><div>On Tue, Sam wrote:</div>old</div>'],
    ['Proton', '<div class="protonmail_quote">On Tue, Sam wrote:<br><blockquote>old</blockquote></div>'],
    ['Thunderbird', '<div class="moz-cite-prefix">Sam:</div><blockquote>old</blockquote>'],
    ['Outlook on the web', `<hr><div id="x_divRplyFwdMsg">${header(SAM)}</div><div>old</div>old`],
    [
      'Outlook on the desktop',
      `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${header(SAM)}</p></div></div><p>old</p>`,
    ],
    [
      'Outlook on the telephone',
      `<div id="x_mail-editor-reference-message-container">${header(SAM)}</div>old`,
    ],
    ['Outlook in French', `<div id="divRplyFwdMsg">${header(SAM, ['De', 'Envoyé', 'À', 'Objet'])}</div>old`],
    [
      'Outlook in Chinese',
      `<div id="divRplyFwdMsg">${header('Sam Okoro', ['发件人', '发送时间', '收件人', '主题'])}</div>old`,
    ],
  ])('keeps the answered mail apart: %s', (_, html) => {
    const { text, quoted } = read(`<p>new words</p>${html}`);
    expect(text.replace(/\n?Sam:$/, '')).toBe('new words');
    expect(quoted).toContain('old');
  });

  it('takes a writer by the name alone for one who takes part', () => {
    expect(read(`<p>new</p><div id="divRplyFwdMsg">${header('Sam Okoro')}</div>old`).text).toBe('new');
  });

  it('keeps the mail apart where nobody can tell who takes part', () => {
    expect(read(`<p>new</p><div id="divRplyFwdMsg">${header(INES)}</div>old`, UNKNOWN).text).toBe('new');
  });

  it('is not misled by lines with a label in what it answers', () => {
    const html =
      '<p>new</p><blockquote type="cite">Budget: 3000<br>Deadline: 12 May<br>Room: 4<br></blockquote>';
    expect(read(html).text).toBe('new');
  });
});

describe('a mail that forwards', () => {
  const gmail = `<div class="gmail_attr">---------- Forwarded message ---------<br>${header(INES)}<br></div>approach`;
  it.each([
    ['Gmail', `<div class="gmail_quote">${gmail}</div>`],
    ['Gmail in Outlook', `<div class="x_gmail_quote">${gmail.replace('gmail_attr', 'x_gmail_attr')}</div>`],
    [
      'Apple Mail',
      `<blockquote type="cite"><div>Début du message transféré :</div><div>${header(INES, ['De', 'Date', 'À', 'Objet'])}</div>approach</blockquote>`,
    ],
    ['Proton', `<div class="protonmail_quote">- Forwarded -<br>${header(INES)}<br>approach</div>`],
    [
      'Outlook on the web',
      `<div id="x_appendonsend"></div><div id="x_divRplyFwdMsg">${header(INES)}</div>approach`,
    ],
    [
      'Outlook on the desktop',
      `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${header('Ines Calder')}</p></div><p>approach</p>`,
    ],
  ])('passes on what it forwards: %s', (_, html) => {
    expect(read(`<p>look</p>${html}`).text).toMatch(/^look\n.*approach$/s);
  });

  it('leaves out the history below the forwarded mail', () => {
    const html = `<div id="divRplyFwdMsg">${header(INES)}</div>approach<div id="x_divRplyFwdMsg">${header(SAM)}</div>older`;
    const { text, quoted } = read(`<p>look</p>${html}`);
    expect(text).toContain('approach');
    expect(text).not.toContain('older');
    expect(quoted).toContain('older');
  });

  it('is known by its want of own words where nobody can tell who takes part', () => {
    expect(read(`<div id="divRplyFwdMsg">${header(INES)}</div>approach`, UNKNOWN).text).toContain('approach');
  });
});
