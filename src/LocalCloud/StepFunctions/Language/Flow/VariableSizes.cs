namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// How large variables may be: each as the JSON that it is written as, names not counted (recorded: radkawar/stackd,
/// testdata/aws/stepfunctions/variable_limits.json).
/// </summary>
internal static class VariableSizes
{
    /// <summary>That many variables of the largest size fit, so that fewer need not be measured.</summary>
    private const int AlwaysFit = Limits.AllVariablesBytes / Limits.VariableBytes;

    /// <param name="assigned">The variables that the state sets, as JSON.</param>
    /// <param name="visible">Those that the state sees.</param>
    /// <param name="write">Writes a value as JSON.</param>
    /// <exception cref="StatesException">States.DataLimitExceeded; its cause is a whole sentence.</exception>
    public static void Check(
        string state,
        IReadOnlyCollection<KeyValuePair<string, string>> assigned,
        IReadOnlyDictionary<string, JsonNode?> visible,
        Func<JsonNode?, string> write
    )
    {
        var total = 0L;
        foreach (var (name, text) in assigned)
        {
            var bytes = Encoding.UTF8.GetByteCount(text);
            total += bytes;
            if (bytes > Limits.VariableBytes)
            {
                throw Exceeded(
                    $"Variable size limit exceeded. Variable '{name}' in state '{state}' was assigned {bytes} bytes."
                );
            }
            if (total > Limits.VariableBytes)
            {
                throw Exceeded(
                    $"State total variable size limit exceeded. Variable '{name}' in state '{state}' was assigned {bytes} bytes, "
                        + "which caused the size of variables assigned in the state to exceed its limit by "
                        + $"{total - Limits.VariableBytes} bytes."
                );
            }
        }
        if (assigned.Count == 0 || visible.Count + assigned.Count <= AlwaysFit)
        {
            return;
        }
        var set = assigned.Select(v => v.Key).ToHashSet();
        total += visible.Where(v => !set.Contains(v.Key)).Sum(v => (long)Encoding.UTF8.GetByteCount(write(v.Value)));
        if (total > Limits.AllVariablesBytes)
        {
            throw Exceeded(
                $"Execution total variable size limit exceeded. State '{state}' assigned variables that exceed the total execution limit "
                    + $"by {total - Limits.AllVariablesBytes} bytes."
            );
        }
    }

    private static StatesException Exceeded(string cause) =>
        new(ErrorNames.DataLimitExceeded, cause) { Location = "Assign" };
}
