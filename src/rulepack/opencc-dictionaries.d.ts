/** A dictionary of OpenCC: `traditional simplified other|traditional simplified|...`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
