import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/adapters/dom/read-text.ts';

function read(html: string): string {
  const window = new Window();
  window.document.body.innerHTML = html;
  // happy-dom's classes have the shape of the browser's, not their identity.
  return readText(window.document.body as unknown as Element);
}

describe('readText', () => {
  it.each([
    ['one <b>two</b> three', 'one two three'],
    ['one<!-- --> <!-- -->two', 'one two'],
    ['  one \n two\t', 'one two'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<p>one</p><p>two</p>three', 'one\ntwo\nthree'],
    ['<div>one<div>two</div></div>', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one two\nthree'],
    ['we<span></span>chat', 'wechat'],
    ['a<span hidden>b</span><span style="color:red;display: none">c</span>d', 'ad'],
    ['a<span class="visually-hidden">b</span><button>c</button><style>d</style>e', 'ae'],
    ['a<div contenteditable="true">draft</div>', 'a'],
    ['a<img alt="🙂" data-emoji="🙂"><img alt="logo">', 'a🙂'],
    ['2\u00a0500\u202f€', '2\u00a0500\u202f€'],
  ])('reads %j', (html, text) => {
    expect(read(html)).toBe(text);
  });
});
