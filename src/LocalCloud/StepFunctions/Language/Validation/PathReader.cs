namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads a state's fields in JSONPath.</summary>
internal sealed class PathReader : LanguageReader
{
    private static readonly HashSet<string> Catcher = ["ErrorEquals", "Next", "ResultPath", "Assign", "Comment"];

    public override IReadOnlySet<string> CatcherFields => Catcher;

    public override void CheckFields(Fields fields, string type)
    {
        StateFields.Check(fields, type, isJsonata: false);
        Hints.Check(fields, type);
    }

    public override ChoiceRule? ReadCondition(Fields branch, int index) => ChoiceReader.ReadRule(branch);

    public override PayloadTemplate? ReadTemplate(Fields fields, string field) => fields.Template(field);

    public override PayloadTemplate? ReadItems(Fields fields, bool takesObject) => null;

    public override string WorkField => "Parameters";

    public override (string Field, JsonNode? Template) TaskParameters(Fields fields) =>
        ("Parameters", fields.Json["Parameters"]);

    public override DataFlow ReadFlow(Fields fields, string type) =>
        new PathFlow
        {
            InputPath = fields.IsNull("InputPath") ? null : fields.Path("InputPath") ?? JsonPath.Whole,
            OutputPath = fields.IsNull("OutputPath") ? null : fields.Path("OutputPath") ?? JsonPath.Whole,
            // A Map state's Parameters is the old name of its ItemSelector.
            Parameters = type == "Map" ? null : fields.Template("Parameters"),
            ResultSelector = fields.Template("ResultSelector"),
            ResultPath = ReadResultPath(fields),
            Assign = ReadAssign(fields),
        };

    public override DataFlow ReadCatcher(Fields fields, int index) =>
        new PathFlow { ResultPath = ReadResultPath(fields), Assign = ReadAssign(fields) };

    /// <summary>A branch of a Choice state has the state's paths, and variables of its own.</summary>
    public override DataFlow ReadBranch(Fields state, Fields branch, int index) =>
        new PathFlow
        {
            OutputPath = state.IsNull("OutputPath") ? null : Quiet(state).Path("OutputPath") ?? JsonPath.Whole,
            Assign = ReadAssign(branch),
        };

    /// <summary>The state's own flow has noted what is wrong with its paths.</summary>
    private static Fields Quiet(Fields fields) => new(fields.Json, fields.Location, []);

    private static PayloadTemplate? ReadAssign(Fields fields)
    {
        if (fields.Object("Assign") is not { } values)
        {
            return null;
        }
        foreach (var (key, _) in values)
        {
            var name = key.EndsWith(".$", StringComparison.Ordinal) ? key[..^2] : key;
            VariableNames.Check(fields, name);
        }
        return fields.Template("Assign");
    }

    private static ResultPath ReadResultPath(Fields fields) =>
        fields.IsNull("ResultPath") ? ResultPath.Discard
        : fields.Has("ResultPath")
        && fields.Reference("ResultPath", allowsContext: false, allowsVariable: false) is { } text
            ? ResultPath.At(text)
        : ResultPath.Replace;

    public override WaitDefinition ReadWait(string name, Fields fields)
    {
        fields.OnlyOne(true, "SecondsPath", "Seconds", "TimestampPath", "Timestamp");
        return new WaitDefinition
        {
            Name = name,
            Seconds = fields.Integer("Seconds", 0, Limits.MaxWaitSeconds),
            SecondsPath = fields.Path("SecondsPath"),
            Timestamp = ReadTimestamp(fields),
            TimestampPath = fields.Path("TimestampPath"),
        };
    }

    public override FailText? ReadFailText(Fields fields, string field)
    {
        var path = field + "Path";
        fields.OnlyOne(false, field, path);
        if (fields.Text(field) is { } literal)
        {
            return new FailText(field, literal, null);
        }
        if (fields.Text(path) is not { } text)
        {
            return null;
        }
        try
        {
            return new FailText(path, null, PayloadTemplate.CompileField(path, text));
        }
        catch (TemplateSyntaxException)
        {
            fields.Error("Value must be a valid JSONPath.", path);
            return null;
        }
    }

    public override NumberField? ReadWhole(Fields fields, string field, long least, long most)
    {
        fields.OnlyOne(false, field, field + "Path");
        return fields.Integer(field, least, most) is { } number
                ? new NumberField(field, true, least, most, number, null)
            : fields.Path(field + "Path") is { } path ? new NumberField(field, true, least, most, 0, path)
            : null;
    }

    /// <summary>
    /// A number of a Map state; its path must be a Reference Path into the input (measured: floci-io/floci, issue
    /// 3733).
    /// </summary>
    public override NumberField? ReadMapNumber(Fields fields, string field, bool isWhole, long most, long least)
    {
        fields.OnlyOne(false, field, field + "Path");
        var number = isWhole ? fields.Integer(field, least, most) : fields.Number(field, least, most);
        return number is not null ? new NumberField(field, isWhole, least, most, number.Value, null)
            : fields.Reference(field + "Path", allowsContext: false) is { } path
                ? new NumberField(field, isWhole, least, most, 0, JsonPath.Parse(path))
            : null;
    }
}
