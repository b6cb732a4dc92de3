// Dates in the product are local dates; the tests fix one place so that they mean the same everywhere.
process.env.TZ = 'Europe/Stockholm';
