/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Excel demands of a manifest and its schema does not say. */

const ROOT = join(__dirname, '../..');
const BASE_URL = 'https://localhost:3000';
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;

const source = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');
const elements = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attributes = (name: string): string[] =>
  elements('*').flatMap((element) => element.getAttribute(name) ?? []);
const textOf = (name: string): string => elements(name)[0]?.textContent ?? '';
const DEFAULT_LOCALE = textOf('DefaultLocale');

/** Every text that a user reads, with the elements that hold its translations. */
const localised = [...elements('DisplayName'), ...elements('Description'), ...elements('bt:String')].filter(
  (element) => element.hasAttribute('DefaultValue'),
);
const textsOf = (element: Element): string[] => [
  element.getAttribute('DefaultValue') ?? '',
  ...[...element.children].map((override) => override.getAttribute('Value') ?? ''),
];
const urls = attributes('DefaultValue').filter((value) => /^[a-z]+:/i.test(value) && !value.includes(' '));

function pixelSize(path: string): [number, number] {
  const png = readFileSync(path);
  return [png.readUInt32BE(PNG_WIDTH_AT), png.readUInt32BE(PNG_HEIGHT_AT)];
}

describe('the manifest', () => {
  test('is well-formed', () => {
    expect(elements('parsererror')).toHaveLength(0);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });

  test('has an identity of its own, not that of a template', () => {
    const id = textOf('Id');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).not.toMatch(/^(.)\1{7}-/);
    expect(elements('Id')).toHaveLength(1);
  });

  test('has a version of one to four parts of at most five digits', () => {
    expect(textOf('Version')).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  test('asks for ExcelApi 1.14, which Office LTSC 2021 has', () => {
    const [set] = elements('Set');
    expect([set?.getAttribute('Name'), set?.getAttribute('MinVersion')]).toEqual(['ExcelApi', '1.14']);
  });

  test('keeps every address on https and on one origin, and no longer than 2048 characters', () => {
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url.length).toBeLessThanOrEqual(2048);
      expect(new URL(url).origin).toBe(BASE_URL);
    }
  });

  test('resolves every resource that it names, and names every resource that it holds', () => {
    const ids = elements('Resources')[0]!.querySelectorAll('[id]');
    const held = [...ids].map((element) => element.getAttribute('id') ?? '');
    const named = new Set(attributes('resid'));
    expect(new Set(held).size).toBe(held.length);
    expect([...named].sort()).toEqual([...held].sort());
    for (const id of held) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('keeps its texts within the lengths that Excel shows', () => {
    const longest = (name: string) =>
      Math.max(
        ...elements(name)
          .flatMap((element) => [...element.children].flatMap(textsOf))
          .map((t) => t.length),
      );
    expect(longest('bt:ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('bt:LongStrings')).toBeLessThanOrEqual(250);
    for (const text of textsOf(elements('DisplayName')[0]!)) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of textsOf(elements('Description')[0]!)) expect(text.length).toBeLessThanOrEqual(250);
    expect(textOf('ProviderName').length).toBeLessThanOrEqual(125);
  });

  test('says everything in Swedish, once a language, and never twice in the language that it falls back on', () => {
    expect(localised.length).toBeGreaterThanOrEqual(9);
    for (const element of localised) {
      const locales = [...element.children].map((override) => override.getAttribute('Locale'));
      expect([...locales, DEFAULT_LOCALE].sort()).toEqual(['en-US', 'sv-SE']);
      expect(textsOf(element).every((text) => text.trim() !== '')).toBe(true);
    }
  });

  test('gives no two controls and no two groups the same id, and each at most 32 characters', () => {
    const ids = [...elements('Group'), ...elements('Control')].map(
      (element) => element.getAttribute('id') ?? '',
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^.{1,32}$/);
  });

  test('points at icons that exist and have the pixel size that is asked for', () => {
    const fileOf = (url: string) => join(ROOT, new URL(url).pathname);
    const urlOf = new Map(
      elements('bt:Image')
        .filter((image) => image.hasAttribute('id'))
        .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
    );
    const asked = [
      ...elements('bt:Image').flatMap((image) => {
        const size = image.getAttribute('size');
        return size === null ? [] : [[urlOf.get(image.getAttribute('resid')) ?? '', Number(size)] as const];
      }),
      [elements('IconUrl')[0]!.getAttribute('DefaultValue') ?? '', 32] as const,
      [elements('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue') ?? '', 64] as const,
    ];
    for (const [url, size] of asked) expect(pixelSize(fileOf(url))).toEqual([size, size]);
    for (const url of urlOf.values()) expect(existsSync(fileOf(url))).toBe(true);
  });

  test('opens one and the same page from the ribbon and from the list of add-ins', () => {
    const pane = elements('bt:Url').find((url) => url.getAttribute('id') === 'Taskpane.Url');
    const [listed] = [...elements('DefaultSettings')[0]!.children];
    expect(pane?.getAttribute('DefaultValue')).toBe(listed?.getAttribute('DefaultValue'));
  });

  test('names the function that the ribbon button Uppdatera runs', () => {
    expect(textOf('FunctionName')).toBe('refreshAnalyses');
  });
});
