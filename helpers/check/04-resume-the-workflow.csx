var secondUse = new Answer<string>(
    "secondUse",
    task: "your guess: \"Nothing\", \"InvalidToken\" or \"TaskTimedOut\".",
    hints:
    [
        "Step Functions knows the token, so it is not invalid.",
        "The task that it belonged to is over. Which of the three says that?",
    ],
    solution: "\"TaskTimedOut\"",
    because: "The token is genuine, but its task no longer waits.",
    mistakes: [("\"Nothing\"", "a token resumes one task, once"), ("\"InvalidToken\"", "never was a token")],
    check: guess =>
        guess.Trim().Replace("Exception", "") switch
        {
            "TaskTimedOut" => Verdict.Right("The token is genuine, but its task no longer waits."),
            "InvalidToken" => Verdict.Wrong(
                "InvalidToken, the answer to a text that never was a token",
                "the answer to a real token whose task is over",
                "what a token that lost some letters on the way would be, and what yours is"
            ),
            "Nothing" => Verdict.Wrong(
                "Nothing, as if the second call were ignored",
                "an error: a token resumes one task, once",
                "what the barista should learn when a customer taps twice"
            ),
            var other => Verdict.Wrong(
                $"'{other}'",
                "Nothing, InvalidToken or TaskTimedOut",
                "the three guesses above; spell one of them"
            ),
        }
);
