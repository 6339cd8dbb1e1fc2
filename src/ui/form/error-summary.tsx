import { usePage, useWords } from '../page.ts';
import { fieldId } from './field-state.ts';
import { useForm } from './form-context.ts';

/** What is wrong with the form, on top of it, with a link to each field. */
export function ErrorSummary() {
  const words = useWords();
  const { language } = usePage();
  const { id, problems } = useForm();
  return (
    <div class="utrecht-alert utrecht-alert--error wk-error-summary" role="alert" id={`${id}-errors`} tabIndex={-1}>
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-4">{words.errorsTitle(problems.length)}</h2>
        <p class="utrecht-paragraph">{words.errorsLead}</p>
        <ul class="utrecht-link-list wk-error-list">
          {problems.map((problem) => (
            <li>
              <a class="utrecht-link" href={`#${fieldId(id, problem.field)}`}>
                {problem.message[language]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
