using System.Text.Json;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Machines.Testing;

/// <summary>
/// Checks a mocked result against what the service answers
/// (https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html, "fieldValidationMode"): STRICT, also what must be
/// there; PRESENT, only what is there; NONE, nothing. Fields that the service does not know are let through (recorded).
/// </summary>
internal abstract record MockSchema
{
    private static readonly MockSchema Text = new Of("a string", JsonValueKind.String);
    private static readonly MockSchema Number = new Of("a number", JsonValueKind.Number);
    private static readonly MockSchema Filled = new AtLeast(1);
    private static readonly MockSchema Capacity = Map(
        ("TableName", Text),
        ("CapacityUnits", Number),
        ("ReadCapacityUnits", Number),
        ("WriteCapacityUnits", Number),
        ("Table", Map(("CapacityUnits", Number), ("ReadCapacityUnits", Number), ("WriteCapacityUnits", Number)))
    );
    private static readonly MockSchema Item = Map(
        ("Item", Map()),
        ("Attributes", Map()),
        ("ConsumedCapacity", Capacity)
    );

    /// <summary>By service (as in ARNs of optimized integrations) and action.</summary>
    private static readonly Dictionary<string, MockSchema> Known = new()
    {
        ["dynamodb:getItem"] = Item,
        ["dynamodb:putItem"] = Item,
        ["dynamodb:updateItem"] = Item,
        ["dynamodb:deleteItem"] = Item,
        ["events:putEvents"] = Map(
            ("FailedEntryCount", Number),
            ("Entries", new List(Map(("EventId", Text), ("ErrorCode", Text), ("ErrorMessage", Text))))
        ),
        ["lambda:invoke"] = Map(
            ("StatusCode", Number),
            ("FunctionError", Text),
            ("LogResult", Text),
            ("Payload", Text),
            ("ExecutedVersion", Text)
        ),
        ["lambda:getFunction"] = Map(
            (
                "Configuration",
                Map(
                    ("FunctionName", Text),
                    ("FunctionArn", Text),
                    ("Handler", Text),
                    ("MemorySize", new Between(128, 10240))
                )
            )
        ),
        ["states:startExecution"] = new Fields(
            [("ExecutionArn", Filled), ("StartDate", Text)],
            ["ExecutionArn", "StartDate"]
        ),
        // Services that only a mock can stand in for here: what the public recordings check.
        ["kms:encrypt"] = Map(
            ("CiphertextBlob", Filled),
            ("KeyId", Filled),
            ("EncryptionAlgorithm", new OneOf("SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"))
        ),
        ["s3:getObject"] = Map(
            ("Body", Text),
            ("ContentLength", Number),
            ("ContentType", Text),
            ("ETag", Text),
            ("LastModified", Text),
            ("VersionId", Text),
            (
                "StorageClass",
                new OneOf(
                    "STANDARD",
                    "REDUCED_REDUNDANCY",
                    "GLACIER",
                    "STANDARD_IA",
                    "ONEZONE_IA",
                    "INTELLIGENT_TIERING",
                    "DEEP_ARCHIVE",
                    "OUTPOSTS",
                    "GLACIER_IR",
                    "SNOW",
                    "EXPRESS_ONEZONE",
                    "FSX_OPENZFS",
                    "FSX_ONTAP"
                )
            )
        ),
        ["sns:publish"] = Map(("MessageId", Text), ("SequenceNumber", Text)),
        ["sqs:sendMessage"] = Map(("MessageId", Text), ("SequenceNumber", Text)),
    };

    /// <exception cref="AwsException">ValidationException: a field does not fit.</exception>
    public static void Check(string resource, JsonObject result, string mode)
    {
        const string Services = ":states:::";
        var at = resource.IndexOf(Services, StringComparison.Ordinal);
        if (mode == "NONE" || at < 0)
        {
            return;
        }
        var call = resource[(at + Services.Length)..]
            .Replace("aws-sdk:sfn:", "states:", StringComparison.Ordinal)
            .Replace("aws-sdk:eventbridge:", "events:", StringComparison.Ordinal)
            .Replace("aws-sdk:", "", StringComparison.Ordinal);
        if (Known.TryGetValue(call, out var schema))
        {
            schema.Check("", result, strict: mode == "STRICT");
        }
    }

    protected abstract void Check(string field, JsonNode? value, bool strict);

    private static Fields Map(params (string Name, MockSchema Schema)[] fields) => new(fields, []);

    private static AwsException Invalid(string reason) =>
        MachineErrors.Validation($"Mock result schema validation error: {reason}");

    private sealed record Of(string Name, JsonValueKind Kind) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            if (value?.GetValueKind() != Kind)
            {
                throw Invalid($"Field '{field}' must be {Name}");
            }
        }
    }

    private sealed record AtLeast(int Length) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            Text.Check(field, value, strict);
            if (value!.GetValue<string>().Length < Length)
            {
                throw Invalid($"Field '{field}' is smaller than the minimum length");
            }
        }
    }

    private sealed record OneOf(params string[] Values) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            Text.Check(field, value, strict);
            if (!Values.Contains(value!.GetValue<string>()))
            {
                throw Invalid($"Field '{field}' is not an expected value");
            }
        }
    }

    private sealed record Between(double Least, double Most) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            Number.Check(field, value, strict);
            var number = value!.GetValue<double>();
            if (number < Least)
            {
                throw Invalid($"Field '{field}' is less than the minimum value");
            }
            if (number > Most)
            {
                throw Invalid($"Field '{field}' exceeds the maximum value");
            }
        }
    }

    private sealed record List(MockSchema Element) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            foreach (var item in value as JsonArray ?? throw Invalid($"Field '{field}' must be an array"))
            {
                Element.Check(field, item, strict);
            }
        }
    }

    private sealed record Fields((string Name, MockSchema Schema)[] Members, string[] Required) : MockSchema
    {
        protected override void Check(string field, JsonNode? value, bool strict)
        {
            var map = value as JsonObject ?? throw Invalid($"Field '{field}' must be an object");
            if (strict && Required.FirstOrDefault(name => !map.ContainsKey(name)) is { } missing)
            {
                throw Invalid($"Required field '{missing}' is missing");
            }
            foreach (var (name, schema) in Members)
            {
                if (map.TryGetPropertyValue(name, out var member))
                {
                    schema.Check(name, member, strict);
                }
            }
        }
    }
}
