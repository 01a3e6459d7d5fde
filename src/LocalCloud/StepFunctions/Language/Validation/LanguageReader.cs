namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads the fields that each query language has in a form of its own.</summary>
internal abstract class LanguageReader
{
    public static LanguageReader OfJsonPath { get; } = new PathReader();

    public static LanguageReader OfJsonata { get; } = new QueryReader();

    /// <summary>Refuses the fields that the state's type does not take in this language.</summary>
    public abstract void CheckFields(Fields fields, string type);

    public abstract DataFlow ReadFlow(Fields fields, string type);

    public abstract DataFlow ReadCatcher(Fields fields, int index);

    public abstract DataFlow ReadBranch(Fields state, Fields branch, int index);

    /// <summary>The fields of a catcher.</summary>
    public abstract IReadOnlySet<string> CatcherFields { get; }

    /// <summary>The condition of a Choice state's branch.</summary>
    public abstract ChoiceRule? ReadCondition(Fields branch, int index);

    /// <summary>A template that is no part of the way of data, for example <c>Credentials</c>.</summary>
    public abstract PayloadTemplate? ReadTemplate(Fields fields, string field);

    /// <summary>The items of a Map state; null for those that its path leads to.</summary>
    /// <param name="takesObject">An object's pairs are items too.</param>
    public abstract PayloadTemplate? ReadItems(Fields fields, bool takesObject);

    /// <summary>A whole number of a Task state, for example <c>TimeoutSeconds</c>.</summary>
    public abstract NumberField? ReadWhole(Fields fields, string field, long least, long most);

    /// <summary>A number of a Map state.</summary>
    public abstract NumberField? ReadMapNumber(Fields fields, string field, bool isWhole, long most, long least = 0);

    /// <summary><c>Parameters</c> or <c>Arguments</c>: what a reader or a writer of a Map state gets.</summary>
    public abstract string WorkField { get; }

    public abstract FailText? ReadFailText(Fields fields, string field);

    public abstract WaitDefinition ReadWait(string name, Fields fields);

    /// <summary>
    /// The parameters of a Task state as the checks of service integrations take them, and their field.
    /// </summary>
    public abstract (string Field, JsonNode? Template) TaskParameters(Fields fields);

    /// <summary>A time that the definition fixes.</summary>
    protected static DateTimeOffset? ReadTimestamp(Fields fields)
    {
        if (fields.Text("Timestamp") is not { } text)
        {
            return null;
        }
        if (Timestamps.TryParse(text, out var time))
        {
            return time;
        }
        fields.Error("String does not match RFC3339 timestamp", "Timestamp");
        return null;
    }
}
