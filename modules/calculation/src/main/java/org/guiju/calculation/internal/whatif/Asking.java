package org.guiju.calculation.internal.whatif;

import java.io.IOException;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;

/** Answers questions to one calculator. */
@FunctionalInterface
interface Asking {
    Answer answer(Question question) throws QuestionRefusedException, IOException;
}
