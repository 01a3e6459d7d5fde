namespace LocalCloud.StepFunctions.Language;

/// <summary>Reads the rules of a Choice state.</summary>
internal static class ChoiceReader
{
    private static readonly string[] Kinds = ["And", "Or", "Not", "Variable"];

    /// <summary>
    /// In the order in which AWS lists them (recorded: gabrielmoreira/tiny-asl-machine,
    /// tests/conformance/cases/.snapshots/aws, Feature.ChoiceValidation-003 and -005).
    /// </summary>
    private static readonly string[] Operators =
    [
        "StringEquals",
        "IsBoolean",
        "StringLessThan",
        "IsNumeric",
        "BooleanEquals",
        "StringLessThanEqualsPath",
        "NumericLessThan",
        "NumericGreaterThan",
        "NumericLessThanPath",
        "StringMatches",
        "TimestampLessThanEqualsPath",
        "NumericEquals",
        "TimestampGreaterThan",
        "StringGreaterThanEqualsPath",
        "TimestampGreaterThanEqualsPath",
        "TimestampLessThanEquals",
        "NumericLessThanEqualsPath",
        "TimestampEquals",
        "BooleanEqualsPath",
        "IsTimestamp",
        "StringLessThanEquals",
        "NumericLessThanEquals",
        "StringLessThanPath",
        "TimestampGreaterThanPath",
        "StringGreaterThan",
        "StringGreaterThanPath",
        "IsString",
        "StringEqualsPath",
        "TimestampEqualsPath",
        "TimestampLessThan",
        "StringGreaterThanEquals",
        "NumericGreaterThanPath",
        "NumericGreaterThanEquals",
        "NumericEqualsPath",
        "TimestampLessThanPath",
        "IsNull",
        "IsPresent",
        "TimestampGreaterThanEquals",
        "NumericGreaterThanEqualsPath",
    ];

    public static ChoiceBranch? ReadBranch(Fields state, JsonNode? choice, int index, LanguageReader language)
    {
        if (choice is not JsonObject json)
        {
            state.Error("Expected value of type Object", $"Choices[{index}]");
            return null;
        }
        var fields = state.Child(json, $"Choices[{index}]");
        fields.Require("Next");
        var rule = language.ReadCondition(fields, index);
        var next = fields.Text("Next");
        var flow = language.ReadBranch(state, fields, index);
        return rule is not null && next is not null ? new ChoiceBranch(rule, next, flow) : null;
    }

    public static bool IsOperator(string name) => Operators.Contains(name);

    public static ChoiceRule? ReadRule(Fields branch) => ReadRule(branch, isTop: true, depth: 0);

    private static ChoiceRule? ReadRule(Fields fields, bool isTop, int depth)
    {
        if (depth > Nesting.States)
        {
            fields.Error("The rules are too deeply nested", code: DiagnosticCodes.TooDeep);
            return null;
        }
        if (fields.Has("Condition"))
        {
            fields.Error(
                "The QueryLanguage is set to 'JSONPath', but field 'Condition' is only supported for the 'JSONata' QueryLanguage"
            );
            return null;
        }
        var kinds = Kinds.Where(fields.Has).ToList();
        if (kinds.Count != 1)
        {
            fields.Error("The object must have only one of the following fields, [And, Or, Not, Variable, Condition]");
            return null;
        }
        CheckFields(fields, kinds[0], isTop);
        return kinds[0] switch
        {
            "And" => ReadParts(fields, "And", depth) is { } parts ? new AndRule(parts) : null,
            "Or" => ReadParts(fields, "Or", depth) is { } parts ? new OrRule(parts) : null,
            "Not" => ReadNot(fields, depth),
            _ => ReadTest(fields),
        };
    }

    private static void CheckFields(Fields fields, string kind, bool isTop)
    {
        HashSet<string> allowed = [kind, "Comment"];
        if (isTop)
        {
            allowed.UnionWith(["Next", "Assign"]);
        }
        if (kind == "Variable")
        {
            allowed.UnionWith(Operators);
        }
        fields.Allow(allowed);
    }

    private static List<ChoiceRule>? ReadParts(Fields fields, string name, int depth)
    {
        if (fields.FilledArray(name) is not { } list)
        {
            return null;
        }
        var rules = new List<ChoiceRule>();
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not JsonObject json)
            {
                fields.Error("Expected value of type Object", $"{name}[{i}]");
            }
            else if (ReadRule(fields.Child(json, $"{name}[{i}]"), isTop: false, depth + 1) is { } rule)
            {
                rules.Add(rule);
            }
        }
        return rules.Count == list.Count ? rules : null;
    }

    private static NotRule? ReadNot(Fields fields, int depth) =>
        fields.Object("Not") is { } json && ReadRule(fields.Child(json, "Not"), isTop: false, depth + 1) is { } rule
            ? new NotRule(rule)
            : null;

    private static ChoiceRule? ReadTest(Fields fields)
    {
        var found = Operators.Where(fields.Has).ToList();
        if (found.Count != 1)
        {
            var listed = string.Join(", ", Operators);
            fields.Error(
                found.Count > 1
                    ? $"There should only be one of the following fields: [{listed}]"
                    : $"This object should have only one of the following fields: [{listed}]"
            );
            return null;
        }
        return fields.Reference("Variable") is { } text ? ReadOperator(fields, JsonPath.Parse(text), found[0]) : null;
    }

    private static ChoiceRule? ReadOperator(Fields fields, JsonPath variable, string name)
    {
        if (name == ChoiceOperators.Presence)
        {
            return fields.Boolean(name) is { } expected ? new PresenceRule(variable, expected) : null;
        }
        if (ChoiceOperators.Types.TryGetValue(name, out var test))
        {
            return fields.Boolean(name) is { } expected ? new TypeRule(variable, test, expected) : null;
        }
        var comparison = ChoiceOperators.Comparisons[name];
        if (comparison.Operand == OperandType.Path)
        {
            return fields.Reference(name) is { } other
                ? new PathComparisonRule(variable, comparison.Compare, JsonPath.Parse(other))
                : null;
        }
        return IsOperand(fields, comparison)
            ? new ComparisonRule(variable, comparison.Compare, fields.Json[name])
            : null;
    }

    private static bool IsOperand(Fields fields, ChoiceOperator comparison)
    {
        switch (comparison.Operand)
        {
            case OperandType.Number:
                return fields.Number(comparison.Name, double.MinValue, double.MaxValue) is not null;
            case OperandType.Boolean:
                return fields.Boolean(comparison.Name) is not null;
            case OperandType.Timestamp when fields.Text(comparison.Name) is { } text:
                if (Timestamps.TryParse(text, out _))
                {
                    return true;
                }
                fields.Error("String does not match RFC3339 timestamp", comparison.Name);
                return false;
            case OperandType.Timestamp:
                return false;
            default:
                Hints.CheckText(fields, comparison.Name);
                return fields.Text(comparison.Name) is not null;
        }
    }
}
