namespace LocalCloud.StepFunctions.Executions.History;

/// <summary>The members of events that hold an execution's data, which a caller or a log may leave out.</summary>
internal static class EventData
{
    private static readonly string[] Members =
    [
        "input",
        "inputDetails",
        "output",
        "outputDetails",
        "parameters",
        "assignedVariables",
        "assignedVariablesDetails",
    ];

    /// <summary>A copy of an event without its data.</summary>
    public static JsonObject Without(JsonObject e)
    {
        var clone = (JsonObject)e.DeepClone();
        foreach (var details in clone.Select(m => m.Value).OfType<JsonObject>())
        {
            foreach (var member in Members)
            {
                details.Remove(member);
            }
        }
        return clone;
    }
}
