/**
 * What windows-1251 makes of Kazakh letters that were saved in KZ-1048.
 * Source: the Kazakh standard ST RK 1048-2002 (IANA charset KZ-1048) beside windows-1251, byte by byte.
 */
const READ_AS = 'јәєғќқѕңґөўұїүћһЈӘЄҒЌҚЅҢҐӨЎҰЇҮЋҺ';

export const MEANT_BY_1251: ReadonlyMap<string, string> = new Map(
  Array.from({ length: READ_AS.length / 2 }, (_, index) => [READ_AS.charAt(2 * index), READ_AS.charAt(2 * index + 1)]),
);
