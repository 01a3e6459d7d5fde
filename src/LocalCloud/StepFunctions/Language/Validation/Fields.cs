namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Reads the fields of one object of a definition and notes what is wrong with them, in AWS's words. A reading method
/// returns null (or its default) for a field that is missing or wrong.
/// </summary>
internal sealed class Fields(JsonObject json, string location, List<Diagnostic> diagnostics)
{
    public JsonObject Json => json;

    /// <summary>Where the object is, without a slash at the end; empty for the definition itself.</summary>
    public string Location => location;

    public bool Has(string name) => json.ContainsKey(name);

    public bool IsNull(string name) => json.TryGetPropertyValue(name, out var value) && value is null;

    public void Error(string message, string? field = null, string code = DiagnosticCodes.Schema) =>
        diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, code, message, At(field)));

    public void Warning(string code, string message, string? field) =>
        diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, code, message, At(field)));

    public string At(string? field) =>
        field is not null ? $"{location}/{field}"
        : location.Length == 0 ? "/"
        : location;

    public Fields Child(JsonObject value, string at) => new(value, $"{location}/{at}", diagnostics);

    public void Require(params ReadOnlySpan<string> names)
    {
        var missing = new List<string>();
        foreach (var name in names)
        {
            if (!Has(name))
            {
                missing.Add(name);
            }
        }
        if (missing.Count > 0)
        {
            Error($"These fields are required: [{string.Join(", ", missing)}]");
        }
    }

    /// <summary>Refuses every field but these.</summary>
    public void Allow(IReadOnlySet<string> names)
    {
        foreach (var (name, _) in json)
        {
            if (!names.Contains(name))
            {
                Error($"Field '{name}' is not supported");
            }
        }
    }

    /// <summary>Of these fields, at most one may be there; exactly one when it is required.</summary>
    public void OnlyOne(bool isRequired, params string[] names)
    {
        var found = names.Where(Has).ToList();
        if (found.Count > 1)
        {
            var listed = isRequired && names.Length > 2 ? names : found.ToArray();
            Error($"There should only be one of the following fields: [{string.Join(", ", listed)}]");
        }
        else if (isRequired && found.Count == 0)
        {
            Error($"This object should have only one of the following fields: [{string.Join(", ", names)}]");
        }
    }

    public string? Text(string name) => Of(name, "String", JsonValueKind.String)?.GetValue<string>();

    public JsonObject? Object(string name) => Of(name, "Object", JsonValueKind.Object)?.AsObject();

    public JsonArray? Array(string name) => Of(name, "Array", JsonValueKind.Array)?.AsArray();

    public bool? Boolean(string name) => Of(name, "Boolean", JsonValueKind.True, JsonValueKind.False)?.GetValue<bool>();

    /// <summary>A list that must not be empty.</summary>
    public JsonArray? FilledArray(string name)
    {
        if (Array(name) is not { } list)
        {
            return null;
        }
        if (list.Count > 0)
        {
            return list;
        }
        Error("Value cannot be empty", name);
        return null;
    }

    public long? Integer(string name, long least, long most)
    {
        if (!Has(name))
        {
            return null;
        }
        if (!Numbers.TryWhole(json[name], out var number))
        {
            Error("Expected value of type Integer", name);
            return null;
        }
        return InRange(name, number, least, most) ? number : null;
    }

    public double? Number(string name, double least, double most)
    {
        if (Of(name, "Number", JsonValueKind.Number) is not { } value)
        {
            return null;
        }
        var number = Numbers.Double(value);
        return InRange(name, number, least, most, "0.0###") ? number : null;
    }

    public string? OneOf(string name, params string[] allowed)
    {
        // The brackets are AWS's (measured: floci-io/floci, issue 2968).
        if (Of(name, "[STRING]", JsonValueKind.String)?.GetValue<string>() is not { } value)
        {
            return null;
        }
        if (allowed.Contains(value))
        {
            return value;
        }
        Error($"Value should be one of the following: [{string.Join(", ", allowed)}]", name);
        return null;
    }

    /// <summary>A JSONPath.</summary>
    public JsonPath? Path(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        try
        {
            return JsonPath.Parse(text);
        }
        catch (PathSyntaxException)
        {
            Error("Value must be a valid JSONPath.", name);
            return null;
        }
    }

    /// <summary>A JSONPath of nothing but names and indexes, as text.</summary>
    public string? Reference(string name, bool allowsContext = true, bool allowsVariable = true)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (!JsonPath.LooksLikePath(text))
        {
            Error("Value is not a Reference Path: Reference path didn't start with '$'", name);
            return null;
        }
        try
        {
            ReferencePath.Parse(text, allowsContext, allowsVariable);
            return text;
        }
        catch (PathSyntaxException e)
        {
            Error($"Value is not a Reference Path: {e.Message}", name);
            return null;
        }
    }

    /// <summary>A payload template.</summary>
    public PayloadTemplate? Template(string name)
    {
        if (!Has(name))
        {
            return null;
        }
        try
        {
            return PayloadTemplate.Compile(json[name]);
        }
        catch (TemplateSyntaxException e)
        {
            Error(e.Message, name);
            return null;
        }
    }

    private bool InRange(string name, double number, double least, double most, string format = "0")
    {
        if (number >= least && number <= most)
        {
            return true;
        }
        Error(
            number < least
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"Minimum value is {least.ToString(format, CultureInfo.InvariantCulture)}"
                )
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"Maximum value is {most.ToString(format, CultureInfo.InvariantCulture)}"
                ),
            name
        );
        return false;
    }

    private JsonNode? Of(string name, string type, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (!json.TryGetPropertyValue(name, out var value))
        {
            return null;
        }
        if (value is not null && kinds.Contains(value.GetValueKind()))
        {
            return value;
        }
        Error($"Expected value of type {type}", name);
        return null;
    }
}
