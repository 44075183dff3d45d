import { useState } from "react";
import { type FieldValues, type Path, type UseFormProps, useForm } from "react-hook-form";
import { ApiProblem } from "../api/api.ts";
import { ChangeCancelled } from "./changeCancelled.ts";

/** Field that a refusal names; of a list that is typed as one text, the text. */
function fieldOf(problem: unknown, values: FieldValues): string | null {
  if (!(problem instanceof ApiProblem) || problem.field === null) return null;
  if (problem.field in values) return problem.field;
  const [list = ""] = problem.field.split(".");
  return typeof values[list] === "string" ? list : null;
}

/** A form whose values the service takes or refuses, each refusal at its field. */
export function useApiForm<Values extends FieldValues>(
  props: UseFormProps<Values> & { send: (values: Values) => Promise<unknown> },
) {
  const { send, ...options } = props;
  const form = useForm<Values>(options);
  const [error, setError] = useState<unknown>(null);
  const submit = form.handleSubmit(async (values) => {
    setError(null);
    try {
      await send(values);
    } catch (problem) {
      const field = fieldOf(problem, values);
      if (field !== null) {
        const message = (problem as ApiProblem).sentence;
        form.setError(field as Path<Values>, { message }, { shouldFocus: true });
      } else if (!(problem instanceof ChangeCancelled)) {
        setError(problem);
      }
    }
  });
  return { ...form, submit, error, busy: form.formState.isSubmitting };
}
