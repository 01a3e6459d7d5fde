using Jsonata;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Reads a state's fields in JSONata (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
/// What AWS says of an expression was measured: floci-io/floci, ValidateStateMachineDefinition tests.
/// </summary>
internal sealed class QueryReader : LanguageReader
{
    private static readonly HashSet<string> Catcher = ["ErrorEquals", "Next", "Output", "Assign", "Comment"];
    private static readonly string[] Always = ["input", "context"];
    private static readonly string[] WithResult = ["input", "context", "result"];
    private static readonly string[] WithError = ["input", "context", "errorOutput"];

    public override IReadOnlySet<string> CatcherFields => Catcher;

    public override void CheckFields(Fields fields, string type) => StateFields.Check(fields, type, isJsonata: true);

    public override DataFlow ReadFlow(Fields fields, string type)
    {
        var known = type is "Task" or "Parallel" or "Map" ? WithResult : Always;
        return new JsonataFlow
        {
            ArgumentsTemplate = Template(fields, "Arguments", "", Always),
            Output = Template(fields, "Output", "", known),
            Assign = ReadAssign(fields, "", known),
        };
    }

    public override DataFlow ReadCatcher(Fields fields, int index) =>
        new JsonataFlow
        {
            Output = Template(fields, "Output", $"Catch[{index}]/", WithError),
            Assign = ReadAssign(fields, $"Catch[{index}]/", WithError),
        };

    public override DataFlow ReadBranch(Fields state, Fields branch, int index) =>
        new JsonataFlow
        {
            Output = Template(branch, "Output", $"Choices[{index}]/", Always),
            Assign = ReadAssign(branch, $"Choices[{index}]/", Always),
        };

    public override ChoiceRule? ReadCondition(Fields branch, int index)
    {
        foreach (var (name, _) in branch.Json)
        {
            if (name is "And" or "Or" or "Not" or "Variable" || ChoiceReader.IsOperator(name))
            {
                branch.Error(
                    $"The QueryLanguage is set to 'JSONata', but field '{name}' is only supported for the 'JSONPath' QueryLanguage"
                );
            }
            else if (name is not ("Condition" or "Next" or "Comment" or "Output" or "Assign"))
            {
                branch.Error($"Field '{name}' is not supported");
            }
        }
        branch.Require("Condition");
        if (!branch.Has("Condition"))
        {
            return null;
        }
        if (Query(branch, "Condition", $"Choices[{index}]/") is { } query)
        {
            return new ConditionRule(query);
        }
        return branch.Json["Condition"]?.GetValueKind() switch
        {
            JsonValueKind.True => new FixedRule(true),
            JsonValueKind.False => new FixedRule(false),
            _ => Refuse(branch, "Condition", "a boolean"),
        };
    }

    public override string WorkField => "Arguments";

    public override PayloadTemplate? ReadTemplate(Fields fields, string field) => Template(fields, field, "", Always);

    public override PayloadTemplate? ReadItems(Fields fields, bool takesObject)
    {
        const string Field = "Items";
        if (Query(fields, Field, "") is { } query)
        {
            return new PayloadTemplate(new ItemsNode(query, takesObject));
        }
        if (takesObject && fields.Json[Field] is JsonObject)
        {
            return Template(fields, Field, "", Always);
        }
        return fields.Array(Field) is null ? null : Template(fields, Field, "", Always);
    }

    public override NumberField? ReadWhole(Fields fields, string field, long least, long most) =>
        Query(fields, field, "") is { } query ? new NumberField(field, true, least, most, 0, null) { Query = query }
        : fields.Integer(field, least, most) is { } number ? new NumberField(field, true, least, most, number, null)
        : null;

    public override NumberField? ReadMapNumber(Fields fields, string field, bool isWhole, long most, long least)
    {
        if (Query(fields, field, "") is { } query)
        {
            return new NumberField(field, isWhole, least, most, 0, null) { Query = query };
        }
        var number = isWhole ? fields.Integer(field, least, most) : fields.Number(field, least, most);
        return number is null ? null : new NumberField(field, isWhole, least, most, number.Value, null);
    }

    public override FailText? ReadFailText(Fields fields, string field) =>
        Query(fields, field, "") is { } query ? new FailText(field, null, null) { Query = query }
        : fields.Text(field) is { } literal ? new FailText(field, literal, null)
        : null;

    public override WaitDefinition ReadWait(string name, Fields fields)
    {
        fields.OnlyOne(true, "Seconds", "Timestamp");
        var seconds = Query(fields, "Seconds", "");
        var timestamp = Query(fields, "Timestamp", "");
        return new WaitDefinition
        {
            Name = name,
            Seconds = seconds is null ? fields.Integer("Seconds", 0, Limits.MaxWaitSeconds) : null,
            SecondsQuery = seconds,
            Timestamp = timestamp is null ? ReadTimestamp(fields) : null,
            TimestampQuery = timestamp,
        };
    }

