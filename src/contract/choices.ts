/** What can be chosen, by itself: the browser shows the choices, and loads no shapes for them. */
export const PRIORITIES = ['flash', 'urgent', 'normal', 'feature'] as const;
export const RELATIONS = ['translation', 'adaptation', 'brief', 'official'] as const;
/** What became of an article in the other language. */
export const TWIN_STATES = ['needed', 'translate', 'attached', 'single', 'killed'] as const;
export const PUBLISHED_AS = ['kk_en', 'en_kk', 'single'] as const;
export const AGES = ['hour', 'day', 'week', 'older'] as const;
