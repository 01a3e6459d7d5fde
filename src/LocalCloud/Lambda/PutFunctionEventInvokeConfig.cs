namespace LocalCloud.Lambda;

/// <summary>
/// docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html; destinations are SQS standard queues.
/// </summary>
internal static class PutFunctionEventInvokeConfig
{
    public static readonly Operation Operation = Operation.Write("PutFunctionEventInvokeConfig", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var attempts = request.Int("MaximumRetryAttempts");
        var age = request.Int("MaximumEventAgeInSeconds");
        var destinations = request.Object("DestinationConfig");
        var success = Destination(tx.Place, destinations, "OnSuccess");
        var failure = Destination(tx.Place, destinations, "OnFailure");
        var function = GetFunction.Requested(tx, request);
        var config = new EventInvokeConfig(
            attempts ?? EventInvokeConfig.Default.MaximumRetryAttempts,
            age ?? EventInvokeConfig.Default.MaximumEventAgeInSeconds,
            tx.NowMs,
            success,
            failure
        );
        config.Put(tx, function.Name);
        return GetFunctionEventInvokeConfig.Describe(function, config);
    }

    private static string? Destination(Place place, JsonObject? destinations, string condition)
    {
        var arn = destinations?.Object(condition)?.String("Destination");
        if (arn is not null)
        {
            AsyncDestinations.Check(place, arn);
        }
        return arn;
    }
}
