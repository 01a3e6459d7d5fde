namespace LocalCloud.EventBridge.Operations;

/// <summary>docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutPermission.html</summary>
internal static class PutPermission
{
    private const int MostPolicy = 10_240;

    public static JsonObject Run(Transaction tx, JsonObject request)
    {
        var name = request.String("EventBusName");
        var bus = Buses.Get(tx, name);
        var policy = request.String("Policy") is { } whole ? Parse(whole) : Extend(tx, bus, request);
        var text = Json.Text(policy);
        if (text.Length > MostPolicy)
        {
            throw new AwsException("PolicyLengthExceededException", "The policy is longer than 10240 characters.");
        }
        CheckResources(Permissions.Statements(policy), Buses.Arn(tx.Place, bus.Name));
        Permissions.Store(tx, bus, text);
        return [];
    }

    /// <summary>
    /// A policy speaks of its own bus: a request that forgets EventBusName puts it on the default bus, and AWS refuses it
    /// (github.com/aws/aws-cdk/issues/14371 and github.com/hashicorp/terraform-provider-aws/issues/27976 quote it).
    /// </summary>
    private static void CheckResources(JsonArray statements, string bus)
    {
        foreach (var resource in statements.SelectMany(s => Resources((JsonObject)s!)))
        {
            var parts = resource.Split(':', 6);
            if (
                parts is ["arn", _, "events", _, _, var id]
                && id.StartsWith("event-bus/", StringComparison.Ordinal)
                && !id.Contains('*', StringComparison.Ordinal)
                && resource != bus
            )
            {
                throw Errors.Invalid($"The relative-id \"{id}\" is invalid for ARN \"{resource}\"");
            }
        }
    }

    private static IEnumerable<string> Resources(JsonObject statement) =>
        (statement["Resource"] as JsonArray ?? [statement["Resource"]?.DeepClone()])
            .OfType<JsonValue>()
            .Where(r => r.GetValueKind() == JsonValueKind.String)
            .Select(r => r.GetValue<string>());

    /// <summary>
    /// docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html, as far as statements are told apart by
    /// it.
    /// </summary>
    private static JsonObject Parse(string text)
    {
        JsonObject policy;
        try
        {
            policy = Json.Parse(text) as JsonObject ?? throw NotValid("Policy must be a JSON object.");
        }
        catch (JsonException)
        {
            throw NotValid("Policy is not valid JSON.");
        }
        if (policy["Statement"] is not (JsonArray { Count: > 0 } or JsonObject))
        {
            throw NotValid("Policy must have a Statement.");
        }
        foreach (var part in Permissions.Statements(policy))
        {
            if (part is not JsonObject statement)
            {
                throw NotValid("A statement must be a JSON object.");
            }
            if (statement.ContainsKey("Sid") && statement["Sid"]?.GetValueKind() != JsonValueKind.String)
            {
                throw NotValid("A Sid must be a string.");
            }
        }
        return policy;
    }

    private static AwsException NotValid(string reason) =>
        Errors.Invalid($"Parameter Policy is not valid. Reason: {reason}");

    private static JsonObject Extend(Transaction tx, EventBus bus, JsonObject request)
    {
        if (
            request.String("Action") is not { } action
            || request.String("Principal") is not { } principal
            || request.String("StatementId") is not { } id
        )
        {
            throw Errors.Invalid("Parameter Action, Principal and StatementId or Policy must be specified.");
        }
        if (action != "events:PutEvents")
        {
            throw Errors.Invalid("Provided value in parameter 'action' is not supported.");
        }
        var statement = new JsonObject
        {
            ["Sid"] = id,
            ["Effect"] = "Allow",
            ["Principal"] = principal == "*" ? "*" : new JsonObject { ["AWS"] = $"arn:aws:iam::{principal}:root" },
            ["Action"] = action,
            ["Resource"] = Buses.Arn(tx.Place, bus.Name),
        };
        if (request.Object("Condition") is { } condition)
        {
            statement["Condition"] = new JsonObject
            {
                [condition.Required("Type")] = new JsonObject
                {
                    [condition.Required("Key")] = condition.String("Value"),
                },
            };
        }
        var policy = Permissions.Read(bus)
            ?? new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = new JsonArray() };
        var statements = Permissions.Editable(policy);
        // The same statement id again replaces the statement.
        foreach (var same in statements.Where(s => Permissions.Sid(s) == id).ToList())
        {
            statements.Remove(same);
        }
        statements.Add(statement);
        return policy;
    }
}
