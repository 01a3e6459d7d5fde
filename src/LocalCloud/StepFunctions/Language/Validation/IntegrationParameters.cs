using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Checks that a service integration has Parameters, and in them what the optimized integrations require (measured with
/// ValidateStateMachineDefinition in github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-integration-parameters").
/// </summary>
internal static partial class IntegrationParameters
{
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["dynamodb:deleteItem"] = ["TableName", "Key"],
        ["dynamodb:getItem"] = ["TableName", "Key"],
        ["dynamodb:putItem"] = ["TableName", "Item"],
        ["dynamodb:updateItem"] = ["TableName", "Key"],
        ["ecs:runTask"] = ["TaskDefinition"],
        ["events:putEvents"] = ["Entries"],
        ["glue:startJobRun"] = ["JobName"],
        ["lambda:invoke"] = ["FunctionName"],
        ["sns:publish"] = ["Message"],
        ["sqs:sendMessage"] = ["QueueUrl", "MessageBody"],
        ["states:startExecution"] = ["StateMachineArn"],
    };

    public static void Check(string resource, Fields fields)
    {
        var match = Integration().Match(resource);
        if (!match.Success)
        {
            return;
        }
        if (!fields.Has("Parameters"))
        {
            fields.Error($"Parameters field is required for resource ARN: {resource}");
            return;
        }
        if (fields.Json["Parameters"] is not JsonObject parameters)
        {
            return;
        }
        foreach (var name in Required.GetValueOrDefault(match.Groups["call"].Value, []))
        {
            if (!parameters.ContainsKey(name) && !parameters.ContainsKey(name + ".$"))
            {
                fields.Error($"The field '{name}' is required but was missing", "Parameters");
            }
        }
    }

    [GeneratedRegex(@"^arn:aws[a-z-]*:states:::(?<call>[^.]+)(\..+)?\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Integration();
}
