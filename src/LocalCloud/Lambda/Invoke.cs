namespace LocalCloud.Lambda;

/// <summary>
/// docs.aws.amazon.com/lambda/latest/api/API_Invoke.html. Payload comes as text, so that a function sees its bytes as
/// they were sent, or as JSON (from a workflow); it goes out as text.
/// </summary>
internal sealed class Invoke(FunctionRuntime functions)
{
    private const int MostSynchronous = 6 * 1024 * 1024;
    private const int MostAsynchronous = 1024 * 1024;

    public async Task<JsonObject> RunAsync(Store store, JsonObject request, CancellationToken cancelled)
    {
        var type = request.String("InvocationType") ?? "RequestResponse";
        var function = store.Read(tx => GetFunction.Requested(tx, request));
        var payload = Payload(request["Payload"], type == "Event" ? MostAsynchronous : MostSynchronous);
        switch (type)
        {
            case "DryRun":
                return new JsonObject { ["StatusCode"] = 204 };
            case "Event":
                await store.WriteAsync(tx => AsyncInvocation.Queue(tx, function.Name, payload)).ConfigureAwait(false);
                return new JsonObject { ["StatusCode"] = 202 };
        }
        var ended = await functions.InvokeAsync(function.Name, payload, cancelled).ConfigureAwait(false);
        var answer = new JsonObject
        {
            ["StatusCode"] = 200,
            ["ExecutedVersion"] = "$LATEST",
            ["Payload"] = Encoding.UTF8.GetString(ended.Payload),
        };
        if (ended.FunctionError is not null)
        {
            answer["FunctionError"] = ended.FunctionError;
        }
        if (request.String("LogType") == "Tail")
        {
            answer["LogResult"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(ended.LogTail));
        }
        return answer;
    }

    /// <summary>Lambda takes an empty payload for an empty object, and nothing but JSON otherwise.</summary>
    private static byte[] Payload(JsonNode? payload, int limit)
    {
        var text = payload?.GetValueKind() == JsonValueKind.String ? payload.GetValue<string>() : null;
        if (payload is null || text is "")
        {
            return "{}"u8.ToArray();
        }
        var bytes = text is null ? Json.Utf8(payload) : Encoding.UTF8.GetBytes(text);
        if (bytes.Length > limit)
        {
            throw new AwsException(
                "RequestTooLargeException",
                $"Request must be smaller than {limit} bytes for the InvokeFunction operation",
                413
            );
        }
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Nesting.Json });
            while (reader.Read()) { }
        }
        catch (JsonException e)
        {
            throw new AwsException(
                "InvalidRequestContentException",
                $"Could not parse request body into json: Could not parse payload into json: {e.Message}"
            );
        }
        return bytes;
    }
}