    /// <summary>
    /// As a template in JSONPath: a field whose value is an expression has a name that ends in <c>.$</c> there.
    /// </summary>
    public override (string Field, JsonNode? Template) TaskParameters(Fields fields) =>
        ("Arguments", fields.Json["Arguments"] is JsonObject arguments ? AsPaths(arguments, 0) : null);

    private static JsonNode? AsPaths(JsonNode? node, int depth)
    {
        if (depth > Nesting.Language)
        {
            return null;
        }
        return node switch
        {
            JsonObject map => new JsonObject(
                map.Select(m =>
                    QueryText.TryRead(m.Value, out _)
                        ? KeyValuePair.Create(m.Key + ".$", (JsonNode?)"$")
                        : KeyValuePair.Create(m.Key, AsPaths(m.Value, depth + 1))
                )
            ),
            JsonArray list => new JsonArray([
                .. list.Where(i => !QueryText.TryRead(i, out _)).Select(i => AsPaths(i, depth + 1)),
            ]),
            _ => node?.DeepClone(),
        };
    }

    private static ChoiceRule? Refuse(Fields fields, string field, string expected)
    {
        fields.Error($"The field '{field}' must be {expected} or a JSONata expression", field);
        return null;
    }

    private static PayloadTemplate? ReadAssign(Fields fields, string prefix, string[] known)
    {
        if (!fields.Has("Assign"))
        {
            return null;
        }
        if (fields.Object("Assign") is not { } values)
        {
            return null;
        }
        foreach (var (name, _) in values)
        {
            VariableNames.Check(fields, name);
        }
        return Template(fields, "Assign", prefix, known);
    }

    private static PayloadTemplate? Template(Fields fields, string field, string prefix, string[] known) =>
        fields.Has(field) ? new PayloadTemplate(Compile(fields, fields.Json[field], field, prefix, known, 0)) : null;

    private static TemplateNode Compile(
        Fields fields,
        JsonNode? node,
        string at,
        string prefix,
        string[] known,
        int depth
    )
    {
        if (depth > Nesting.Language)
        {
            fields.Error($"The template nests deeper than {Nesting.Language} levels", at);
            return new ConstantNode(null);
        }
        if (QueryText.TryRead(node, out var text))
        {
            return Parse(fields, at, prefix, text, known) is { } query ? new QueryNode(query) : new ConstantNode(null);
        }
        switch (node)
        {
            case JsonObject map:
                var members = map.Select(m =>
                        (m.Key, Compile(fields, m.Value, $"{at}/{m.Key}", prefix, known, depth + 1))
                    )
                    .ToList();
                return members.TrueForAll(m => m.Item2 is ConstantNode)
                    ? new ConstantNode(map)
                    : new ObjectNode(members);
            case JsonArray list:
                var items = list.Select((item, i) => Compile(fields, item, $"{at}[{i}]", prefix, known, depth + 1))
                    .ToList();
                return items.TrueForAll(i => i is ConstantNode) ? new ConstantNode(list) : new ArrayNode(items);
            default:
                return new ConstantNode(node);
        }
    }

    /// <summary>
    /// The expression that a field is; null when it is none. One that can't be read has been reported, and nothing else
    /// is wrong with it.
    /// </summary>
    private static QueryExpression? Query(Fields fields, string field, string prefix) =>
        QueryText.TryRead(fields.Json[field], out var text)
            ? Parse(fields, field, prefix, text, Always) ?? QueryExpression.Parse(field, "null")
            : null;

    private static QueryExpression? Parse(Fields fields, string at, string prefix, string text, string[] known)
    {
        try
        {
            var query = QueryExpression.Parse(prefix + at, text);
            CheckReferences(fields, at, query.References, known);
            return query;
        }
        catch (JsonataException e)
        {
            fields.Error(e.Message, at, DiagnosticCodes.InvalidExpression);
            return null;
        }
    }

    /// <summary>There is no context: what an expression reads, it reads from variables.</summary>
    private static void CheckReferences(Fields fields, string at, JsonataReferences references, string[] known)
    {
        foreach (var name in references.Names)
        {
            Unsupported($"Reference to '{name}' at the top level is not supported.");
        }
        if (references.Variables.Contains("$"))
        {
            Unsupported("Reference to '$$' is not supported.");
        }
        foreach (var (variable, member) in references.Members)
        {
            if (variable == "states" && !known.Contains(member))
            {
                Unsupported($"Field '$states.{member}' does not exist.");
            }
        }

        void Unsupported(string message) => fields.Error(message, at, DiagnosticCodes.UnsupportedExpression);
    }

    /// <summary>
    /// The items that an expression computes, which have to be an array or, in Distributed mode, an object.
    /// </summary>
    private sealed record ItemsNode(QueryExpression Expression, bool TakesObject) : TemplateNode
    {
        public override JsonNode? Evaluate(JsonNode? input, Scope scope) =>
            TakesObject
                ? Expression.Evaluate(input, scope, "array", "object")
                : Expression.Evaluate(input, scope, "array");
    }
}
