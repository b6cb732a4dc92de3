import { analyse } from '../../../src/analysis';
import { expectClose } from '../../stats/expectClose';
import { BERKELEY } from '../support/berkeley';
import { inputOf } from '../support/tableOf';

it('within the departments of Berkeley the odds were the same, though not in every one', () => {
  const measure = { kind: 'share', column: 'Svar', positive: ['Antagen'] } as const;
  const { across } = analyse(inputOf(BERKELEY, { measure, weight: 'Antal', strata: ['Institution'] }));
  // R: mantelhaen.test(UCBAdmissions) turned to women against men
  expectClose(across.mantelHaenszel?.oddsRatio, {
    estimate: 1.10534266150222,
    low: 0.943102828516081,
    high: 1.29549224368164,
  });
  // Domain measures, decomposition: 1.05831. R: R <- sum(k[1,]*m[2,]/n); S <- sum(m[1,]*k[2,]/n);
  // v <- sum((k[2,]*m[2,]*(k[1,]+m[1,]) - k[1,]*m[1,]*n)/n^2)/(R*S); R/S * exp(c(0,-1,1)*qnorm(.975)*sqrt(v))
  expectClose(across.mantelHaenszel?.riskRatio, {
    estimate: 1.058307423589208,
    low: 0.970439153254446,
    high: 1.154131713531928,
  });
  // python3 (mpmath): sum (a - A)^2 (1/A + 1/(n-A) + 1/(t-A) + 1/(m-t+A)); gammainc(5/2, bd/2, inf, regularized=True)
  expectClose(across.mantelHaenszel?.breslowDay, {
    statistic: 18.82551370523604,
    df: 5,
    p: 0.002071390349917995,
    method: 'breslowDay',
  });
});
