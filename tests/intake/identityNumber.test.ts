import {
  holdsIdentityNumber,
  identityDigits,
  readIdentityNumber,
  tellsIdentityNumber,
} from '../../src/intake/identityNumber';

// Individual numbers 980-999 are nobody's: Skatteverket keeps them for tests. Check digits by
// python3 -c "d='900101980'; s=sum(sum(divmod(int(c)*(2-i%2),10)) for i,c in enumerate(d)); print(-s%10)"  -> 2
// and the same for 900101981 -> 0, 900161980 (day + 60) -> 9.
const WOMAN = '900101-9802';
const SECOND_WOMAN = '900161-9809';

describe('readIdentityNumber', () => {
  it.each([WOMAN, '9001019802', '199001019802', '19900101-9802', '18900101-9802', '900101+9802'])(
    'reads %s, of whatever form and century, as a woman by the even digit',
    (text) => {
      expect(readIdentityNumber(text)).toMatchObject({ kind: 'valid', sex: 'woman', coordination: false });
    },
  );

  it('reads a samordningsnummer by its day, which is 60 too large', () => {
    expect(readIdentityNumber(SECOND_WOMAN)).toMatchObject({
      kind: 'valid',
      sex: 'woman',
      coordination: true,
    });
  });

  it('takes a wrong check digit or an impossible date for no sex at all', () => {
    expect(readIdentityNumber('900101-9803').kind).toBe('invalid');
    expect(readIdentityNumber('900231-9802').kind).toBe('invalid');
  });

  it('tells a reserve number with a letter from other texts', () => {
    expect(readIdentityNumber('900101-T802').kind).toBe('reserve');
    expect(readIdentityNumber('Ärende 12').kind).toBe('none');
  });

  it('gives back the zeros that a number has lost at the front', () => {
    expect(identityDigits(101019802)).toBe('0101019802');
    expect(identityDigits(199001019802)).toBe('199001019802');
  });

  it('finds a number inside a sentence', () => {
    expect(holdsIdentityNumber('Se 900101-9802 ovan')).toBe(true);
    expect(holdsIdentityNumber('Enhet 12, 2023')).toBe(false);
  });
});

// 19900101-9802 has a right check digit by modulus 10; 19900101-9803 has not. 1234567890 is no date.
test.each([
  ['ring 19900101-9802 i morgon', true],
  ['9001019802', true],
  ['900101-9803', true],
  ['9001019803', false],
  ['1234567890', false],
  ['0.9001019802', false],
  ['20250101-20251231', false],
  ['212000-2700', false],
  ['862 000 timmar', false],
])('of what is to be published, "%s" tells a personnummer: %s', (text, tells) => {
  expect(tellsIdentityNumber(text)).toBe(tells);
});
