import { colourProblem, contrastOf, SEX_COLOURS } from '../../src/vocabulary';

// The contrast ratios are those of WCAG 2.2 as worked out by
// python3 -c "f=lambda c:sum(w*(v/12.92 if v<=.04045 else ((v+.055)/1.055)**2.4) for w,v in zip((.2126,.7152,.0722),[int(c[i:i+2],16)/255 for i in (0,2,4)])); k=lambda a,b:(max(f(a),f(b))+.05)/(min(f(a),f(b))+.05); print(k('000000','FFFFFF'),k('5B2A86','FFFFFF'),k('2CA293','FFFFFF'),k('5B2A86','2CA293'))"
test.each([
  ['#000000', '#FFFFFF', 21],
  ['#5B2A86', '#FFFFFF', 9.9],
  ['#2CA293', '#FFFFFF', 3.14],
  ['#5B2A86', '#2CA293', 3.16],
])('the contrast between %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1);
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 1);
});

test('our own colours do', () => {
  expect(colourProblem(SEX_COLOURS)).toBeUndefined();
});

test.each([
  ['a word', { women: 'purple', men: '#2CA293' }, 'notAColour'],
  ['a pale colour', { women: '#5B2A86', men: '#FFD5DC' }, 'paleOnWhite'],
  ['two colours of the same lightness', { women: '#B03060', men: '#2E6FB5' }, 'alike'],
])('%s does not do', (_, colours, problem) => {
  expect(colourProblem(colours)).toBe(problem);
});
