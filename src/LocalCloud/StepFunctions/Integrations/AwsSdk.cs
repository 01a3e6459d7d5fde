using LocalCloud.StepFunctions.Executions;
using LocalCloud.StepFunctions.Language;
using ServiceModels;

namespace LocalCloud.StepFunctions.Integrations;

/// <summary>
/// aws-sdk:SERVICE:action for every operation that the local cloud can make part of a transaction
/// (Step Functions Developer Guide, "Learning to use AWS service SDK integrations").
/// </summary>
internal sealed class AwsSdk : ServiceTask
{
    private static readonly Dictionary<string, SdkService> Services = new()
    {
        ["sfn"] = new SdkService("states", "Sfn", CamelCase: true, ValidationIsModelled: true)
        {
            Texts = ["Input", "Output", "Definition"],
        },
        ["eventbridge"] = new SdkService("events", "EventBridge", CamelCase: false, ValidationIsModelled: false)
        {
            Texts = ["Detail", "EventPattern", "Input"],
        },
        ["dynamodb"] = new SdkService("dynamodb", "DynamoDb", CamelCase: false, ValidationIsModelled: false),
        ["lambda"] = new SdkService("lambda", "Lambda", CamelCase: false, ValidationIsModelled: false),
        ["cloudwatchlogs"] = new SdkService("logs", "CloudWatchLogs", CamelCase: true, ValidationIsModelled: true),
        ["sqs"] = new SdkService("sqs", "Sqs", CamelCase: false, ValidationIsModelled: false),
        ["sts"] = new SdkService("sts", "Sts", CamelCase: false, ValidationIsModelled: false),
    };

    private readonly SdkService service;
    private readonly string operation;

    private AwsSdk(string name, SdkService service, string action, bool waits)
        : base("aws-sdk:" + name, waits ? action + WaitForTaskToken : action)
    {
        this.service = service;
        operation = char.ToUpperInvariant(action[0]) + action[1..];
    }

    /// <param name="call"><c>sfn:listExecutions</c></param>
    public static AwsSdk? Find(string call, bool waits) =>
        call.Split(':') is [var name, { Length: > 0 } action] && Services.TryGetValue(name, out var service)
            ? new AwsSdk(name, service, action, waits)
            : null;

    public override Outcome Start(TaskCall call, JsonNode? arguments)
    {
        var request = SdkNames.WithTexts(ServiceCall.Request(arguments), service.Texts);
        if (PublishedModels.Read(service.Name).Find(operation) is { } model)
        {
            SdkBooleans.Write(model.Input, request);
        }
        request = service.CamelCase ? SdkNames.Camel(request) : request;
        var answer = ServiceCall.Run(call, service.Name, operation, request);
        answer = (JsonObject)answer.DeepClone();
        SdkDates.Write(service.Name, operation, answer);
        var output = service.CamelCase ? SdkNames.Pascal(answer, SdkNames.Dates.AsTheyAre) : answer;
        // An item's attributes are no members: they have an order of their own.
        output = service.Name == "dynamodb" ? ItemOrder.Apply(SdkNames.Sorted(output)) : SdkNames.DeeplySorted(output);
        return Answer(output);
    }

    public override (string Error, string Cause) Translate(AwsException e) =>
        SdkErrors.V2(e, service.Prefix, service.ValidationIsModelled);

    private sealed record SdkService(string Name, string Prefix, bool CamelCase, bool ValidationIsModelled)
    {
        /// <summary>Members that are text, of which a workflow may give the JSON.</summary>
        public string[] Texts { get; init; } = [];
    }
}
