using System.Text.Json.Nodes;
using static LocalCloud.StepFunctions.Language.ParameterShape;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// The parameters of service integrations: AWS checks them against the service's model, those of a definition when it is
/// created, the rest before a task is scheduled. Here are the models of the optimized integrations.
/// </summary>
internal static class IntegrationParameters
{
    private const string Prefix = "arn:aws:states:::";
    private const string Sdk = "aws-sdk:";

    private static readonly Structure AttributeValue = MakeAttributeValue();

    private static readonly Map Attributes = new(AttributeValue);

    private static readonly Dictionary<string, Structure> Shapes = new()
    {
        ["lambda:invoke"] = new Structure(
            new()
            {
                ["FunctionName"] = Text,
                ["InvocationType"] = Text,
                ["LogType"] = Text,
                ["ClientContext"] = Any,
                ["Payload"] = Any,
                ["Qualifier"] = Text,
                ["TenantId"] = Text,
                ["DurableExecutionName"] = Text,
            },
            "FunctionName"
        ),
        ["events:putEvents"] = new Structure(
            new()
            {
                ["EndpointId"] = Text,
                ["Entries"] = new List(
                    new Structure(
                        new()
                        {
                            ["Time"] = Any,
                            ["Source"] = Text,
                            ["Resources"] = new List(Text),
                            ["DetailType"] = Text,
                            ["Detail"] = Any,
                            ["EventBusName"] = Text,
                            ["TraceHeader"] = Text,
                        }
                    )
                ),
            },
            "Entries"
        ),
        ["states:startExecution"] = new Structure(
            new()
            {
                ["StateMachineArn"] = Text,
                ["Name"] = Text,
                ["Input"] = Any,
                ["TraceHeader"] = Text,
            },
            "StateMachineArn"
        ),
        ["dynamodb:getItem"] = DynamoDb(
            new()
            {
                ["Key"] = Attributes,
                ["AttributesToGet"] = new List(Text),
                ["ConsistentRead"] = Flag,
                ["ProjectionExpression"] = Text,
            },
            "Key"
        ),
        ["dynamodb:putItem"] = DynamoDb(Write(new() { ["Item"] = Attributes }), "Item"),
        ["dynamodb:deleteItem"] = DynamoDb(Write(new() { ["Key"] = Attributes }), "Key"),
        ["dynamodb:updateItem"] = DynamoDb(
            Write(
                new()
                {
                    ["Key"] = Attributes,
                    ["UpdateExpression"] = Text,
                    ["AttributeUpdates"] = new Map(Any),
                }
            ),
            "Key"
        ),
    };

    /// <summary>What is wrong with a definition's parameters.</summary>
    /// <param name="field">Parameters or Arguments.</param>
    public static IEnumerable<string> Faults(string resource, string field, JsonNode template) =>
        Shapes.TryGetValue(Call(resource), out var shape) ? shape.Faults(field, template, isTemplate: true).Distinct()
        : resource.StartsWith(Prefix + Sdk, StringComparison.Ordinal) ? CamelCase(template as JsonObject)
        : [];

    /// <exception cref="StatesException">
    /// States.Runtime: the service would not understand the arguments (measured: ASFHyP3/hyp3 #2585).
    /// </exception>
    public static void Check(string resource, DataFlow flow, JsonNode? arguments, Func<JsonNode?, string> write)
    {
        if (arguments is not JsonObject || !resource.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return;
        }
        var field = flow is PathFlow ? "Parameters" : "Arguments";
        var unknown = Shapes.GetValueOrDefault(Call(resource))?.Faults(field, arguments, isTemplate: false) ?? [];
        var faults = unknown.Concat(flow is PathFlow ? NoExpressions(arguments) : []).Distinct().ToList();
        if (faults.Count > 0)
        {
            throw StatesException.Runtime(
                $"The {field} '{write(arguments)}' could not be used to start the Task: [{string.Join(", ", faults)}]"
            );
        }
    }

    /// <summary>
    /// Data in which a name ends in <c>.$</c>: AWS takes it for a template (observed on AWS with a task token in a function's payload).
    /// </summary>
    private static IEnumerable<string> NoExpressions(JsonNode? value) =>
        value switch
        {
            JsonObject map => map.SelectMany(m =>
                m.Key.EndsWith(".$", StringComparison.Ordinal)
                    ? TemplateCompiler.Fault(m.Key, m.Value) is { } fault
                        ? [fault]
                        : Enumerable.Empty<string>()
                    : NoExpressions(m.Value)
            ),
            JsonArray list => list.SelectMany(NoExpressions),
            _ => [],
        };

    /// <summary>Whatever the service: the SDK integrations name parameters in PascalCase.</summary>
    private static IEnumerable<string> CamelCase(JsonObject? template) =>
        template?.Where(m => m.Key.Length > 0 && char.IsAsciiLetterLower(m.Key[0])).Select(m => NotSupported(m.Key))
        ?? [];

    /// <summary>
    /// <c>lambda:invoke</c> of <c>arn:aws:states:::lambda:invoke.waitForTaskToken</c>, also of the SDK integration that does the
    /// same.
    /// </summary>
    private static string Call(string resource)
    {
        if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return "";
        }
        var call = resource[Prefix.Length..].Split('.')[0];
        return call switch
        {
            "aws-sdk:lambda:invoke" => "lambda:invoke",
            "aws-sdk:eventbridge:putEvents" => "events:putEvents",
            "aws-sdk:sfn:startExecution" => "states:startExecution",
            _ when call.StartsWith(Sdk + "dynamodb:", StringComparison.Ordinal) => call[Sdk.Length..],
            _ => call,
        };
    }

    private static Structure DynamoDb(Dictionary<string, ParameterShape> members, string required)
    {
        members["TableName"] = members["ReturnConsumedCapacity"] = Text;
        members["ExpressionAttributeNames"] = new Map(Text);
        return new Structure(members, "TableName", required);
    }

    private static Dictionary<string, ParameterShape> Write(Dictionary<string, ParameterShape> members)
    {
        members["ConditionExpression"] = members["ReturnValues"] = members["ReturnItemCollectionMetrics"] = Text;
        members["ReturnValuesOnConditionCheckFailure"] = members["ConditionalOperator"] = Text;
        members["ExpressionAttributeValues"] = Attributes;
        members["Expected"] = new Map(Any);
        return members;
    }

    private static Structure MakeAttributeValue()
    {
        var members = new Dictionary<string, ParameterShape>
        {
            ["S"] = Text,
            ["N"] = Text,
            ["B"] = Text,
            ["BOOL"] = Flag,
            ["NULL"] = Flag,
            ["SS"] = new List(Text),
            ["NS"] = new List(Text),
            ["BS"] = new List(Text),
        };
        var value = new Structure(members);
        members["M"] = new Map(value);
        members["L"] = new List(value);
        return value;
    }
}
