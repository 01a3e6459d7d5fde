namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads <c>Retry</c> and <c>Catch</c>.</summary>
internal static class ErrorHandlers
{
    /// <summary>A year and a day: AWS's own limit.</summary>
    private const int LongestDelay = 31_622_400;

    private static readonly HashSet<string> RetryFields =
    [
        "ErrorEquals",
        "IntervalSeconds",
        "MaxAttempts",
        "BackoffRate",
        "MaxDelaySeconds",
        "JitterStrategy",
        "Comment",
    ];

    public static IReadOnlyList<Retrier> ReadRetry(Fields state) =>
        ReadEach(state, "Retry", RetryFields, (fields, _) => new Retrier
            {
                ErrorEquals = ReadNames(fields),
                IntervalSeconds = fields.Integer("IntervalSeconds", 0, Limits.MaxWaitSeconds) ?? 1,
                MaxAttempts = (int)(fields.Integer("MaxAttempts", 0, Limits.MaxWaitSeconds) ?? 3),
                BackoffRate = fields.Number("BackoffRate", 1, double.MaxValue) ?? 2,
                MaxDelaySeconds = fields.Integer("MaxDelaySeconds", 1, LongestDelay),
                FullJitter = fields.OneOf("JitterStrategy", "NONE", "FULL") == "FULL",
            });

    public static IReadOnlyList<Catcher> ReadCatch(Fields state, LanguageReader language) =>
        ReadEach(state, "Catch", language.CatcherFields, (fields, index) =>
        {
            fields.Require("Next");
            return new Catcher
            {
                ErrorEquals = ReadNames(fields),
                Next = fields.Text("Next") ?? "",
                Flow = language.ReadCatcher(fields, index),
            };
        });

    private static List<T> ReadEach<T>(
        Fields state,
        string field,
        IReadOnlySet<string> allowed,
        Func<Fields, int, T> read
    )
    {
        var list = state.Array(field) ?? [];
        var result = new List<T>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not JsonObject json)
            {
                state.Error("Expected value of type Object", $"{field}[{i}]");
                continue;
            }
            var fields = state.Child(json, $"{field}[{i}]");
            fields.Require("ErrorEquals");
            fields.Allow(allowed);
            var isLast = i == list.Count - 1;
            if (json["ErrorEquals"] is JsonArray names && names.Any(IsAll) && (names.Count > 1 || !isLast))
            {
                fields.Error("States.ALL must appear alone and at end of list", "ErrorEquals");
            }
            result.Add(read(fields, i));
        }
        return result;
    }

    private static bool IsAll(JsonNode? name) =>
        name?.GetValueKind() == JsonValueKind.String && name.GetValue<string>() == ErrorNames.All;

    private static IReadOnlyList<string> ReadNames(Fields fields)
    {
        var names = new List<string>();
        foreach (var name in fields.FilledArray("ErrorEquals") ?? [])
        {
            if (name?.GetValueKind() == JsonValueKind.String)
            {
                names.Add(name.GetValue<string>());
            }
            else
            {
                fields.Error("Expected value of type String", "ErrorEquals");
            }
        }
        return names;
    }
}
