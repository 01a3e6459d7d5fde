namespace LocalCloud.StepFunctions.Language;

/// <summary>A part of a compiled template.</summary>
internal abstract record TemplateNode
{
    public abstract JsonNode? Evaluate(JsonNode? input, Scope scope);

    /// <summary>The value, ready to be put into a container: a new one, or a copy.</summary>
    public virtual JsonNode? EvaluateDetached(JsonNode? input, Scope scope) => Evaluate(input, scope)?.DeepClone();
}

/// <summary>A part without dynamic fields: always the same node.</summary>
internal sealed record ConstantNode(JsonNode? Value) : TemplateNode
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Value;
}

internal sealed record ObjectNode(IReadOnlyList<(string Name, TemplateNode Value)> Fields) : TemplateNode
{
    public override JsonNode? EvaluateDetached(JsonNode? input, Scope scope) => Evaluate(input, scope);

    public override JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        var map = new JsonObject();
        foreach (var (name, value) in Fields)
        {
            map[name] = value.EvaluateDetached(input, scope);
        }
        return map;
    }
}

internal sealed record ArrayNode(IReadOnlyList<TemplateNode> Items) : TemplateNode
{
    public override JsonNode? EvaluateDetached(JsonNode? input, Scope scope) => Evaluate(input, scope);

    public override JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        var list = new JsonArray();
        foreach (var item in Items)
        {
            list.Add(item.EvaluateDetached(input, scope));
        }
        return list;
    }
}

internal sealed record PathNode(string Field, JsonPath Path) : TemplateNode
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope)
    {
        try
        {
            return Path.ReadForTemplate(input, scope);
        }
        catch (PathNotFoundException)
        {
            var searched = Path.Root == PathRoot.Context ? scope.Context : input;
            throw StatesException.Runtime(
                $"The JSONPath '{Path.Text}' specified for the field '{Field}' could not be found in the input '{scope.Quote(searched)}'"
            );
        }
    }
}

internal sealed record CallNode(IntrinsicCall Call) : TemplateNode
{
    public override JsonNode? Evaluate(JsonNode? input, Scope scope) => Call.Evaluate(input, scope);
}
