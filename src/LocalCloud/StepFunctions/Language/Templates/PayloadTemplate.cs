namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// A compiled payload template (https://states-language.net/#payload-template): JSON in which a field whose name ends
/// in <c>.$</c> takes its value from a path or an intrinsic function. As recorded on AWS, an object's dynamic fields
/// follow its others, in <see cref="AwsOrder"/>.
/// </summary>
public sealed class PayloadTemplate
{
    private readonly TemplateNode root;

    internal PayloadTemplate(TemplateNode root) => this.root = root;

    /// <exception cref="TemplateSyntaxException">
    /// A dynamic field's value is neither path nor intrinsic function.
    /// </exception>
    public static PayloadTemplate Compile(JsonNode? template) => new(TemplateCompiler.Compile(template, 0));

    /// <summary>
    /// The value of a single field, for example <c>ErrorPath</c>; errors name the field as it stands here.
    /// </summary>
    /// <exception cref="TemplateSyntaxException">The value is neither path nor intrinsic function.</exception>
    public static PayloadTemplate CompileField(string field, string value) =>
        new(TemplateCompiler.CompileDynamic(field, value));

    /// <exception cref="StatesException">States.Runtime: a path leads nowhere, or a function failed.</exception>
    public JsonNode? Evaluate(JsonNode? input, Scope scope) => root.Evaluate(input, scope);
}

/// <summary>What is wrong with a template, and in which field.</summary>
public sealed class TemplateSyntaxException(string name, string message) : FormatException(message)
{
    /// <summary>The field's name as written, with its <c>.$</c>.</summary>
    public string Field => name;
}

internal static class TemplateCompiler
{
    public static TemplateNode Compile(JsonNode? node, int depth)
    {
        if (depth > Nesting.Language)
        {
            throw new TemplateSyntaxException("", $"The template nests deeper than {Nesting.Language} levels");
        }
        return node switch
        {
            JsonObject map => CompileObject(map, depth),
            JsonArray list => CompileArray(list, depth),
            _ => new ConstantNode(node),
        };
    }

    private static TemplateNode CompileObject(JsonObject map, int depth)
    {
        var fields = new List<(string Name, TemplateNode Value)>(map.Count);
        var dynamic = new List<(string Name, TemplateNode Value)>();
        foreach (var (name, value) in map)
        {
            if (name.EndsWith(".$", StringComparison.Ordinal))
            {
                dynamic.Add((name[..^2], CompileDynamic(name, value)));
            }
            else
            {
                fields.Add((name, Compile(value, depth + 1)));
            }
        }
        fields.AddRange(AwsOrder.Of(dynamic));
        return fields.All(f => f.Value is ConstantNode) ? new ConstantNode(map) : new ObjectNode(fields);
    }

    private static TemplateNode CompileArray(JsonArray list, int depth)
    {
        var items = list.Select(item => Compile(item, depth + 1)).ToList();
        return items.TrueForAll(i => i is ConstantNode) ? new ConstantNode(list) : new ArrayNode(items);
    }

    /// <summary>What is wrong with a dynamic field's value; null for nothing.</summary>
    public static string? Fault(string field, JsonNode? value)
    {
        try
        {
            CompileDynamic(field, value);
            return null;
        }
        catch (TemplateSyntaxException e)
        {
            return e.Message;
        }
    }

    public static TemplateNode CompileDynamic(string field, JsonNode? value)
    {
        try
        {
            if (value?.GetValueKind() == JsonValueKind.String)
            {
                var text = value.GetValue<string>();
                return JsonPath.LooksLikePath(text)
                    ? new PathNode(field, JsonPath.Parse(text))
                    : new CallNode(IntrinsicCall.Parse(text));
            }
        }
        catch (FormatException)
        {
            // Said below, in AWS's words.
        }
        throw new TemplateSyntaxException(
            field,
            $"The value for the field '{field}' must be a valid JSONPath or a valid intrinsic function call"
        );
    }
}
