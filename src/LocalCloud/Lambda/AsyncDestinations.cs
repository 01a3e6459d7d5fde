using LocalCloud.Sqs;
using LocalCloud.Sqs.Messages;

namespace LocalCloud.Lambda;

/// <summary>
/// Where it is told how an asynchronous invocation ended: destinations and the dead-letter queue
/// (docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html). Lambda sends with the function's role;
/// what roles may do is not checked here.
/// </summary>
internal static class AsyncDestinations
{
    private const string Sender = "lambda.amazonaws.com";
    private const int LongestMessage = 1024;

    /// <exception cref="AwsException">
    /// InvalidParameterValueException: it is no standard queue of this cloud.
    /// </exception>
    public static void Check(Place place, string arn)
    {
        var prefix = place.Arn("sqs", "");
        if (!arn.StartsWith(prefix, StringComparison.Ordinal) || arn.EndsWith(".fifo", StringComparison.Ordinal))
        {
            throw new AwsException(
                "InvalidParameterValueException",
                $"{arn} can't be told of invocations in the local cloud. It tells SQS standard queues ({prefix}NAME)."
            );
        }
    }

    public static void Succeeded(Transaction tx, LambdaFunction function, AsyncInvocation invocation, Ended ended)
    {
        if (ended.Config.OnSuccess is { } queue)
        {
            Send(tx, invocation, queue, new NewMessage(Sender, Record(tx, function, invocation, ended, "Success")));
        }
    }

    /// <param name="tooOld">Whether the event's age ended the attempts, and not their number.</param>
    public static void Failed(
        Transaction tx,
        LambdaFunction function,
        AsyncInvocation invocation,
        Ended ended,
        bool tooOld
    )
    {
        if (function.DeadLetterTarget is { } deadLetters)
        {
            var body = Encoding.UTF8.GetString(invocation.Payload);
            Send(tx, invocation, deadLetters, new NewMessage(Sender, body, Attributes(invocation, ended)));
        }
        if (ended.Config.OnFailure is { } queue)
        {
            var condition = tooOld ? "EventAgeExceeded" : "RetriesExhausted";
            Send(tx, invocation, queue, new NewMessage(Sender, Record(tx, function, invocation, ended, condition)));
        }
    }

    /// <summary>
    /// A queue that does not take the message can't change how the invocation ended; the operator is told.
    /// </summary>
    private static void Send(Transaction tx, AsyncInvocation invocation, string queue, NewMessage message)
    {
        try
        {
            QueueSender.Send(tx, queue, message);
        }
        catch (AwsException e)
        {
            tx.Log($"{queue} was not told of {invocation.Function}'s event {invocation.RequestId}: {e.Message}");
        }
    }

    /// <summary>
    /// "Dead-letter queue message attributes": RequestID, ErrorCode (an HTTP status) and ErrorMessage.
    /// </summary>
    private static JsonObject Attributes(AsyncInvocation invocation, Ended ended) =>
        new()
        {
            ["RequestID"] = Attribute("String", invocation.RequestId),
            ["ErrorCode"] = Attribute("Number", ended.Status.ToString(CultureInfo.InvariantCulture)),
            ["ErrorMessage"] = Attribute("String", ErrorMessage(ended)),
        };

    private static JsonObject Attribute(string type, string value) =>
        new() { ["DataType"] = type, ["StringValue"] = value };

    private static string ErrorMessage(Ended ended)
    {
        var message = (ended.Payload as JsonObject)?["errorMessage"]?.ToString();
        return string.IsNullOrEmpty(message) ? "The function failed."
            : message.Length > LongestMessage ? message[..LongestMessage]
            : message;
    }

    /// <summary>The invocation record.</summary>
    private static string Record(
        Transaction tx,
        LambdaFunction function,
        AsyncInvocation invocation,
        Ended ended,
        string condition
    )
    {
        var response = new JsonObject { ["statusCode"] = ended.Status, ["executedVersion"] = "$LATEST" };
        if (ended.FunctionError is not null)
        {
            response["functionError"] = ended.FunctionError;
        }
        return Json.Text(
            new JsonObject
            {
                ["version"] = "1.0",
                ["timestamp"] = tx.Now.UtcDateTime.ToString(
                    "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                    CultureInfo.InvariantCulture
                ),
                ["requestContext"] = new JsonObject
                {
                    ["requestId"] = invocation.RequestId,
                    ["functionArn"] = function.Arn + ":$LATEST",
                    ["condition"] = condition,
                    ["approximateInvokeCount"] = ended.Attempts,
                },
                ["requestPayload"] = Parse(invocation.Payload),
                ["responseContext"] = response,
                ["responsePayload"] = ended.Payload?.DeepClone(),
            }
        );
    }

    private static JsonNode? Parse(byte[] json)
    {
        try
        {
            return Json.Parse(json);
        }
        catch (JsonException)
        {
            return Encoding.UTF8.GetString(json);
        }
    }

    /// <summary>How the last attempt ended.</summary>
    /// <param name="Invocation">
    /// Null when the function could not be called at all, because it is called too often.
    /// </param>
    /// <param name="Attempts">How often it was tried.</param>
    public sealed record Ended(EventInvokeConfig Config, Invocation? Invocation, int Attempts)
    {
        public int Status => Invocation is null ? 429 : 200;

        public string? FunctionError => Invocation is null ? null : Invocation.FunctionError;

        public JsonNode? Payload =>
            Invocation is null ? new JsonObject { ["errorMessage"] = "Rate Exceeded." } : Parse(Invocation.Payload);
    }
}
