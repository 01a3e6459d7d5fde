using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>What a Task state's Resource may name. A new one is a line here.</summary>
internal static class TaskResources
{
    private const int MostCharacters = 256 * 1024;

    private static readonly Kept<string, TaskResource> Known = new(MostCharacters);

    /// <summary>The resource of an ARN.</summary>
    /// <exception cref="StatesException">The local cloud has nothing of that name; the cause says so.</exception>
    public static TaskResource Of(string arn) =>
        Known.Find(arn)
        ?? Known.Add(arn, Find(arn) ?? throw new StatesException(ErrorNames.Runtime, NotHere(arn)), arn.Length);

    private static string NotHere(string arn) =>
        $"The resource {arn} is not in the local cloud. It has Lambda functions, activities, lambda:invoke, events:putEvents, "
        + "dynamodb:getItem, putItem, updateItem and deleteItem, sqs:sendMessage, states:startExecution, and "
        + "aws-sdk: for its own operations.";

    private static TaskResource? Find(string arn)
    {
        const string Services = "arn:aws:states:::";
        if (arn.StartsWith(Services, StringComparison.Ordinal))
        {
            return FindService(arn[Services.Length..]);
        }
        var parts = arn.Split(':');
        return parts is ["arn", _, "lambda", _, _, "function", ..] ? new LambdaFunction(arn)
            : parts is ["arn", _, "states", _, _, "activity", _] ? new ActivityWorker(arn)
            : null;
    }

    private static TaskResource? FindService(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (call, pattern) = dot < 0 ? (name, "") : (name[..dot], name[dot..]);
        var waits = pattern == ServiceTask.WaitForTaskToken;
        return (call, pattern) switch
        {
            ("lambda:invoke", "") => new LambdaInvoke(false),
            ("lambda:invoke", _) when waits => new LambdaInvoke(true),
            ("aws-sdk:lambda:invoke", "") => new SdkLambdaInvoke(false),
            ("aws-sdk:lambda:invoke", _) when waits => new SdkLambdaInvoke(true),
            ("aws-sdk:sts:getCallerIdentity", "") => new SdkGetCallerIdentity(false),
            ("aws-sdk:sts:getCallerIdentity", _) when waits => new SdkGetCallerIdentity(true),
            ("aws-sdk:sfn:startSyncExecution", "") => new SdkStartSyncExecution(),
            ("events:putEvents", "") => new PutEvents(false),
            ("events:putEvents", _) when waits => new PutEvents(true),
            ("sqs:sendMessage", "") => new SendMessage(false),
            ("sqs:sendMessage", _) when waits => new SendMessage(true),
            ("dynamodb:getItem" or "dynamodb:putItem" or "dynamodb:updateItem" or "dynamodb:deleteItem", "") =>
                new DynamoDbItem(call[9..]),
            ("states:startExecution", "" or ".sync" or ".sync:2") => new StartExecutionTask(pattern),
            ("states:startExecution", _) when waits => new StartExecutionTask(pattern),
            _ when call.StartsWith("aws-sdk:", StringComparison.Ordinal) && (pattern.Length == 0 || waits) =>
                AwsSdk.Find(call[8..], waits),
            _ => null,
        };
    }
}
