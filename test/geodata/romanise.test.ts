import { describe, expect, it, test } from 'vitest';
import { romanise } from '../../geodata/romanise';

const RESOLUTION_EXAMPLES: readonly (readonly [string, string])[] = [
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вінниця', 'Vinnytsia'],
  ['Гадяч', 'Hadiach'],
  ['Згурський', 'Zghurskyi'],
  ['Ґалаґан', 'Galagan'],
  ['Ґорґани', 'Gorgany'],
  ['Донецьк', 'Donetsk'],
  ['Рівне', 'Rivne'],
  ['Есмань', 'Esman'],
  ['Єнакієве', 'Yenakiieve'],
  ['Гаєвич', 'Haievych'],
  ['Короп’є', 'Koropie'],
  ['Житомир', 'Zhytomyr'],
  ['Жежелів', 'Zhezheliv'],
  ['Закарпаття', 'Zakarpattia'],
  ['Медвин', 'Medvyn'],
  ['Іванків', 'Ivankiv'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Мар’їне', 'Marine'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Олексій', 'Oleksii'],
  ['Київ', 'Kyiv'],
  ['Лебедин', 'Lebedyn'],
  ['Миколаїв', 'Mykolaiv'],
  ['Наталія', 'Nataliia'],
  ['Онищенко', 'Onyshchenko'],
  ['Полтава', 'Poltava'],
  ['Решетилівка', 'Reshetylivka'],
  ['Соломія', 'Solomiia'],
  ['Троць', 'Trots'],
  ['Ужгород', 'Uzhhorod'],
  ['Філіпчук', 'Filipchuk'],
  ['Христина', 'Khrystyna'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Чернівці', 'Chernivtsi'],
  ['Кишеньки', 'Kyshenky'],
  ['Щербухи', 'Shcherbukhy'],
  ['Гоща', 'Hoshcha'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ['Знам’янка', 'Znamianka'],
  ['Феодосія', 'Feodosiia'],
  ['Згорани', 'Zghorany'],
  ['Розгон', 'Rozghon'],
];

test.each(RESOLUTION_EXAMPLES)('the resolution writes %s as %s', (ukrainian, latin) => {
  expect(romanise(ukrainian)).toBe(latin);
});

describe('words', () => {
  it('starts a new word after a hyphen', () => {
    expect(romanise('Нью-Йорк')).toBe('Niu-York');
  });

  it('starts a new word after a space', () => {
    expect(romanise('Часів Яр')).toBe('Chasiv Yar');
  });

  it('does not start a new word after an apostrophe', () => {
    expect(romanise('Слов’янськ')).toBe('Sloviansk');
  });

  it('drops each of the three characters in use as an apostrophe', () => {
    expect(romanise("Кам'янка Камʼянка Кам’янка")).toBe('Kamianka Kamianka Kamianka');
  });

  it('keeps digits and punctuation', () => {
    expect(romanise('Запорізька АЕС (№ 6)')).toBe('Zaporizka AES (№ 6)');
  });

  it('leaves an empty text empty', () => {
    expect(romanise('')).toBe('');
  });
});

describe('capitals', () => {
  it('capitalises only the first Latin letter of a capital that needs several', () => {
    expect(romanise('Щастя')).toBe('Shchastia');
  });

  it('keeps a word in capitals in capitals', () => {
    expect(romanise('ЩАСТЯ ЗГУРІВКА ЮЩ')).toBe('SHCHASTIA ZGHURIVKA YUSHCH');
  });

  it('capitalises a word of one letter', () => {
    expect(romanise('Я')).toBe('Ya');
  });

  it('keeps small letters small', () => {
    expect(romanise('ізюм, єнот, юшка')).toBe('izium, yenot, yushka');
  });
});

describe('input that is not Ukrainian', () => {
  it.each(['ы', 'э', 'ъ', 'ё', 'ў', 'i'])('refuses the letter %s and names it', (letter) => {
    expect(() => romanise(`Ки${letter}в`)).toThrow(`"${letter}"`);
  });

  it('reads й and ї written as a letter and a combining mark', () => {
    expect(romanise('Стрий Київ'.normalize('NFD'))).toBe('Stryi Kyiv');
  });

  it('refuses a stress mark, which the alphabet does not have', () => {
    expect(() => romanise('Доне\u0301цьк')).toThrow('Ukrainian alphabet');
  });
});
