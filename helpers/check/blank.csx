// Stands where the learner writes. Its type is that of what belongs there, so the cell compiles and the editor helps.
// When it is run, it ends the cell with the exercise's own sentence.
T Blank<T>(Exercise exercise)
{
    Verdict
        .NotAttempted($"Stuck? Take away the // before {exercise.Id}.Hint() and run the cell again.")
        .Of(exercise.Id)
        .Display();
    throw new LessonStop($"{exercise.Id} is still blank. Write {exercise.Task}");
}

// The same for whole statements: `await Blank(exercise);` as a line of its own.
Task Blank(Exercise exercise) => Blank<Task>(exercise);
