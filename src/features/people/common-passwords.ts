/**
 * The words behind the passwords that are tried first, in the three languages of the house; with digits around them they are
 * refused as well. Short on purpose: length and throttling carry the weight.
 */
const WORDS = `
  password passw0rd passwordpassword mypassword adminpassword administrator administrators letmeinplease letmein welcome
  welcomehome qwerty qwertyuiop qwertyuiopasdf qwerty123456 qwertyqwerty asdfghjkl asdfghjklzxcvbnm zxcvbnm zxcvbnmasdfgh
  iloveyou iloveyouforever sunshine princess football baseball basketball superman spiderman dragon monkey master shadow
  trustno1 whatever changeme changemeplease changeit defaultpassword secret topsecret temporary temporarypassword newpassword
  correcthorsebatterystaple abcdefghijkl abcdefghijklm abcdefghijklmnop abc123abc123 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc
  qazwsxedcrfv qazwsxedc zaq12wsxcde3 123456789012 1234567890123 12345678901234 123456789123 0123456789ab 098765432109 111111222222
  123123123123 112233445566 987654321098 editor newsroom newspaper journalist redaction translator translation reviewer publisher
  egiz egizegiz egizegizegiz egizpassword egiznewsroom kazakhstan qazaqstan kazakh qazaq almaty astana shymkent nursultan tengri
  steppe administratorpassword rootroot rootpassword toor useruser testtest testtesttest testpassword guestguest demodemo
  парольпароль пароль мойпароль секрет секретсекрет йцукен йцукенгшщз йцукенгшщзхъ фывапролджэ ячсмитьбю любовь солнышко
  привет приветпривет казахстан алматы астана редакция редактор переводчик журналист газета новости администратор
  құпиясөз құпия құпиясөзім парольсөз сәлем сәлемәлем қазақстан қазақ редакция редактор аударма аудармашы журналист газет
  жаңалық жаңалықтар әкімші менің_құпиясөзім махаббат көктем отаным
`;

export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
