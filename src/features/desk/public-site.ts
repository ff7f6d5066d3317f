/** The address of the public site as readers type it, or nothing where it is the one the desk was opened at. */
export const PUBLIC_SITE = Symbol('egiz.public-site');
