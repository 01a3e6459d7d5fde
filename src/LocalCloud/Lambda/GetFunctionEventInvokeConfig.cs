namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html</summary>
internal static class GetFunctionEventInvokeConfig
{
    public static readonly Operation Operation = Operation.Read("GetFunctionEventInvokeConfig", Run);

    public static JsonObject Describe(LambdaFunction function, EventInvokeConfig config) =>
        new()
        {
            ["LastModified"] = config.LastModifiedMs / 1000.0,
            ["FunctionArn"] = function.Arn + ":$LATEST",
            ["MaximumRetryAttempts"] = config.MaximumRetryAttempts,
            ["MaximumEventAgeInSeconds"] = config.MaximumEventAgeInSeconds,
            ["DestinationConfig"] = new JsonObject
            {
                ["OnSuccess"] = Destination(config.OnSuccess),
                ["OnFailure"] = Destination(config.OnFailure),
            },
        };

    private static JsonObject Destination(string? arn) => arn is null ? [] : new() { ["Destination"] = arn };

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var function = GetFunction.Requested(tx, request);
        return EventInvokeConfig.Find(tx, function.Name) is { } config
            ? Describe(function, config)
            : throw new AwsException(
                "ResourceNotFoundException",
                $"The function {function.Arn}:$LATEST doesn't have an EventInvokeConfig",
                404
            );
    }
}
