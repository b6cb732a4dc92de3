import { fromHost, isSizeError } from '../../src/excel/hostErrors';
import { JambladError } from '../../src/vocabulary';

const thrown = (code: string): Error =>
  Object.assign(new Error(code), { code, debugInfo: { errorLocation: 'Range.values' } });

describe('what the host refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellBeingEdited', {}],
    ['ItemNotFound', 'sheetGone', { sheet: 'Data' }],
    ['AccessDenied', 'sheetLocked', { sheet: 'Data' }],
    ['RequestPayloadSizeLimitExceeded', 'tooMuchForExcel', { sheet: 'Data' }],
    ['ApiNotFound', 'excelTooOld', { member: 'Range.values' }],
    ['GeneralException', 'excelBusy', { code: 'GeneralException' }],
    ['InvalidArgument', 'excelRefused', { code: 'InvalidArgument' }],
  ])('%s becomes %s, with what it concerns', (code, ours, concerns) => {
    const error = fromHost(thrown(code), { sheet: 'Data' });
    expect(error).toBeInstanceOf(JambladError);
    expect(error).toMatchObject({ code: ours, concerns, cause: { code } });
  });

  it('hands on our own errors and faults in our code as they are', () => {
    const own = new JambladError('cancelled', {});
    const fault = new TypeError('x is not a function');
    expect([fromHost(own), fromHost(fault)]).toEqual([own, fault]);
  });

  it('tells where asking for less may help', () => {
    const codes = [
      'ResponsePayloadSizeLimitExceeded',
      'RangeExceedsLimit',
      'GeneralException',
      'AccessDenied',
    ];
    expect(codes.map((code) => isSizeError(thrown(code)))).toEqual([true, true, true, false]);
  });
});
