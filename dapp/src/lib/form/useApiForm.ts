import { useState } from "react";
import { type FieldValues, type Path, type UseFormProps, useForm } from "react-hook-form";
import { ApiProblem } from "../api/api.ts";
import { ChangeCancelled } from "./changeCancelled.ts";

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
      const field = problem instanceof ApiProblem ? problem.field : null;
      if (field !== null && field in values) {
        const message = (problem as ApiProblem).message;
        form.setError(field as Path<Values>, { message }, { shouldFocus: true });
      } else if (!(problem instanceof ChangeCancelled)) {
        setError(problem);
      }
    }
  });
  return { ...form, submit, error, busy: form.formState.isSubmitting };
}
