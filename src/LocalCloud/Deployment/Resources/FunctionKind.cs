using LocalCloud.Lambda;

namespace LocalCloud.Deployment.Resources;

/// <summary>AWS::Serverless::Function whose code is .NET.</summary>
internal sealed class FunctionKind()
    : ResourceKind(
        "AWS::Serverless::Function",
        1,
        [
            "FunctionName",
            "Description",
            "Runtime",
            "Handler",
            "CodeUri",
            "MemorySize",
            "Timeout",
            "Architectures",
            "Environment",
            "EventInvokeConfig",
            "DeadLetterQueue",
            "Tags",
        ],
        ["Policies", "Role"]
    )
{
    public override string Ref(Place place, TemplateResource resource) => resource.Needed("FunctionName");

    public override string? Attribute(Place place, TemplateResource resource, string attribute) =>
        attribute == "Arn" ? FunctionName.Arn(place, Ref(place, resource)) : null;

    public override DeployedAs Deploy(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var wanted = Function(tx, resource, deployment);
        var found = FunctionTable.Find(tx, wanted.Name);
        var changed = found is null || !IsSame(found, wanted);
        if (changed)
        {
            FunctionTable.Put(tx, wanted);
            tx.AfterCommit(() => _ = deployment.Functions.WarmAsync(wanted));
        }
        changed |= PutRetries(tx, resource, wanted);
        return found is null ? DeployedAs.Created
            : changed ? DeployedAs.Updated
            : DeployedAs.Unchanged;
    }

    private LambdaFunction Function(Transaction tx, TemplateResource resource, Deployment deployment)
    {
        var properties = resource.Properties;
        var runtime = resource.Needed("Runtime");
        if (!runtime.StartsWith("dotnet", StringComparison.Ordinal))
        {
            throw resource.Refuse($"has the runtime {runtime}. The local cloud runs .NET functions only (dotnet10).");
        }
        var code = deployment.Code(resource);
        var function = new LambdaFunction(
            Ref(tx.Place, resource),
            Attribute(tx.Place, resource, "Arn")!,
            Guid.NewGuid().ToString(),
            runtime,
            resource.Needed("Handler"),
            code.Folder,
            code.Sha256,
            code.Size,
            resource.Text("Description") ?? "",
            properties.String("Role") ?? $"arn:aws:iam::{tx.Place.AccountId}:role/{resource.Name}Role",
            properties.Int("Timeout") ?? 3,
            properties.Int("MemorySize") ?? 128,
            properties.Strings("Architectures")?[0] ?? "x86_64",
            tx.Now,
            Texts(properties.Object("Environment")?.Object("Variables")),
            Texts(properties.Object("Tags")),
            DeadLetters(tx.Place, resource)
        );
        if (function.TimeoutSeconds is < 1 or > 900)
        {
            throw resource.Refuse($"has the Timeout {function.TimeoutSeconds}; it must be 1 to 900 seconds.");
        }
        try
        {
            deployment.Functions.Check(function);
        }
        catch (FunctionCodeException e)
        {
            throw resource.Refuse($"can't run: {e.Message}");
        }
        return function;
    }

    /// <summary>SAM's DeadLetterQueue: a Type, which must be SQS here, and a TargetArn.</summary>
    private static string? DeadLetters(Place place, TemplateResource resource)
    {
        if (resource.Properties.Object("DeadLetterQueue") is not { } wanted)
        {
            return null;
        }
        var arn = wanted.String("TargetArn")
            ?? throw resource.Refuse(
                "has a DeadLetterQueue without TargetArn. Name the queue's ARN: !GetAtt Queue.Arn"
            );
        AsyncDestinations.Check(place, arn);
        return arn;
    }

    private static bool PutRetries(Transaction tx, TemplateResource resource, LambdaFunction function)
    {
        if (resource.Properties.Object("EventInvokeConfig") is not { } wanted)
        {
            return false;
        }
        var found = EventInvokeConfig.Find(tx, function.Name);
        var destinations = wanted.Object("DestinationConfig");
        if (
            found is not null
            && found.OnSuccess == destinations?.Object("OnSuccess")?.String("Destination")
            && found.OnFailure == destinations?.Object("OnFailure")?.String("Destination")
            && found.MaximumRetryAttempts
                == (wanted.Int("MaximumRetryAttempts") ?? EventInvokeConfig.Default.MaximumRetryAttempts)
            && found.MaximumEventAgeInSeconds
                == (wanted.Int("MaximumEventAgeInSeconds") ?? EventInvokeConfig.Default.MaximumEventAgeInSeconds)
        )
        {
            return false;
        }
        var request = (JsonObject)wanted.DeepClone();
        request["FunctionName"] = function.Name;
        tx.Call("lambda", "PutFunctionEventInvokeConfig", request);
        return true;
    }

    private static bool IsSame(LambdaFunction found, LambdaFunction wanted) =>
        wanted with
        {
            Revision = found.Revision,
            LastModified = found.LastModified,
            Variables = found.Variables,
            Tags = found.Tags,
        } == found
        && Same(found.Variables, wanted.Variables)
        && Same(found.Tags, wanted.Tags);

    private static bool Same(IReadOnlyDictionary<string, string> a, IReadOnlyDictionary<string, string> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var value) && value == pair.Value);

    private static Dictionary<string, string> Texts(JsonObject? values) =>
        values?.ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? "") ?? [];
}
