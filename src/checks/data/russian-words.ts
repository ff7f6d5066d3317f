/**
 * Small words of Russian that no Kazakh sentence has. Words that Kazakh has too (да, не, бар, без, сам, мен) are left out.
 * Source: the commonest function words of Russian, as every grammar lists them.
 */
export const RUSSIAN_WORDS: readonly string[] = (
  'и в на что это как его для от который которая которые которых также после был была было были или если этом этой этого того при ' +
  'они она оно мы вы их ему ей нас вас все всех только уже можно нужно еще ещё чтобы когда где чем через между под над со из по году года ' +
  'который будет будут может могут состоялась состоялось прошла прошел сообщил сообщила заявил заявила сказал сказала рассказал рассказала нам нами наш наша ими них него неё'
).split(' ');
