import { HtmlValidate } from 'html-validate';

/** The standard's rules; those about style of writing are not ours. */
export const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'prefer-native-element': 'off',
  },
});
