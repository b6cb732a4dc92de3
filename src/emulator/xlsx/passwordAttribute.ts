import { hashSheetPassword } from 'hucre/xlsx';

/** The attributes that say a protection's password: the stored hash, or one made of the password given. */
export function passwordAttribute(
  { password, storedHash }: { readonly password: string; readonly storedHash: string },
  name: 'password' | 'workbookPassword',
): string {
  if (password !== '') return ` ${name}="${hashSheetPassword(password)}"`;
  return storedHash;
}
