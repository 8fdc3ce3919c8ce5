/** Whether an element has a class; by its attribute, so that no reader holds the list through which classes are changed. */
export function hasClass(element: Element, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).includes(name);
}
